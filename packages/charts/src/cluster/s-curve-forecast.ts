import type { Lang } from "@lianchi/domain";
import { type ClusterOutlook, forecastKw, monthAfter, paceSpan } from "@lianchi/returns";
import { words } from "../words/index.ts";
import { rangeOf } from "./s-curve-range.ts";
import { monthIndex } from "./time-plot.ts";

/** A forecast month by month: at the present pace, or at one end of its range. */
export type ForecastLine = {
  readonly name: string;
  readonly isCentral: boolean;
  /** From the present month to the right edge of the picture; what is there now stands in the present month. */
  readonly points: readonly { readonly month: string; readonly capacityKw: number }[];
};

/** The forecast and both ends of its range; none where nothing can be foretold. */
export function forecastLines(outlook: ClusterOutlook, lang: Lang): readonly ForecastLine[] {
  const { counts, standing, forecast } = outlook;
  if (forecast.kind !== "forecast") return [];
  const now = counts.on.slice(0, 7);
  const count = monthIndex(rangeOf(outlook).last) - monthIndex(now) + 1;
  const months = Array.from({ length: Math.max(1, count) }, (_, at) => monthAfter(now, at));
  const nowKw = (counts.months.at(-1)?.stages.gridConnected.capacityKw ?? 0) + counts.undated.capacityKw;
  const line = { on: counts.on, nowKw, allKw: standing.capacityKw };
  const say = words[lang].sCurve;
  return [
    { name: say.forecast(paceSpan(forecast.paceMonths, lang)), end: forecast.central },
    { name: say.fastest, end: forecast.earliest },
    { name: say.slowest, end: forecast.latest },
  ].map(({ name, end }, at) => ({
    name,
    isCentral: at === 0,
    points: months.map((month) => ({
      month,
      capacityKw: month === now ? nowKw : forecastKw({ ...line, end }, month),
    })),
  }));
}
