import { daysOf, type UnitId, units } from "@lianchi/domain";
import { type ClusterOutlook, plannedKw } from "@lianchi/returns";
import type { NativeChart } from "../native-chart.ts";
import { nativeNumber, nativePalette, nativeTitle } from "../native-parts.ts";
import type { Look } from "../picture.ts";

/** Month by month what is and what each plan wants. A forecast is a month, not a number of each month on the way to it:
 *  the note says it. */
export function sCurveNative(
  { counts, reference }: ClusterOutlook,
  unitId: UnitId,
  { lang }: Look,
): NativeChart {
  const zh = lang === "zh";
  const months = [
    ...new Set([
      ...counts.months.map(({ month }) => month),
      ...counts.baselines.flatMap(({ points }) => points.map(({ month }) => month)),
    ]),
  ].sort();
  const actual = new Map(counts.months.map(({ month, stages }) => [month, stages.gridConnected.capacityKw]));
  const title = zh ? "累计并网装机" : "Cumulative capacity on the grid";
  return {
    kind: "line",
    isStacked: false,
    categories: months,
    series: [
      {
        name: zh ? "实际" : "Actual",
        values: months.map((month) => nativeNumber(actual.get(month) ?? null, unitId)),
        colour: nativePalette.siteStage.gridConnected,
      },
      ...counts.baselines.map((plan) => ({
        name: zh ? `计划：${plan.name}` : `Plan: ${plan.name}`,
        values: months.map((month) =>
          month < (plan.points[0]?.month ?? month) || month > (plan.points.at(-1)?.month ?? "")
            ? null
            : nativeNumber(Math.round(plannedKw(plan.points, daysOf(month).to)), unitId),
        ),
        colour: plan === reference ? nativePalette.ink2 : nativePalette.outline,
        isDashed: true,
      })),
    ],
    categoryTitle: zh ? "月份" : "Month",
    valueTitle: nativeTitle(title, units[unitId].label[lang], lang),
  };
}
