import {
  domainWords,
  isDropped,
  type Lang,
  type Metric,
  metrics,
  type Precision,
  precisionWord,
  type Reading,
  type SiteStage,
  type StageTally,
  type SubjectState,
  siteStageName,
  siteStagePath,
  type Tally,
  type Technology,
  technologies,
  type UnitId,
  units,
} from "@lianchi/domain";
import type { NativeChart, NativeSeries } from "../engine/native-chart.ts";
import { palettes } from "../engine/palette.ts";
import { nameInUnit, withCommas } from "../engine/sentences.ts";
import { words } from "../words/index.ts";
import { absenceText, plainNumber, workedOutNumber } from "./provenance-words.ts";
import { type ChosenRows, restCategory } from "./row-choice.ts";
import { stageInName } from "./row-names.ts";
import { technologyText } from "./stage-rows.ts";

/** Colours of native charts: office programs have one ground, white. */
export const nativePalette = palettes.light;

/** A value as the records print it, in its unit; null stays null. */
export function nativeNumber(value: number, unitId: UnitId): number;
export function nativeNumber(value: number | null, unitId: UnitId): number | null;
export function nativeNumber(value: number | null, unitId: UnitId): number | null {
  return value === null ? null : Number(plainNumber(value, unitId));
}

/** The same of what a model worked out. */
export const nativeWorkedOut = (value: number | null, unitId: UnitId): number | null =>
  value === null ? null : Number(workedOutNumber(value, unitId));

export function technologyColour(technology: Technology | null): string {
  return technology === null ? nativePalette.ink3 : nativePalette.technology[technology];
}

/** White has no place on a white ground: what was given up is as grey as its outline. */
export function siteStageColour(stage: SiteStage): string {
  return stage === "dropped" ? nativePalette.outline : nativePalette.siteStage[stage];
}

/** Sites of each tally by stage, from the grid back to planning; stages that no tally has are left out.
 *  @param quantity another quantity of a stage's sites */
export function siteStageSeries(
  tallies: readonly StageTally[],
  lang: Lang,
  quantity: (tally: Tally) => number | null = ({ sites }) => sites,
): readonly NativeSeries[] {
  return [...siteStagePath.toReversed(), "dropped" as const]
    .filter((stage) => tallies.some((tally) => tally[stage].sites > 0))
    .map((stage) => ({
      name: siteStageName[stage][lang],
      values: tallies.map((tally) => quantity(tally[stage])),
      colour: siteStageColour(stage),
    }));
}

/** A name with what must be read beside its bar. @example qualified("山口水电", ["约", "年均"], "zh") // "山口水电（约，年均）" */
export function qualified(name: string, parts: readonly string[], lang: Lang): string {
  const said = parts.map((part) => part.trim()).filter((part) => part !== "");
  if (said.length === 0) return name;
  return `${name}${domainWords[lang].text.inBrackets(withCommas(said, lang))}`;
}

/** Which of some values are “约” or “≥”, in the name of what holds them all. Commas part it from what else is said there.
 *  @example ["约数：风电、光伏", "不少于：水电"] */
export function roughOnes(
  items: readonly { readonly name: string; readonly precision: Precision }[],
  lang: Lang,
): readonly string[] {
  return (["about", "atLeast"] as const).flatMap((precision) => {
    const own = items.filter((item) => item.precision === precision).map(({ name }) => name);
    return own.length === 0 ? [] : [words[lang].provenance.roughOnes[precision](own)];
  });
}

/** One metric by project, each bar in the colour of its technology. A bar of an office program has no mark and a missing one
 *  reads as zero: “约” or “≥” and why there is none stand in its name; a category without a bar says
 *  what all others come to.
 *  @param after what else the drawing says beside the number, as its period */
export function metricBars(
  { shown, rest }: ChosenRows<SubjectState>,
  metric: Metric,
  unitId: UnitId,
  { lang }: Reading,
  after: (project: SubjectState) => string = () => "",
): NativeChart {
  const besideName = (project: SubjectState): readonly string[] => {
    const { value = null, precision } = project.figures[metric]?.fields ?? {};
    if (value === null || precision === undefined) return [absenceText(project, metric, lang)];
    return [precisionWord[precision][lang], after(project)];
  };
  const bars = barsByTechnology(
    shown,
    ({ figures }) => nativeNumber(figures[metric]?.fields.value ?? null, unitId),
    nameInUnit(metrics[metric].name[lang], units[unitId].label[lang], lang),
    { lang, besideName },
  );
  if (rest.length === 0) return bars;
  return {
    ...bars,
    categories: [...bars.categories, restCategory(rest, metric, unitId, lang)],
    series: bars.series.map((one) => ({ ...one, values: [...one.values, null] })),
  };
}

/** One quantity by project, a series a technology. @param valueIn as the records print it */
export function barsByTechnology(
  projects: readonly SubjectState[],
  valueIn: (project: SubjectState) => number | null,
  valueTitle: string,
  {
    lang,
    besideName = (project) => (valueIn(project) === null ? ["—"] : []),
  }: { readonly lang: Lang; readonly besideName?: (project: SubjectState) => readonly string[] },
): NativeChart {
  const live = projects.filter((project) => !isDropped(project));
  const present = [...technologies, null].filter((technology) =>
    live.some(({ fields }) => fields.technology === technology),
  );
  return {
    kind: "bar",
    // Stacked, since of all series only one has a value in a row: side by side they would leave gaps.
    isStacked: true,
    hasReasons: true,
    categories: projects.map((project) =>
      qualified(project.fields.shortName[lang], [stageInName(project, lang), ...besideName(project)], lang),
    ),
    series: [
      ...present.map(
        (technology): NativeSeries => ({
          name: technologyText(technology)[lang],
          values: projects.map((project) =>
            project.fields.technology === technology && !isDropped(project) ? valueIn(project) : null,
          ),
          colour: technologyColour(technology),
        }),
      ),
      ...(live.length === projects.length
        ? []
        : [
            {
              name: words[lang].native.dropped,
              values: projects.map((project) => (isDropped(project) ? valueIn(project) : null)),
              colour: nativePalette.outline,
            },
          ]),
    ],
    categoryTitle: words[lang].heads.project,
    valueTitle,
  };
}

/** One quantity by category, a bar each in one colour. */
export function plainBars(
  kind: "bar" | "column",
  categories: readonly string[],
  values: readonly (number | null)[],
  titles: Pick<NativeChart, "categoryTitle" | "valueTitle" | "labelDecimals"> & {
    readonly colour?: string;
    readonly pointColours?: readonly string[];
  },
): NativeChart {
  const { colour = nativePalette.siteStage.foundation, pointColours, ...rest } = titles;
  return {
    kind,
    isStacked: false,
    categories,
    series: [
      { name: rest.valueTitle, values, colour, ...(pointColours === undefined ? {} : { pointColours }) },
    ],
    ...rest,
  };
}
