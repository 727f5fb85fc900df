import { daysOf, type UnitId, units } from "@lianchi/domain";
import { type ClusterOutlook, plannedKw } from "@lianchi/returns";
import type { NativeChart, NativeSeries } from "../engine/native-chart.ts";
import type { Look } from "../engine/picture.ts";
import { nameInUnit } from "../engine/sentences.ts";
import { nativeNumber, nativePalette } from "../rows/native-parts.ts";
import { words } from "../words/index.ts";
import { forecastLines } from "./s-curve-forecast.ts";
import { rangeOf } from "./s-curve-range.ts";

/** Month by month what is, what each plan wants and what is foretold with its range. */
export function sCurveNative(outlook: ClusterOutlook, unitId: UnitId, { lang }: Look): NativeChart {
  const { counts, reference } = outlook;
  const { heads, sCurve: say } = words[lang];
  const forecast = forecastLines(outlook, lang);
  const { first, last } = rangeOf(outlook);
  const months = [
    ...new Set([
      ...counts.months.map(({ month }) => month),
      ...counts.baselines.flatMap(({ points }) => points.map(({ month }) => month)),
      ...forecast.flatMap(({ points }) => points.map(({ month }) => month)),
    ]),
  ]
    .filter((month) => month >= first && month <= last)
    .sort();
  const actual = new Map(counts.months.map(({ month, stages }) => [month, stages.gridConnected.capacityKw]));
  return {
    kind: "line",
    isStacked: false,
    categories: months,
    isMonthly: true,
    series: [
      {
        name: say.actual,
        values: months.map((month) => nativeNumber(actual.get(month) ?? null, unitId)),
        colour: nativePalette.siteStage.gridConnected,
      },
      ...counts.baselines.map((plan) => ({
        name: say.plan(plan.name),
        values: months.map((month) =>
          month < (plan.points[0]?.month ?? month) || month > (plan.points.at(-1)?.month ?? "")
            ? null
            : nativeNumber(Math.round(plannedKw(plan.points, daysOf(month).to)), unitId),
        ),
        colour: plan === reference ? nativePalette.ink2 : nativePalette.outline,
        isDashed: true,
      })),
      ...forecast.map(({ name, isCentral, points }): NativeSeries => {
        const foretold = new Map(points.map(({ month, capacityKw }) => [month, capacityKw]));
        return {
          name,
          values: months.map((month) => {
            const kw = foretold.get(month);
            return kw === undefined ? null : nativeNumber(Math.round(kw), unitId);
          }),
          colour: isCentral ? nativePalette.accent : nativePalette.siteStage.permitted,
          isDashed: true,
        };
      }),
    ],
    categoryTitle: heads.month,
    valueTitle: nameInUnit(say.cumulative, units[unitId].label[lang], lang),
  };
}
