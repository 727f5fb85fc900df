import { basisName, daysOf, numberText, type UnitId, units } from "@lianchi/domain";
import { type ClusterOutlook, forecastMethod, plannedKw } from "@lianchi/returns";
import type { ChartRecord, Look, Picture } from "../picture.ts";
import { plainNumber } from "../provenance-words.ts";
import { countedBasis, countsSource } from "./cluster-words.ts";

/** Month by month what is and what was planned. */
export function sCurveTable(
  { counts, reference }: ClusterOutlook,
  unitId: UnitId,
  { lang }: Look,
): Picture["table"] {
  const zh = lang === "zh";
  const unit = units[unitId].label[lang];
  const months = new Set([
    ...counts.months.map(({ month }) => month),
    ...(reference?.points.map(({ month }) => month) ?? []),
  ]);
  return {
    columns: [
      { label: zh ? "月份" : "Month", isNumber: false },
      { label: zh ? `实际累计，${unit}` : `Actual, ${unit}`, isNumber: true },
      { label: zh ? `计划累计，${unit}` : `Planned, ${unit}`, isNumber: true },
    ],
    rows: [...months].sort().map((month) => {
      const actual = counts.months.find((one) => one.month === month);
      const plan = reference === null ? null : plannedKw(reference.points, daysOf(month).to);
      return [
        { text: month },
        actual === undefined
          ? { text: "—" }
          : { text: numberText(actual.stages.gridConnected.capacityKw, unitId), basis: "derived" as const },
        plan === null || reference === null
          ? { text: "—" }
          : { text: numberText(Math.round(plan), unitId), basis: reference.basis },
      ];
    }),
  };
}

/** The same with every plan, as lines of the CSV. */
export function sCurveRecords(outlook: ClusterOutlook, unitId: UnitId, look: Look): readonly ChartRecord[] {
  const { lang } = look;
  const zh = lang === "zh";
  const { counts, forecast } = outlook;
  const common = { subject: counts.clusterName[lang], unit: units[unitId].label[lang] };
  const source = countsSource(outlook, { ...look, size: "file" });
  return [
    ...counts.months.map(({ month, stages }, at) => ({
      ...common,
      metric: zh ? "累计并网装机（实际）" : "Cumulative capacity on the grid (actual)",
      value: plainNumber(stages.gridConnected.capacityKw, unitId),
      period: at === counts.months.length - 1 ? counts.on : month,
      basis: countedBasis(lang),
      source,
    })),
    ...counts.baselines.flatMap((plan) =>
      plan.points.map(({ month, capacityKw }) => ({
        ...common,
        metric: zh
          ? `累计并网装机（计划：${plan.name}）`
          : `Cumulative capacity on the grid (plan: ${plan.name})`,
        value: plainNumber(Math.round(capacityKw), unitId),
        period: month,
        basis: basisName[plan.basis][lang],
        source: plan.sourceId,
      })),
    ),
    ...(forecast.kind === "forecast"
      ? [
          {
            subject: common.subject,
            metric: zh ? "预测建成月份" : "Forecast month of completion",
            value: forecast.central,
            unit: "",
            period: counts.on,
            basis: basisName.assumed[lang],
            source: forecastMethod[lang],
          },
        ]
      : []),
  ];
}
