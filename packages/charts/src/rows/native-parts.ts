import {
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
  type Text,
  technologies,
  type UnitId,
  units,
} from "@lianchi/domain";
import type { NativeChart, NativeSeries } from "../engine/native-chart.ts";
import { palettes } from "../engine/palette.ts";
import { absenceText, plainNumber, workedOutNumber } from "./provenance-words.ts";
import { type ChosenRows, restCategory } from "./row-choice.ts";
import { stageInName } from "./row-names.ts";
import { technologyText } from "./stage-rows.ts";

/** Colours of native charts: office programs have one ground, white. */
export const nativePalette = palettes.light;

/** What was given up is a series of its own, in the grey of an outline. */
export const droppedSeries: Text = { zh: "已取消（不计入）", en: "Dropped (not counted)" };

/** A value as the records print it, in its unit; null stays null. */
export function nativeNumber(value: number, unitId: UnitId): number;
export function nativeNumber(value: number | null, unitId: UnitId): number | null;
export function nativeNumber(value: number | null, unitId: UnitId): number | null {
  return value === null ? null : Number(plainNumber(value, unitId));
}

/** The same of what a model worked out. */
export const nativeWorkedOut = (value: number | null, unitId: UnitId): number | null =>
  value === null ? null : Number(workedOutNumber(value, unitId));

/** Quantity and unit, as an axis has them. @example nativeTitle("总投资", "亿元", "zh") // "总投资，亿元" */
export function nativeTitle(quantity: string, unit: string, lang: Lang): string {
  return unit === "" ? quantity : `${quantity}${lang === "zh" ? "，" : ", "}${unit}`;
}

export const projectTitle = (lang: Lang): string => (lang === "zh" ? "项目" : "Project");

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
export function qualified(name: string, words: readonly string[], lang: Lang): string {
  const said = words.map((word) => word.trim()).filter((word) => word !== "");
  if (said.length === 0) return name;
  return lang === "zh" ? `${name}（${said.join("，")}）` : `${name} (${said.join(", ")})`;
}

/** Which of some values are “约” or “≥”, in the name of what holds them all. Commas part it from what else is said there.
 *  @example ["约数：风电、光伏", "不少于：水电"] */
export function roughOnes(
  items: readonly { readonly name: string; readonly precision: Precision }[],
  lang: Lang,
): readonly string[] {
  const zh = lang === "zh";
  const heads = { about: zh ? "约数：" : "about: ", atLeast: zh ? "不少于：" : "at least: " };
  return (["about", "atLeast"] as const).flatMap((precision) => {
    const own = items.filter((item) => item.precision === precision).map(({ name }) => name);
    return own.length === 0 ? [] : [`${heads[precision]}${own.join(zh ? "、" : "/")}`];
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
  const words = (project: SubjectState): readonly string[] => {
    const { value = null, precision } = project.figures[metric]?.fields ?? {};
    if (value === null || precision === undefined) return [absenceText(project, metric, lang)];
    return [precisionWord[precision][lang], after(project)];
  };
  const bars = barsByTechnology(
    shown,
    ({ figures }) => nativeNumber(figures[metric]?.fields.value ?? null, unitId),
    nativeTitle(metrics[metric].name[lang], units[unitId].label[lang], lang),
    { lang, words },
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
    words = (project) => (valueIn(project) === null ? ["—"] : []),
  }: { readonly lang: Lang; readonly words?: (project: SubjectState) => readonly string[] },
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
      qualified(project.fields.shortName[lang], [stageInName(project, lang), ...words(project)], lang),
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
              name: droppedSeries[lang],
              values: projects.map((project) => (isDropped(project) ? valueIn(project) : null)),
              colour: nativePalette.outline,
            },
          ]),
    ],
    categoryTitle: projectTitle(lang),
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
