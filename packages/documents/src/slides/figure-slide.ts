import { type Look, type NativeChart, nativesOf, type Picture } from "@lianchi/charts";
import type { Lang } from "@lianchi/domain";
import { nativeWords } from "../charts/caption.ts";
import { colours } from "../native/office-colours.ts";
import { captionText, type Numbered, reportWords } from "../reports/report-words.ts";
import type { Deck } from "./deck.ts";
import { addText, area, contentSlide, fittingSize, margin, roomWidth, slideHeightPx } from "./slide-frame.ts";

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
  const names = missing.slice(0, mostNames).join(lang === "zh" ? "、" : ", ");
  const rest = missing.length - mostNames;
  const more = rest <= 0 ? "" : lang === "zh" ? `等 ${missing.length} 项` : ` and ${rest} more`;
  return `${reportWords[lang].notReported}${names}${more}`;
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
export function addFigureSlide(deck: Deck, figure: FigureSlide): void {
  const { picture, look, numbered, caption, chapter, notes } = figure;
  const { lang } = look;
  const { description } = picture;
  const slide = contentSlide(deck.presentation, {
    title: picture.title,
    // The picture's own line tells of marks that a native chart does not have.
    sub: nativeWords(picture, lang),
    notes: [captionText(numbered.label, caption, lang), notes, picture.sourceLine, description]
      .filter((line) => line !== "")
      .join("\n"),
  });
  addText(slide, `${chapter} · ${numbered.label}`, {
    x: margin,
    y: 0.12,
    w: roomWidth,
    h: 0.24,
    fontSize: 10,
    color: colours.ink3,
  });
  const natives = nativesOf(picture);
  deck.addCharts(slide, natives, { x: margin, y: chartTop, w: roomWidth, h: chartHeight, description });
  const under = [
    picture.coverage?.text ?? "",
    missingWords(natives, lang),
    picture.note ?? "",
    picture.native.lacks ?? "",
  ]
    .filter((text) => text !== "")
    .join(lang === "zh" ? "；" : "; ");
  addText(slide, under, {
    x: margin,
    y: 6.1,
    w: roomWidth,
    h: 0.42,
    fontSize: fittingSize(under, [11, 9, 7], 2),
    color: colours.ink2,
    valign: "bottom",
  });
  addText(slide, picture.sourceLine, {
    x: margin,
    y: 6.54,
    w: roomWidth,
    h: 0.4,
    fontSize: fittingSize(picture.sourceLine, [10, 8, 7], 2),
    color: colours.ink3,
  });
}
