import {
  type Lang,
  type Metric,
  metrics,
  type Reading,
  type SiteStage,
  type StageTally,
  type SubjectState,
  siteStageName,
  siteStagePath,
  type Technology,
  technologies,
  type UnitId,
  units,
} from "@lianchi/domain";
import type { NativeChart, NativeSeries } from "./native-chart.ts";
import { palettes } from "./palette.ts";
import { plainNumber } from "./provenance-words.ts";
import { technologyText } from "./stage-rows.ts";

/** Colours of native charts: office programs have one ground, white. */
export const nativePalette = palettes.light;

/** A value as the records print it, in its unit; null stays null. */
export function nativeNumber(value: number, unitId: UnitId): number;
export function nativeNumber(value: number | null, unitId: UnitId): number | null;
export function nativeNumber(value: number | null, unitId: UnitId): number | null {
  return value === null ? null : Number(plainNumber(value, unitId));
}

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

/** Sites of each tally by stage, from the grid back to planning; stages that no tally has are left out. */
export function siteStageSeries(tallies: readonly StageTally[], lang: Lang): readonly NativeSeries[] {
  return [...siteStagePath.toReversed(), "dropped" as const]
    .filter((stage) => tallies.some((tally) => tally[stage].sites > 0))
    .map((stage) => ({
      name: siteStageName[stage][lang],
      values: tallies.map((tally) => tally[stage].sites),
      colour: siteStageColour(stage),
    }));
}

/** One metric by project, a series a technology: each row has one bar, in the colour of its technology. */
export function barsByTechnology(
  projects: readonly SubjectState[],
  metric: Metric,
  unitId: UnitId,
  { lang }: Reading,
): NativeChart {
  const present = [...technologies, null].filter((technology) =>
    projects.some(({ fields }) => fields.technology === technology),
  );
  return {
    kind: "bar",
    // Stacked, since of all series only one has a value in a row: side by side they would leave gaps.
    isStacked: true,
    categories: projects.map(({ fields }) => fields.shortName[lang]),
    series: present.map(
      (technology): NativeSeries => ({
        name: technologyText(technology)[lang],
        values: projects.map(({ fields, figures }) =>
          fields.technology === technology
            ? nativeNumber(figures[metric]?.fields.value ?? null, unitId)
            : null,
        ),
        colour: technologyColour(technology),
      }),
    ),
    categoryTitle: projectTitle(lang),
    valueTitle: nativeTitle(metrics[metric].name[lang], units[unitId].label[lang], lang),
  };
}
