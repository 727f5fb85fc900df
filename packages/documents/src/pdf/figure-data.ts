import { type Look, type Picture, palettes } from "@lianchi/charts";
import { Basis, basisMark, domainWords, type Lang } from "@lianchi/domain";
import { nothingDrawn } from "../charts/caption.ts";
import { chartSvg } from "../charts/svg-chart.ts";
import { fontFamilies } from "../fonts/font.ts";
import { withTextAsPaths } from "../fonts/text-paths.ts";
import { asOfText } from "../reports/report-words.ts";
import { withOneFaceEach } from "./one-face.ts";
import { printable } from "./print-text.ts";
import { measurePt } from "./table-data.ts";

/** Texts of charts: as text where they are printed, as outlines where the reader may lack the font. */
export type ChartTexts = "text" | "outlines";

/** A chart drawn this wide and set over the measure has its text at 12 px of the looks, 9 pt. */
export const figureWidthPx = 737;

/** A drawing taller than this is set smaller, so that a figure stays on one page with its words [pt]. */
const tallestPt = 500;
/** The same in the drawing's own pixels, at full width. */
export const tallestPx = Math.floor((tallestPt * figureWidthPx) / measurePt);

const svgFamilies = fontFamilies.map((family) => `'${family}'`).join(", ");

/** The drawing as an SVG of its own, its texts in the one family that files are set in. */
export function figureSvg(picture: Picture, look: Look): string {
  const { widthPx } = look;
  const { heightPx } = picture;
  return printableSvg(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${widthPx}" height="${heightPx}" viewBox="0 0 ${widthPx} ${heightPx}" font-family="${svgFamilies}" fill="${palettes[look.theme].ink}">${chartSvg(picture, look)}</svg>`,
  );
}

/** An SVG of ours whose texts have no type that the font lacks: the typesetter would look for another face. */
export function printableSvg(svg: string): string {
  return withOneFaceEach(svg.replace(/>([^<]+)</g, (_, text: string) => `>${printable(text)}<`));
}

/** A figure as the template sets it: finding, unit line, drawing, caveat, source. */
export function figureData(picture: Picture, look: Look, asOf: string, texts: ChartTexts) {
  const { lang } = look;
  const widthPt = Math.min(measurePt, (tallestPt * look.widthPx) / picture.heightPx);
  const svg = picture.isEmpty ? null : figureSvg(picture, look);
  return {
    title: printable(picture.title),
    subtitle: printable(subtitle(picture, asOf, lang)),
    svg: svg === null || texts === "text" ? svg : withTextAsPaths(svg),
    empty: nothingDrawn[lang],
    alt: printable(picture.description),
    note: picture.note === null ? null : printable(picture.note),
    source: printable(picture.sourceLine),
    widthPt,
    heightPt: (widthPt * picture.heightPx) / look.widthPx,
    bases: Basis.options.filter((basis) => svg?.includes(`>${basisMark[basis][lang]}</text>`) === true),
  };
}

export type FigureData = ReturnType<typeof figureData>;

function subtitle({ subtitle: unit, coverage }: Picture, asOf: string, lang: Lang): string {
  const parts = [unit, coverage?.text ?? "", asOfText(asOf, lang)];
  return parts.filter((part) => part !== "").join(domainWords[lang].text.semicolon);
}
