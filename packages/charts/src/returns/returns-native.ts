import { type Lang, type Precision, precisionWord, type UnitId, units } from "@lianchi/domain";
import type { Computed } from "@lianchi/returns";
import type { NativeChart, NativeSeries } from "../engine/native-chart.ts";
import type { Look, Picture } from "../engine/picture.ts";
import { nameInUnit, withSemicolons } from "../engine/sentences.ts";
import {
  nativeNumber,
  nativePalette,
  nativeWorkedOut,
  qualified,
  roughOnes,
  technologyColour,
} from "../rows/native-parts.ts";
import { words } from "../words/index.ts";
import type { Spot } from "./capacity-spots.ts";
import type { CashLine } from "./cash-lines.ts";
import { nameOf } from "./returns-data.ts";
import { precisionOf } from "./returns-words.ts";

const { siteStage } = nativePalette;
const ramp = [
  siteStage.gridConnected,
  siteStage.erected,
  siteStage.foundation,
  siteStage.permitted,
  siteStage.surveyed,
  siteStage.planned,
];
/** One of a few greens from deep to pale, for series that have no colour of their own. */
export const rampColour = (at: number): string => ramp[at % ramp.length] ?? siteStage.erected;

/** A number as a record prints it; null where the record is empty. */
export const recorded = (plain: string): number | null => (plain === "" ? null : Number(plain));

/** Cash so far of each project, a line each; a second of the same technology is dashed. */
export function cashNative(
  lines: readonly CashLine[],
  { unitId, decimals }: { readonly unitId: UnitId; readonly decimals: number },
  { lang }: Look,
): NativeChart {
  const years = lines.reduce((most, { sums }) => Math.max(most, sums.length), 0);
  const { cashFlow: say, heads } = words[lang];
  const technologyOf = ({ one }: CashLine) => one.project.fields.technology;
  return {
    kind: "line",
    isStacked: false,
    labelDecimals: decimals,
    categories: Array.from({ length: years }, (_, year) => String(year)),
    series: lines.map((line, at): NativeSeries => {
      const isSecond = lines.slice(0, at).some((before) => technologyOf(before) === technologyOf(line));
      return {
        name: nameOf(line.one, lang),
        values: Array.from({ length: years }, (_, year) => nativeWorkedOut(line.sums[year] ?? null, unitId)),
        colour: technologyColour(technologyOf(line)),
        ...(isSecond ? { isDashed: true } : {}),
      };
    }),
    categoryTitle: heads.year,
    valueTitle: nameInUnit(say.soFar, units[unitId].label[lang], lang),
  };
}

type Units = { readonly powerId: UnitId; readonly moneyId: UnitId; readonly rateName: string };

/** Return over capacity, a bubble a project as large as its investment. */
export function capacityNative(
  spots: readonly (Spot & { readonly plainRate: string })[],
  { powerId, moneyId, rateName }: Units,
  lang: Lang,
): NativeChart {
  const { heads, returnsCapacity: say } = words[lang];
  return {
    kind: "bubble",
    isStacked: false,
    categories: [],
    series: spots.map(({ one, plainRate, capacity, investment }) => ({
      // A disc stands for two figures of its project; how either is worded stands in its name.
      name: qualified(
        nameOf(one, lang),
        [...new Set([precisionOf(one, "capacity"), precisionOf(one, "investment")])].map((precision) =>
          precisionWord[precision][lang].trim(),
        ),
        lang,
      ),
      across: [nativeNumber(capacity, powerId)],
      values: [recorded(plainRate)],
      sizes: [nativeNumber(investment, moneyId)],
      colour: technologyColour(one.project.fields.technology),
    })),
    categoryTitle: nameInUnit(heads.capacity, units[powerId].label[lang], lang),
    valueTitle: withSemicolons(
      [nameInUnit(rateName, "%", lang), nameInUnit(say.area, units[moneyId].label[lang], lang)],
      lang,
    ),
  };
}

/** A stack of parts of like kind a category. @param parts values as the records print them, one a category */
export function partsNative(
  kind: "bar" | "column",
  categories: readonly string[],
  parts: readonly NativeSeries[],
  titles: Pick<NativeChart, "categoryTitle" | "valueTitle" | "labelDecimals">,
): NativeChart {
  return { kind, isStacked: true, categories, series: parts, ...titles };
}

type Measure = {
  readonly name: string;
  readonly unit: string;
  readonly values: readonly (number | null)[];
  /** How each value is worded; exact where nothing is said. */
  readonly precisions?: readonly Precision[];
};

/** “约” or “≥” in the name of a project of which the chart has such a value, or of a measure of which all are alike; else
 *  whose it is. */
function roughName(name: string, measures: readonly Measure[], at: number, lang: Lang): string {
  const precisions = new Set(measures.map((measure) => measure.precisions?.[at] ?? "exact"));
  return qualified(
    name,
    [...precisions].map((precision) => precisionWord[precision][lang]),
    lang,
  );
}

/** The same where a measure is a category and each project a bar in it. */
function roughMeasure({ name, precisions = [] }: Measure, names: readonly string[], lang: Lang): string {
  const items = names.map((one, at) => ({ name: one, precision: precisions[at] ?? "exact" }));
  return qualified(name, roughOnes(items, lang), lang);
}

/** More projects than these are not told apart by colour, and more than those not drawn. */
const mostColours = 6;
const mostProjects = 60;
/** Those that have room where the height is limited, as on a slide. */
const mostLimited = 24;

/** Measures of projects side by side, a chart for those of each unit: unlike ones have no place on one axis. Rates stand first.
 *  Few projects keep their colours through all charts; of many each has its name. */
export function measuresNative(
  projects: readonly Computed[],
  measures: readonly Measure[],
  { lang, heightLimitPx }: Look,
): Pick<Picture, "native" | "nativeBeside"> {
  const { heads, returnsComparison: say } = words[lang];
  const drawn = projects.slice(0, heightLimitPx === undefined ? mostProjects : mostLimited);
  const technologies = drawn.map(({ project }) => project.fields.technology);
  const names = drawn.map((one) => nameOf(one, lang));
  const chartOf = (unit: string): NativeChart => {
    const ofUnit = measures.filter((measure) => measure.unit === unit);
    const [only, ...more] = ofUnit;
    const unitText = unit === "" ? say.times : unit;
    const isByColour = drawn.length <= mostColours;
    return {
      kind: "bar",
      isStacked: false,
      categories: isByColour
        ? ofUnit.map((measure) => roughMeasure(measure, names, lang))
        : names.map((name, at) => roughName(name, ofUnit, at, lang)),
      series: isByColour
        ? names.map((name, at) => ({
            name,
            values: ofUnit.map(({ values }) => values[at] ?? null),
            colour: technologyColour(technologies[at] ?? null),
            ...(technologies.indexOf(technologies[at] ?? null) < at ? { isDashed: true } : {}),
          }))
        : ofUnit.map(({ name, values }, at) => ({
            name,
            values: values.slice(0, drawn.length),
            colour: rampColour(at),
          })),
      categoryTitle: isByColour ? say.measure : heads.project,
      valueTitle: only !== undefined && more.length === 0 ? nameInUnit(only.name, unitText, lang) : unitText,
      ...(projects.length > mostProjects ? { lacks: say.lacks(mostProjects) } : {}),
    };
  };
  const others = new Set(measures.map(({ unit }) => unit).filter((unit) => unit !== "%"));
  return { native: chartOf("%"), nativeBeside: [...others].map(chartOf) };
}
