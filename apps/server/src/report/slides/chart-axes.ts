import { type NativeChart, palettes } from "@lianchi/charts";
import { escapeXml } from "../svg-text.ts";

const palette = palettes.light;
const hex = (colour: string) => colour.replace("#", "").toUpperCase();
export const fill = (colour: string) => `<a:solidFill><a:srgbClr val="${hex(colour)}"/></a:solidFill>`;
export const noLine = "<a:ln><a:noFill/></a:ln>";

/** Letters of a chart's words; the face is the theme's, so that a deck changes it once. */
export function letters(colour: string, sizePt: number, lang: string, isBold = false): string {
  const run = `<a:defRPr lang="${lang}" sz="${sizePt * 100}" b="${isBold ? 1 : 0}">${fill(colour)}<a:latin typeface="+mn-lt"/><a:ea typeface="+mn-ea"/></a:defRPr>`;
  return `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr>${run}</a:pPr><a:endParaRPr lang="${lang}"/></a:p></c:txPr>`;
}

/** A text of its own in a chart. */
export function richText(text: string, colour: string, sizePt: number, lang: string): string {
  return `<c:tx><c:rich><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="${sizePt * 100}" b="0"/></a:pPr><a:r><a:rPr lang="${lang}" sz="${sizePt * 100}" b="0">${fill(colour)}<a:latin typeface="+mn-lt"/><a:ea typeface="+mn-ea"/></a:rPr><a:t>${escapeXml(text)}</a:t></a:r></a:p></c:rich></c:tx>`;
}

const title = (text: string, lang: string) =>
  text === "" ? "" : `<c:title>${richText(text, palette.ink2, 11, lang)}<c:overlay val="0"/></c:title>`;

type Axis = {
  readonly id: number;
  readonly crosses: number;
  readonly place: "l" | "b";
  readonly title: string;
  readonly lang: string;
  readonly days?: NativeChart["days"];
};

function valueAxis(axis: Axis, grid: boolean, isReversedAcross: boolean, isPoints: boolean): string {
  const lines = grid
    ? `<c:majorGridlines><c:spPr><a:ln w="6350">${fill(palette.line)}</a:ln></c:spPr></c:majorGridlines>`
    : "";
  const least = axis.days === undefined ? "" : `<c:min val="${axis.days.from}"/>`;
  return [
    `<c:valAx><c:axId val="${axis.id}"/><c:scaling><c:orientation val="minMax"/>${least}</c:scaling><c:delete val="0"/><c:axPos val="${axis.place}"/>`,
    lines,
    title(axis.title, axis.lang),
    `<c:numFmt formatCode="${axis.days?.format ?? "General"}" sourceLinked="0"/>`,
    `<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="${isPoints ? "low" : "nextTo"}"/>`,
    `<c:spPr>${isPoints ? `<a:ln w="9525">${fill(palette.rule)}</a:ln>` : noLine}</c:spPr>`,
    letters(palette.ink3, 11, axis.lang),
    `<c:crossAx val="${axis.crosses}"/><c:crosses val="${isReversedAcross ? "max" : "autoZero"}"/><c:crossBetween val="${isPoints ? "midCat" : "between"}"/></c:valAx>`,
  ].join("");
}

/** More names than these do not fit beside each other. */
const mostAcross = 14;

function categoryAxis(axis: Axis, isReversed: boolean, categories: number): string {
  const step = isReversed || categories <= mostAcross ? 1 : Math.ceil(categories / (mostAcross - 2));
  const skip = step === 1 ? "" : `<c:tickLblSkip val="${step}"/>`;
  return [
    `<c:catAx><c:axId val="${axis.id}"/><c:scaling><c:orientation val="${isReversed ? "maxMin" : "minMax"}"/></c:scaling><c:delete val="0"/><c:axPos val="${axis.place}"/>`,
    title(axis.title, axis.lang),
    '<c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>',
    `<c:spPr><a:ln w="9525">${fill(palette.rule)}</a:ln></c:spPr>`,
    letters(palette.ink2, 12, axis.lang),
    `<c:crossAx val="${axis.crosses}"/><c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/>${skip}<c:noMultiLvlLbl val="1"/></c:catAx>`,
  ].join("");
}

export const axisIds = [111_111_111, 222_222_222] as const;

/** Both axes: hairlines under the values, the line at zero dark. A lying chart reads from the top. */
export function axesXml(
  { kind, categories, categoryTitle, valueTitle, days }: NativeChart,
  lang: string,
): string {
  const [id, crosses] = axisIds;
  const isLying = kind === "bar";
  const isPoints = kind === "scatter" || kind === "bubble";
  const across = {
    id,
    crosses,
    place: isLying ? "l" : "b",
    title: isPoints ? categoryTitle : "",
    lang,
  } as const;
  const values = {
    id: crosses,
    crosses: id,
    place: isLying ? "b" : "l",
    title: valueTitle,
    lang,
    ...(days === undefined ? {} : { days }),
  } as const;
  if (isPoints) return valueAxis(across, false, false, true) + valueAxis(values, true, false, true);
  return categoryAxis(across, isLying, categories.length) + valueAxis(values, true, isLying, false);
}
