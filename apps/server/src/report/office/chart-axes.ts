import type { NativeChart } from "@lianchi/charts";
import { escapeXml } from "../svg-text.ts";

const line = "E2E7E4";
const ink2 = "4C5853";

/** Ids of the two axes, within a chart. */
export const axisIds = { across: 111_111_111, values: 222_222_222 } as const;
export const axisIdTags = `<c:axId val="${axisIds.across}"/><c:axId val="${axisIds.values}"/>`;

export const solid = (colour: string): string =>
  `<a:solidFill><a:srgbClr val="${colour.replace("#", "")}"/></a:solidFill>`;

/** @param size hundredths of a point */
export const textStyle = (size: number, colour: string = ink2, isBold = false): string =>
  `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="${size}" b="${isBold ? 1 : 0}">${solid(colour)}</a:defRPr></a:pPr><a:endParaRPr lang="zh-CN"/></a:p></c:txPr>`;

export function titleTag(text: string, size: number, isBold: boolean): string {
  if (text === "") return "";
  const style = `sz="${size}" b="${isBold ? 1 : 0}"`;
  return `<c:title><c:tx><c:rich><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr ${style}/></a:pPr><a:r><a:rPr lang="zh-CN" ${style}>${solid(ink2)}</a:rPr><a:t>${escapeXml(text)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`;
}

type Axis = {
  readonly id: number;
  readonly crosses: number;
  readonly at: "b" | "l";
  readonly scaling: string;
  readonly gridlines: boolean;
  readonly title: string;
  readonly format: string;
  /** Stands at the far end of the axis that it crosses. */
  readonly isFar?: boolean;
  readonly labels: "low" | "nextTo";
};

const common = ({
  id,
  crosses,
  at,
  scaling,
  gridlines,
  title,
  format,
  isFar = false,
  labels,
}: Axis): string =>
  [
    `<c:axId val="${id}"/><c:scaling>${scaling}</c:scaling><c:delete val="0"/><c:axPos val="${at}"/>`,
    gridlines
      ? `<c:majorGridlines><c:spPr><a:ln w="9525">${solid(line)}</a:ln></c:spPr></c:majorGridlines>`
      : "",
    titleTag(title, 900, false),
    `<c:numFmt formatCode="${escapeXml(format)}" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="${labels}"/>`,
    `<c:spPr><a:ln w="9525">${gridlines ? "<a:noFill/>" : solid("7C8782")}</a:ln></c:spPr>`,
    textStyle(900),
    `<c:crossAx val="${crosses}"/><c:crosses val="${isFar ? "max" : "autoZero"}"/>`,
  ].join("");

const ascending = '<c:orientation val="minMax"/>';

/** Both axes of a chart: categories and values, or two of values. */
export function axisTags({ kind, categoryTitle, valueTitle, days }: NativeChart): string {
  const isLying = kind === "bar";
  const isOfPoints = kind === "scatter" || kind === "bubble";
  const values = common({
    id: axisIds.values,
    crosses: axisIds.across,
    at: isLying ? "b" : "l",
    scaling: `${ascending}${days === undefined ? "" : `<c:min val="${days.from}"/>`}`,
    gridlines: true,
    title: valueTitle,
    format: days?.format ?? "General",
    // The first category stands at the top: from there the values' axis would too.
    isFar: isLying,
    labels: isLying ? "nextTo" : "low",
  });
  const across = common({
    id: axisIds.across,
    crosses: axisIds.values,
    at: isLying ? "l" : "b",
    scaling: isLying ? '<c:orientation val="maxMin"/>' : ascending,
    gridlines: isOfPoints,
    title: isOfPoints ? categoryTitle : "",
    format: "General",
    // Names keep clear of bars below zero.
    labels: "low",
  });
  const valuesTag = `<c:valAx>${values}<c:crossBetween val="${isOfPoints ? "midCat" : "between"}"/></c:valAx>`;
  return isOfPoints
    ? `<c:valAx>${across}<c:crossBetween val="midCat"/></c:valAx>${valuesTag}`
    : `<c:catAx>${across}<c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="1"/></c:catAx>${valuesTag}`;
}
