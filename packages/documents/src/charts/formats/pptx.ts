import { type ChartRecord, nativesOf, type Picture } from "@lianchi/charts";
import type { Lang } from "@lianchi/domain";
import type { Slide, SlideLayout } from "@lianchi/office";
import { colours, officeLang } from "../../native/office-colours.ts";
import { slideCharts } from "../../native/slide-charts.ts";
import { deckBytes } from "../../slides/deck.ts";
import { margin, roomWidth, slideHeightPx, textIn, titleItem } from "../../slides/slide-frame.ts";
import { words } from "../../words/index.ts";
import {
  type CaptionLine,
  chartsTitle,
  emptyWords,
  headLines,
  nativeFootLines,
  nativeWords,
  productName,
  versionLine,
} from "../caption.ts";
import { type ChartJob, type ChartWriter, lookAt, sheetPx } from "./chart-writer.ts";

const mostNotes = 400;
/** Lines that a slide leaves to its notes. */
const leftOut: ReadonlySet<CaptionLine["about"]> = new Set(["version", "link", "gap"]);

const told = (lang: Lang, { label, text }: CaptionLine) => words[lang].captions.labelled(label, text);

function recordLine(
  lang: Lang,
  { subject, metric, value, unit, period, basis, source }: ChartRecord,
): string {
  const number = value === "" ? "—" : `${value} ${unit}`.trim();
  const about = [period, basis, source].filter((part) => part !== "");
  return words[lang].captions.record(subject, metric, number, about);
}

/** Where each number comes from, for whoever speaks to the slide. */
function notesOf(records: readonly ChartRecord[], lines: readonly CaptionLine[], lang: Lang): string {
  const rest = records.length - mostNotes;
  const more = rest <= 0 ? [] : [words[lang].captions.moreRecords(rest)];
  return [
    ...lines.map((line) => told(lang, line)),
    ...records.slice(0, mostNotes).map((record) => recordLine(lang, record)),
    ...more,
  ].join("\n");
}

const layout: SlideLayout = {
  name: "CHART",
  items: [],
  title: {
    box: { x: margin, y: 0.4, w: roomWidth, h: 0.6 },
    letters: { pt: 24, isBold: true, colour: colours.ink },
    anchor: "top",
  },
};

/** One slide: the finding, the chart as the office program draws it itself, the source; notes with all sources. */
function chartSlide(job: ChartJob, picture: Picture): Slide {
  const { lang } = job.reading;
  const { asOf } = job.caption;
  const write = (text: string, y: number, h: number, pt: number, colour: string) =>
    textIn({ x: margin, y, w: roomWidth, h }, text, { pt, colour, shrinks: true });
  const asOfTail = words[lang].captions.asOfTail(asOf);
  const heads = headLines(picture, job.caption, { lang, unit: nativeWords(picture, lang) });
  const feet = nativeFootLines(picture, job.caption, lang);
  const said = [...heads.slice(2), ...feet].filter(({ about }) => !leftOut.has(about));
  const foot = [...said.map((line) => told(lang, line)), versionLine(job.caption, lang)].join("\n");
  const room = { x: margin, y: 1.5, w: roomWidth, h: 4.75 };
  return {
    layout: layout.name,
    notes: notesOf(picture.records, [...heads, ...feet], lang),
    items: [
      titleItem(picture.title, 24, true),
      ...write(`${nativeWords(picture, lang)}${asOfTail}`, 1.05, 0.35, 13, colours.ink2),
      ...(picture.isEmpty
        ? write(emptyWords(picture, lang), 3.2, 0.5, 16, colours.ink2)
        : slideCharts(nativesOf(picture), room, picture.description)),
      ...write(foot, 6.35, 0.95, 9, colours.ink3),
    ],
  };
}

async function writeTogether(jobs: readonly ChartJob[]): Promise<Uint8Array> {
  const [first] = jobs;
  if (first === undefined) throw new Error("there is no picture to write");
  const { lang } = first.reading;
  const pictures = jobs.map((job) => job.draw({ ...lookAt(job, sheetPx), heightLimitPx: slideHeightPx }));
  return deckBytes({
    words: {
      title: jobs.length === 1 ? (pictures[0]?.title ?? "") : chartsTitle[lang],
      author: productName[lang],
      lang: officeLang(lang),
      on: first.caption.asOf,
    },
    layouts: [layout],
    slides: pictures.map((picture, at) => chartSlide(jobs[at] ?? first, picture)),
  });
}

/** A slide a picture. */
export const pptx: ChartWriter = {
  mediaType: "application/vnd.openxmlformats-officedocument.presentationml.presentation",
  write: (job) => writeTogether([job]),
  writeTogether,
};
