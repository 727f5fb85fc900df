import { type Look, type NativeChart, nativesOf, type Picture } from "@lianchi/charts";
import { domainWords, type Lang } from "@lianchi/domain";
import type { Slide } from "@lianchi/office";
import { nativeWords } from "../charts/caption.ts";
import { colours } from "../native/office-colours.ts";
import { slideCharts } from "../native/slide-charts.ts";
import { captionText, type Numbered, reportWords } from "../reports/report-words.ts";
import {
  area,
  chapterLine,
  contentSlide,
  fittingSize,
  margin,
  roomWidth,
  slideHeightPx,
  textIn,
} from "./slide-frame.ts";

/** More names than these are counted. */
const mostNames = 8;

/** Categories of bars of which nothing is known: they have a place and no bar. */
function missingIn({ kind, categories, series, hasReasons = false }: NativeChart): readonly string[] {
  if (hasReasons || (kind !== "bar" && kind !== "column")) return [];
  return categories.filter((_, at) => series.every(({ values }) => (values[at] ?? null) === null));
}

/** What has a place in every chart of a picture and a bar in none. */
export function missingWords(natives: readonly NativeChart[], lang: Lang): string {
  const [first = [], ...others] = natives.map(missingIn);
  const missing = first.filter((name) => others.every((names) => names.includes(name)));
  if (missing.length === 0) return "";
  const { names, notReported } = reportWords[lang];
  return `${notReported}${names(missing.slice(0, mostNames), missing.length)}`;
}

/** Shape of the room for a chart. */
const chartTop = area.top + 0.02;
const chartHeight = 6.08 - chartTop;
export const slideLook = {
  theme: "light",
  size: "file",
  widthPx: 900,
  heightLimitPx: slideHeightPx,
} as const;

export type FigureSlide = {
  readonly picture: Picture;
  readonly look: Look;
  readonly numbered: Numbered;
  readonly caption: string;
  readonly chapter: string;
  readonly notes: string;
};

/** A slide for one chart: its finding, its unit, the chart that can be edited, what is missing, where it comes from. */
export function figureSlide({ picture, look, numbered, caption, chapter, notes }: FigureSlide): Slide {
  const { lang } = look;
  const { description, sourceLine } = picture;
  const natives = nativesOf(picture);
  const under = [
    picture.coverage?.text ?? "",
    missingWords(natives, lang),
    picture.note ?? "",
    picture.native.lacks ?? "",
  ]
    .filter((text) => text !== "")
    .join(domainWords[lang].text.semicolon);
  return contentSlide({
    title: picture.title,
    // The picture's own line tells of marks that a native chart does not have.
    sub: nativeWords(picture, lang),
    notes: [captionText(numbered.label, caption, lang), notes, sourceLine, description]
      .filter((line) => line !== "")
      .join("\n"),
    items: [
      ...chapterLine(`${chapter} · ${numbered.label}`),
      ...slideCharts(natives, { x: margin, y: chartTop, w: roomWidth, h: chartHeight }, description),
      ...textIn({ x: margin, y: 6.1, w: roomWidth, h: 0.42 }, under, {
        pt: fittingSize(under, [11, 9, 7], 2),
        colour: colours.ink2,
        anchor: "bottom",
      }),
      ...textIn({ x: margin, y: 6.54, w: roomWidth, h: 0.4 }, sourceLine, {
        pt: fittingSize(sourceLine, [10, 8, 7], 2),
        colour: colours.ink3,
      }),
    ],
  });
}
