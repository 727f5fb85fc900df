import { basisName, daysOf, numberText, planBasis, type UnitId, units } from "@lianchi/domain";
import { type ClusterOutlook, forecastMethod, plannedKw } from "@lianchi/returns";
import type { ChartRecord, Look, Picture } from "../engine/picture.ts";
import { plainNumber } from "../rows/provenance-words.ts";
import { countedBasis, countsSource, planSource } from "./cluster-words.ts";
import { forecastLines } from "./s-curve-forecast.ts";
import { rangeOf } from "./s-curve-range.ts";

/** Month by month what is, what was planned and what is foretold at the present pace. */
export function sCurveTable(outlook: ClusterOutlook, unitId: UnitId, { lang }: Look): Picture["table"] {
  const { counts, reference } = outlook;
  const zh = lang === "zh";
  const [central] = forecastLines(outlook, lang);
  const foretold = new Map(central?.points.slice(1).map(({ month, capacityKw }) => [month, capacityKw]));
  const unit = units[unitId].label[lang];
  const { first } = rangeOf(outlook);
  const months = new Set([
    ...counts.months.map(({ month }) => month),
    ...(reference?.points.map(({ month }) => month) ?? []),
    ...foretold.keys(),
  ]);
  return {
    columns: [
      { label: zh ? "月份" : "Month", isNumber: false },
      { label: zh ? `实际累计，${unit}` : `Actual, ${unit}`, isNumber: true },
      { label: zh ? `计划累计，${unit}` : `Planned, ${unit}`, isNumber: true },
      ...(central === undefined
        ? []
        : [{ label: zh ? `预测累计，${unit}` : `Forecast, ${unit}`, isNumber: true }]),
    ],
    // As the picture: surveys may be years older than the first connection.
    rows: [...months]
      .filter((month) => month >= first)
      .sort()
      .map((month) => {
        const actual = counts.months.find((one) => one.month === month);
        const forecastKw = foretold.get(month);
        const plan = reference === null ? null : plannedKw(reference.points, daysOf(month).to);
        return [
          { text: month },
          actual === undefined
            ? { text: "—" }
            : { text: numberText(actual.stages.gridConnected.capacityKw, unitId), basis: "summed" as const },
          plan === null || reference === null
            ? { text: "—" }
            : { text: numberText(Math.round(plan), unitId), basis: planBasis(counts, reference) },
          ...(central === undefined
            ? []
            : [
                forecastKw === undefined
                  ? { text: "—" }
                  : { text: numberText(Math.round(forecastKw), unitId), basis: "assumed" as const },
              ]),
        ];
      }),
  };
}

/** The same with every plan and the range of the forecast, as lines of the CSV. */
export function sCurveRecords(outlook: ClusterOutlook, unitId: UnitId, look: Look): readonly ChartRecord[] {
  const { lang } = look;
  const zh = lang === "zh";
  const { counts, forecast } = outlook;
  const common = { subject: counts.clusterName[lang], unit: units[unitId].label[lang] };
  const source = countsSource(outlook, { ...look, size: "file" });
  const foretold = {
    basis: basisName.assumed[lang],
    source: forecast.kind === "forecast" ? forecastMethod(forecast, lang) : "",
  };
  return [
    ...counts.months.map(({ month, stages }, at) => ({
      ...common,
      metric: zh ? "累计并网装机（实际）" : "Cumulative capacity on the grid (actual)",
      value: plainNumber(stages.gridConnected.capacityKw, unitId),
      period: at === counts.months.length - 1 ? counts.on : month,
      basis: countedBasis(lang),
      source,
    })),
    ...(counts.undated.sites === 0
      ? []
      : [
          {
            ...common,
            metric: zh
              ? "累计并网装机（含并网日期不详的点位）"
              : "Cumulative capacity on the grid (with sites of an unknown day)",
            value: plainNumber(
              (counts.months.at(-1)?.stages.gridConnected.capacityKw ?? 0) + counts.undated.capacityKw,
              unitId,
            ),
            period: counts.on,
            basis: countedBasis(lang),
            source,
          },
        ]),
    ...counts.baselines.flatMap((plan) =>
      plan.points.map(({ month, capacityKw }) => ({
        ...common,
        metric: zh
          ? `累计并网装机（计划：${plan.name}）`
          : `Cumulative capacity on the grid (plan: ${plan.name})`,
        value: plainNumber(Math.round(capacityKw), unitId),
        period: month,
        basis: basisName[planBasis(counts, plan)][lang],
        source: planSource(outlook, plan, lang),
      })),
    ),
    ...(forecast.kind === "forecast"
      ? [
          { metric: zh ? "预测建成月份" : "Forecast month of completion", value: forecast.central },
          {
            metric: zh ? "预测建成月份，按最快半年" : "Forecast month, fastest half year",
            value: forecast.earliest,
          },
          {
            metric: zh ? "预测建成月份，按最慢半年" : "Forecast month, slowest half year",
            value: forecast.latest ?? "",
          },
        ].map((told) => ({ ...told, ...foretold, subject: common.subject, unit: "", period: counts.on }))
      : []),
    ...forecastLines(outlook, lang).flatMap(({ name, points }) =>
      points.slice(1).map(({ month, capacityKw }) => ({
        ...common,
        ...foretold,
        metric: zh ? `累计并网装机：${name}` : `Cumulative capacity on the grid: ${name}`,
        value: plainNumber(Math.round(capacityKw), unitId),
        period: month,
      })),
    ),
  ];
}
