import { type ChartRecord, nativesOf, type Picture } from "@lianchi/charts";
import type { Lang } from "@lianchi/domain";
import { plainText } from "@lianchi/office";
import { colours, officeLang } from "../../native/office-colours.ts";
import { type Deck, startDeck } from "../../slides/deck.ts";
import { addText, margin, roomWidth, slideHeightPx } from "../../slides/slide-frame.ts";
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

const told = (lang: Lang, { label, text }: CaptionLine) => `${label}${lang === "zh" ? "：" : ": "}${text}`;

function recordLine(
  lang: Lang,
  { subject, metric, value, unit, period, basis, source }: ChartRecord,
): string {
  const number = value === "" ? "—" : `${value} ${unit}`.trim();
  const about = [period, basis, source].filter((part) => part !== "").join(lang === "zh" ? "，" : ", ");
  return lang === "zh"
    ? `${subject} ${metric} ${number}（${about}）`
    : `${subject}, ${metric}: ${number} (${about})`;
}

/** Where each number comes from, for whoever speaks to the slide. */
function notesOf(records: readonly ChartRecord[], lines: readonly CaptionLine[], lang: Lang): string {
  const rest = records.length - mostNotes;
  const more =
    rest <= 0
      ? []
      : [lang === "zh" ? `另有 ${rest} 条，见 CSV 或 XLSX。` : `${rest} more in the CSV or XLSX.`];
  return plainText(
    [
      ...lines.map((line) => told(lang, line)),
      ...records.slice(0, mostNotes).map((record) => recordLine(lang, record)),
      ...more,
    ].join("\n"),
  );
}

/** One slide: the finding, the chart as the office program draws it itself, the source; notes with all sources. */
function addSlide(deck: Deck, job: ChartJob, picture: Picture): void {
  const { lang } = job.reading;
  const { isEmpty } = picture;
  const { asOf } = job.caption;
  const slide = deck.presentation.addSlide();
  const write = (text: string, y: number, h: number, fontSize: number, color: string, bold = false) =>
    addText(slide, text, { x: margin, y, w: roomWidth, h, fontSize, color, bold, fit: "shrink" });
  write(picture.title, 0.4, 0.6, 24, colours.ink, true);
  const asOfWords = lang === "zh" ? `；截至 ${asOf}` : `; as of ${asOf}`;
  write(`${nativeWords(picture, lang)}${asOfWords}`, 1.05, 0.35, 13, colours.ink2);
  if (isEmpty) write(emptyWords(picture, lang), 3.2, 0.5, 16, colours.ink2);
  else
    deck.addCharts(slide, nativesOf(picture), {
      x: margin,
      y: 1.5,
      w: roomWidth,
      h: 4.75,
      description: picture.description,
    });
  const heads = headLines(picture, job.caption, { lang, unit: nativeWords(picture, lang) });
  const feet = nativeFootLines(picture, job.caption, lang);
  const said = [...heads.slice(2), ...feet].filter(
    ({ label }) => !/^(数据版本|链接|缺口|Data version|Link|Gap)$/.test(label),
  );
  const foot = [...said.map((line) => told(lang, line)), versionLine(job.caption, lang)].join("\n");
  write(foot, 6.35, 0.95, 9, colours.ink3);
  slide.addNotes(notesOf(picture.records, [...heads, ...feet], lang));
}

async function writeTogether(jobs: readonly ChartJob[]): Promise<Uint8Array> {
  const [first] = jobs;
  if (first === undefined) throw new Error("there is no picture to write");
  const { lang } = first.reading;
  const pictures = jobs.map((job) => job.draw({ ...lookAt(job, sheetPx), heightLimitPx: slideHeightPx }));
  const deck = startDeck({
    title: jobs.length === 1 ? (pictures[0]?.title ?? "") : chartsTitle[lang],
    author: productName[lang],
    lang: officeLang(lang),
    on: first.caption.asOf,
  });
  for (const [at, picture] of pictures.entries()) addSlide(deck, jobs[at] ?? first, picture);
  return deck.finish();
}

/** A slide a picture. */
export const pptx: ChartWriter = {
  mediaType: "application/vnd.openxmlformats-officedocument.presentationml.presentation",
  write: (job) => writeTogether([job]),
  writeTogether,
};
