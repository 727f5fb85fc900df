import type { Look, Picture } from "@lianchi/charts";
import { domainWords, type Lang } from "@lianchi/domain";
import { escapeXml, type WordPicture } from "@lianchi/office";
import type { ReportDocument } from "@lianchi/reports";
import { pngOf } from "../charts/png.ts";
import { chartSvg } from "../charts/svg-chart.ts";
import type { Numbered } from "../reports/report-words.ts";
import { words } from "../words/index.ts";
import { textHeight, type Written } from "./estimate-pages.ts";
import { fittedPicture, sizeOnPage } from "./fit-picture.ts";
import { typeWidthMm } from "./page-measures.ts";
import { captionRuns, paragraph, run } from "./runs.ts";

/** Drawn as wide as the type area: a chart's pixel is a little more than a quarter of a millimetre. */
const figureWidthPx = 600;
const perInch = 25.4;
const printWidthPx = Math.round((typeWidthMm / perInch) * 300);
const family = "'Noto Sans SC', 'Microsoft YaHei', 'PingFang SC', 'Noto Sans CJK SC', sans-serif";

export type DrawnFigure = {
  readonly picture: Picture;
  readonly look: Look;
  readonly svg: string;
  readonly png: Uint8Array;
};

const standalone = (picture: Picture, look: Look) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${look.widthPx}" height="${picture.heightPx}" viewBox="0 0 ${look.widthPx} ${picture.heightPx}" font-family="${family}" role="img"><title>${escapeXml(picture.title)}</title><desc>${escapeXml(picture.description)}</desc>${chartSvg(picture, look)}</svg>`;

/** A figure as SVG, and at 300 dots an inch for programs that draw none. */
async function drawFigure(picture: Picture, look: Look): Promise<DrawnFigure> {
  const svg = standalone(picture, look);
  return { picture, look, svg, png: await pngOf(svg, printWidthPx) };
}

/** The figures of a document that have something to draw, by their ids. */
export async function drawFigures({
  chapters,
  settings,
}: ReportDocument): Promise<ReadonlyMap<string, DrawnFigure>> {
  const { lang, units, hasPatterns } = settings;
  const look: Look = {
    lang,
    units,
    theme: hasPatterns ? "print" : "light",
    size: "file",
    widthPx: figureWidthPx,
  };
  const figures = chapters.flatMap(({ blocks }) => blocks.filter((block) => block.kind === "figure"));
  const pictures = figures.map(({ id, draw }) => ({ id, ...fittedPicture(draw, look) }));
  const drawn = pictures
    .filter(({ picture }) => !picture.isEmpty)
    .map(async ({ id, picture, look: own }) => [id, await drawFigure(picture, own)] as const);
  return new Map(await Promise.all(drawn));
}

/** Finding, caption and the room between them [mm]. */
const aroundMm = 22;

export type Captioned = { readonly numbered: Numbered; readonly caption: string };

/** A figure with what it says, in which unit, how much of it is known and where it comes from; its caption below. */
export function wordFigure(
  { picture, look, svg, png }: DrawnFigure,
  { numbered, caption }: Captioned,
  { lang, keepNext }: { readonly lang: Lang; readonly keepNext: boolean },
): Written {
  const size = sizeOnPage(picture, look);
  const drawing: WordPicture = {
    kind: "picture",
    png,
    svg: Buffer.from(svg),
    ...size,
    name: numbered.label,
    title: caption,
    description: picture.description,
  };
  const notes = [picture.coverage?.text ?? "", picture.note ?? ""].filter((text) => text !== "");
  const children = [
    paragraph("Finding", [run(picture.title)]),
    paragraph("UnitLine", [run(picture.subtitle)]),
    paragraph("Picture", [drawing]),
    ...(notes.length === 0
      ? []
      : [paragraph("Note", [run(notes.join(domainWords[lang].text.semicolon))], { keepNext: true })]),
    paragraph("SourceLine", [run(picture.sourceLine)], { keepNext: true }),
    paragraph("Caption", captionRuns(numbered, caption, lang), { keepNext }),
  ];
  const small = { halfPoints: words[lang].page.word.small, leadingTwips: words[lang].page.word.smallLeading };
  const texts = [picture.subtitle, ...notes, picture.sourceLine];
  const heightMm = texts.reduce((sum, text) => sum + textHeight(text, small), 0);
  return { children, pieces: [{ heightMm: heightMm + size.heightMm + aroundMm }] };
}
