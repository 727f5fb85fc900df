import { type Look, type Palette, type Picture, palettes } from "@lianchi/charts";
import { Basis, basisMark, basisName, domainWords, type Lang, languages } from "@lianchi/domain";
import { escapeXml } from "@lianchi/office";
import { fontFamilies, setWidth } from "../fonts/font.ts";
import { words } from "../words/index.ts";
import { type Caption, demoWords, emptyWords, versionLine } from "./caption.ts";
import { chartSvg } from "./svg-chart.ts";

const margin = 28;
/** The files' own faces first, then those that a reader's machine has for the same scripts. */
const family = [
  ...fontFamilies,
  "PingFang SC",
  "Microsoft YaHei",
  "Noto Sans CJK SC",
  "Malgun Gothic",
  "Apple SD Gothic Neo",
  "Segoe UI Emoji",
]
  .map((name) => `'${name}'`)
  .concat("sans-serif")
  .join(", ");

/** Room for the chart itself on a sheet of a given width [px]. */
export function chartWidth(sheetWidthPx: number): number {
  return sheetWidthPx - 2 * margin;
}

/** Breaks a text into lines that fit; Chinese may break anywhere but before closing marks, other scripts at spaces. */
function wrap(text: string, fontSize: number, roomPx: number): readonly string[] {
  const pieces =
    text.match(/[\u3000-\u9fff\uff00-\uffef][，。；：）》”、]*|[^\s\u3000-\u9fff\uff00-\uffef]+|\s+/gu) ?? [];
  const lines: string[] = [""];
  for (const piece of pieces) {
    const last = lines.at(-1) ?? "";
    if (last !== "" && setWidth(last + piece, fontSize, "semiBold") > roomPx) lines.push(piece.trimStart());
    else lines[lines.length - 1] = last + piece;
  }
  return lines;
}

type Paragraph = {
  readonly text: string;
  readonly size: number;
  readonly fill: string;
  readonly isBold?: boolean;
  readonly before: number;
};

function written(
  paragraphs: readonly Paragraph[],
  top: number,
  roomPx: number,
): { readonly svg: string; readonly bottom: number } {
  let y = top;
  const parts = paragraphs
    .filter(({ text }) => text !== "")
    .flatMap(({ text, size, fill, isBold, before }) => {
      y += before;
      return wrap(text, size, roomPx).map((line) => {
        y += size * 1.45;
        const weight = isBold === true ? ' font-weight="600"' : "";
        return `<text x="${margin}" y="${(y - size * 0.35).toFixed(1)}" font-size="${size}"${weight} fill="${fill}" xml:space="preserve">${escapeXml(line)}</text>`;
      });
    });
  return { svg: parts.join(""), bottom: y };
}

/** The basis marks that stand in the drawing, in words. Each mark is a text of its own. */
function markKey(drawing: string, lang: Lang): string {
  const used = Basis.options.filter((basis) => drawing.includes(`>${basisMark[basis][lang]}</text>`));
  if (used.length === 0) return "";
  const { mark, marks } = words[lang].captions;
  const meanings = used.map((basis) => mark(basisMark[basis][lang], basisName[basis][lang]));
  return marks(meanings.join(domainWords[lang].text.comma));
}

/** Coverage and the key to the marks, as one sentence. */
export function coverageLine({ coverage }: Picture, drawing: string, lang: Lang): string {
  const parts = [coverage?.text ?? "", markKey(drawing, lang)].filter((text) => text !== "");
  return words[lang].captions.line(parts);
}

function headOf(
  picture: Picture,
  asOf: string,
  { lang, palette }: { lang: Lang; palette: Palette },
): readonly Paragraph[] {
  const date = words[lang].captions.asOf(asOf);
  return [
    { text: picture.title, size: 21, fill: palette.ink, isBold: true, before: 6 },
    {
      text: `${picture.subtitle}${domainWords[lang].text.semicolon}${date}`,
      size: 14,
      fill: palette.ink2,
      before: 2,
    },
  ];
}

/** The complete picture as one SVG: title, unit, date, chart, caveat, coverage, marks in words, source, version.
 *  Nothing in it loads or runs anything. */
export function pictureSheet(picture: Picture, caption: Caption, look: Look): string {
  const { lang } = look;
  const palette = palettes[look.theme];
  const widthPx = look.widthPx + 2 * margin;
  const head = written(headOf(picture, caption.asOf, { lang, palette }), margin, look.widthPx);
  const chartTop = head.bottom + 12;
  const small = (text: string, fill = palette.ink3): Paragraph => ({ text, size: 13, fill, before: 2 });
  const drawing = chartSvg(picture, look);
  const foot = written(
    [
      { ...small(emptyWords(picture, lang), palette.ink2), before: 6 },
      { ...small(picture.note ?? "", palette.ink2), before: 6 },
      small(coverageLine(picture, drawing, lang), palette.ink2),
      small(caption.asOfNote ?? "", palette.ink2),
      small(caption.chosen, palette.ink2),
      small(caption.isDemo ? demoWords[lang] : "", palette.warn),
      small(picture.sourceLine),
      small(versionLine(caption, lang)),
    ],
    chartTop + picture.heightPx + 4,
    look.widthPx,
  );
  const height = Math.ceil(foot.bottom + margin - 6);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${widthPx}" height="${height}" viewBox="0 0 ${widthPx} ${height}" font-family="${family}" lang="${languages[lang].pageTag}" role="img">`,
    `<title>${escapeXml(picture.title)}</title><desc>${escapeXml(picture.description)}</desc>`,
    `<rect width="${widthPx}" height="${height}" fill="${palette.ground}"/>`,
    `<rect x="${margin}" y="${margin - 8}" width="${look.widthPx}" height="1.5" fill="${palette.rule}"/>`,
    head.svg,
    `<svg x="${margin}" y="${chartTop.toFixed(1)}" width="${look.widthPx}" height="${picture.heightPx}" viewBox="0 0 ${look.widthPx} ${picture.heightPx}">${drawing}</svg>`,
    foot.svg,
    "</svg>",
  ].join("");
}

/** The drawing alone as an SVG, for files that write the words around it as text of their own. */
export function drawingSheet(picture: Picture, look: Look): string {
  const { widthPx } = look;
  const size = `width="${widthPx}" height="${picture.heightPx}"`;
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size} viewBox="0 0 ${widthPx} ${picture.heightPx}" font-family="${family}"><rect ${size} fill="${palettes[look.theme].ground}"/>${chartSvg(picture, look)}</svg>`;
}
