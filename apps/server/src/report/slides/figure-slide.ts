import type { Look, NativeChart, Picture } from "@lianchi/charts";
import type { Lang } from "@lianchi/domain";
import { colours } from "../office/office-colours.ts";
import { pngOf } from "../png.ts";
import { captionText, type Numbered, reportWords } from "../report-words.ts";
import { chartSvg } from "../svg-chart.ts";
import { escapeXml, plainText } from "../svg-text.ts";
import type { Deck } from "./deck.ts";
import { addText, area, contentSlide, fittingSize, margin, roomWidth } from "./slide-frame.ts";

const pngWidth = 2_400;
/** More names than these are counted. */
const mostNames = 8;

/** Categories of bars of which nothing is known: they have a place and no bar. */
export function missingWords(native: NativeChart, lang: Lang): string {
  if (native.kind !== "bar" && native.kind !== "column") return "";
  const missing = native.categories.filter((_, at) =>
    native.series.every(({ values }) => (values[at] ?? null) === null),
  );
  if (missing.length === 0) return "";
  const names = missing.slice(0, mostNames).join(lang === "zh" ? "、" : ", ");
  const rest = missing.length - mostNames;
  const more = rest <= 0 ? "" : lang === "zh" ? `等 ${missing.length} 项` : ` and ${rest} more`;
  return `${reportWords[lang].notReported}${names}${more}`;
}

/** A map stays a picture: places need its projection, its ground and the number of its approval. */
export const nativeOf = ({ chart, native }: Picture) => (chart === "site-map" ? undefined : native);

/** What has no native chart stands as a picture. */
async function pngOfPicture(picture: Picture, look: Look): Promise<string> {
  const { heightPx, title } = picture;
  const { widthPx } = look;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${widthPx}" height="${heightPx}" viewBox="0 0 ${widthPx} ${heightPx}"><title>${escapeXml(title)}</title>${chartSvg(picture, look)}</svg>`;
  return `data:image/png;base64,${Buffer.from(await pngOf(svg, pngWidth)).toString("base64")}`;
}

/** Shape of the room for a chart. */
const chartTop = area.top + 0.02;
const chartHeight = 6.08 - chartTop;
export const slideLook = { theme: "light", size: "file", widthPx: 900 } as const;

export type FigureSlide = {
  readonly picture: Picture;
  readonly look: Look;
  readonly numbered: Numbered;
  readonly caption: string;
  readonly chapter: string;
  readonly notes: string;
};

/** A slide for one chart: its finding, its unit, the chart that can be edited, what is missing, where it comes from. */
export async function addFigureSlide(deck: Deck, figure: FigureSlide): Promise<void> {
  const { picture, look, numbered, caption, chapter, notes } = figure;
  const { lang } = look;
  const { description } = picture;
  const native = nativeOf(picture);
  const slide = contentSlide(deck.presentation, {
    title: picture.title,
    // The picture's own line tells of marks that a native chart does not have.
    sub: native?.valueTitle ?? picture.subtitle,
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
  if (native === undefined) {
    const ratio = Math.min(roomWidth / look.widthPx, chartHeight / picture.heightPx);
    const size = { w: look.widthPx * ratio, h: picture.heightPx * ratio };
    slide.addImage({
      data: await pngOfPicture(picture, look),
      x: margin + (roomWidth - size.w) / 2,
      y: chartTop,
      ...size,
      altText: plainText(description),
    });
  } else deck.addChart(slide, native, { x: margin, y: chartTop, w: roomWidth, h: chartHeight, description });
  const missing = native === undefined ? "" : missingWords(native, lang);
  const under = [picture.coverage?.text ?? "", missing, picture.note ?? ""]
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
