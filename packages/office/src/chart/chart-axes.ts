import { escapeXml } from "../xml-text.ts";
import { type ChartLook, fill, letters, noLine, smaller, titleTag } from "./chart-letters.ts";
import type { OfficeChart } from "./office-chart.ts";

/** Ids of the two axes, within a chart. */
const axisIds = { across: 111_111_111, values: 222_222_222 } as const;
export const axisIdTags = `<c:axId val="${axisIds.across}"/><c:axId val="${axisIds.values}"/>`;

export const isOfPoints = ({ kind }: OfficeChart): boolean => kind === "scatter" || kind === "bubble";

type Axis = {
  readonly id: number;
  readonly crosses: number;
  readonly at: "b" | "l";
  readonly title: string;
  readonly look: ChartLook;
  readonly days?: OfficeChart["days"];
  /** Where it begins and ends; the program chooses where it is not said. */
  readonly ends?: readonly [number, number] | undefined;
  /** Value of the other axis at which it stands, and from which bars begin; at zero where it is not said. */
  readonly crossesAt?: number | undefined;
  /** How its numbers are written, where they are no days. */
  readonly format?: string;
};

type ValueAxis = Axis & {
  readonly hasGrid: boolean;
  /** The categories that it stands beside begin at its far end. */
  readonly isFar: boolean;
  readonly ofPoints: boolean;
};

function valueAxis(axis: ValueAxis): string {
  const { look, days, ends, ofPoints } = axis;
  const lines = axis.hasGrid
    ? `<c:majorGridlines><c:spPr><a:ln w="6350">${fill(look.colours.line)}</a:ln></c:spPr></c:majorGridlines>`
    : "";
  const least = days?.from ?? ends?.[0];
  // The order is the schema's: the most before the least.
  const scale = `${ends === undefined ? "" : `<c:max val="${ends[1]}"/>`}${least === undefined ? "" : `<c:min val="${least}"/>`}`;
  return [
    `<c:valAx><c:axId val="${axis.id}"/><c:scaling><c:orientation val="minMax"/>${scale}</c:scaling><c:delete val="0"/><c:axPos val="${axis.at}"/>`,
    lines,
    titleTag(axis.title, look.colours.ink2, smaller(look)),
    `<c:numFmt formatCode="${escapeXml(days?.format ?? axis.format ?? "General")}" sourceLinked="0"/>`,
    `<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="${ofPoints ? "low" : "nextTo"}"/>`,
    `<c:spPr>${ofPoints ? `<a:ln w="9525">${fill(look.colours.rule)}</a:ln>` : noLine}</c:spPr>`,
    letters(look.colours.ink3, smaller(look)),
    `<c:crossAx val="${axis.crosses}"/><c:crosses val="${axis.isFar ? "max" : "autoZero"}"/><c:crossBetween val="${ofPoints ? "midCat" : "between"}"/></c:valAx>`,
  ].join("");
}

/** Long numbers have marks of thousands, as on every other axis of ours. */
const axisFormat = (values: readonly (number | null)[]) =>
  values.some((value) => Math.abs(value ?? 0) >= 1_000) ? "#,##0" : "General";

/** More names than these do not fit beside each other. */
const mostAcross = 14;

function categoryAxis(axis: Axis, isLying: boolean, categories: number): string {
  const step = isLying || categories <= mostAcross ? 1 : Math.ceil(categories / (mostAcross - 2));
  // Said even where it is one: programs leave names out by themselves.
  const skip = `<c:tickLblSkip val="${step}"/>`;
  const crosses =
    axis.crossesAt === undefined ? '<c:crosses val="autoZero"/>' : `<c:crossesAt val="${axis.crossesAt}"/>`;
  return [
    `<c:catAx><c:axId val="${axis.id}"/><c:scaling><c:orientation val="${isLying ? "maxMin" : "minMax"}"/></c:scaling><c:delete val="0"/><c:axPos val="${axis.at}"/>`,
    // Names keep clear of bars below zero.
    '<c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>',
    `<c:spPr><a:ln w="9525">${fill(axis.look.colours.rule)}</a:ln></c:spPr>`,
    letters(axis.look.colours.ink2, axis.look),
    `<c:crossAx val="${axis.crosses}"/>${crosses}<c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/>${skip}<c:noMultiLvlLbl val="1"/></c:catAx>`,
  ].join("");
}

export const monthFormat = "yyyy-mm";
const monthSteps = [1, 2, 3, 6, 12, 24, 60, 120];

/** Months as far apart as they are, with about so many names as have room. */
function monthAxis(axis: Axis, categories: readonly string[]): string {
  const [from = 0, to = 0] = [categories[0], categories.at(-1)].map((month = "") => {
    const [year = 0, number = 1] = month.split("-").map(Number);
    return year * 12 + number;
  });
  const step = monthSteps.find((months) => (to - from) / months < mostAcross - 2) ?? 120;
  return [
    `<c:dateAx><c:axId val="${axis.id}"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="${axis.at}"/>`,
    `<c:numFmt formatCode="${monthFormat}" sourceLinked="0"/><c:majorTickMark val="out"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>`,
    `<c:spPr><a:ln w="9525">${fill(axis.look.colours.rule)}</a:ln></c:spPr>`,
    letters(axis.look.colours.ink2, smaller(axis.look)),
    `<c:crossAx val="${axis.crosses}"/><c:crosses val="autoZero"/><c:auto val="0"/><c:lblOffset val="100"/><c:baseTimeUnit val="months"/><c:majorUnit val="${step}"/><c:majorTimeUnit val="months"/></c:dateAx>`,
  ].join("");
}

/** Both axes: hairlines under the values, the line at zero dark. A lying chart reads from the top. */
export function axisTags(native: OfficeChart, look: ChartLook): string {
  const { categories, categoryTitle, valueTitle, days, map, base, kind } = native;
  const isLying = kind === "bar";
  const ofPoints = isOfPoints(native);
  const across: Axis = {
    id: axisIds.across,
    crosses: axisIds.values,
    at: isLying ? "l" : "b",
    title: ofPoints ? categoryTitle : "",
    look,
    crossesAt: base,
  };
  const values = valueAxis({
    id: axisIds.values,
    crosses: axisIds.across,
    at: isLying ? "b" : "l",
    title: valueTitle,
    look,
    days,
    ends: map?.values,
    format: axisFormat(native.series.flatMap((one) => one.values)),
    hasGrid: true,
    isFar: isLying,
    ofPoints,
  });
  if (native.isMonthly === true) return monthAxis(across, categories) + values;
  return ofPoints
    ? valueAxis({
        ...across,
        ends: map?.across,
        format: axisFormat(native.series.flatMap(({ across: places = [] }) => places)),
        hasGrid: map !== undefined,
        isFar: false,
        ofPoints,
      }) + values
    : categoryAxis(across, isLying, categories.length) + values;
}
