import { basisName, daysOf, numberText, planBasis, type UnitId, units } from "@lianchi/domain";
import { type ClusterOutlook, forecastMethod, plannedKw } from "@lianchi/returns";
import type { ChartRecord, Look, Picture } from "../engine/picture.ts";
import { plainNumber } from "../rows/provenance-words.ts";
import { words } from "../words/index.ts";
import { countedBasis, countsSource, planSource } from "./cluster-words.ts";
import { forecastLines } from "./s-curve-forecast.ts";
import { rangeOf } from "./s-curve-range.ts";

/** Month by month what is, what was planned and what is foretold at the present pace. */
export function sCurveTable(outlook: ClusterOutlook, unitId: UnitId, { lang }: Look): Picture["table"] {
  const { counts, reference } = outlook;
  const { heads, sCurve: say } = words[lang];
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
      { label: heads.month, isNumber: false },
      { label: heads.inUnit(say.actualSoFar, unit), isNumber: true },
      { label: heads.inUnit(say.plannedSoFar, unit), isNumber: true },
      ...(central === undefined ? [] : [{ label: heads.inUnit(say.forecastSoFar, unit), isNumber: true }]),
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
  const say = words[lang].sCurve;
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
      metric: say.cumulativeActual,
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
            metric: say.cumulativeWithUndated,
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
        metric: say.cumulativePlan(plan.name),
        value: plainNumber(Math.round(capacityKw), unitId),
        period: month,
        basis: basisName[planBasis(counts, plan)][lang],
        source: planSource(outlook, plan, lang),
      })),
    ),
    ...(forecast.kind === "forecast"
      ? [
          { metric: say.forecastMonth, value: forecast.central },
          { metric: say.fastestMonth, value: forecast.earliest },
          { metric: say.slowestMonth, value: forecast.latest ?? "" },
        ].map((told) => ({ ...told, ...foretold, subject: common.subject, unit: "", period: counts.on }))
      : []),
    ...forecastLines(outlook, lang).flatMap(({ name, points }) =>
      points.slice(1).map(({ month, capacityKw }) => ({
        ...common,
        ...foretold,
        metric: say.cumulativeOf(name),
        value: plainNumber(Math.round(capacityKw), unitId),
        period: month,
      })),
    ),
  ];
}
