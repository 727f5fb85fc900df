import { type ClusterOutlook, monthAfter } from "@lianchi/returns";

/** Never further to the right than this after today [months]: a forecast of decades would flatten all else. */
export const horizonMonths = 120;

/** First and last month of the curves. */
export function rangeOf({ counts, forecast }: ClusterOutlook): {
  readonly first: string;
  readonly last: string;
} {
  const { months, baselines, on } = counts;
  // Surveys may be years older than the first connection, and no part of this picture.
  const firstConnected = months.findIndex(({ stages }) => stages.gridConnected.sites > 0);
  const ground = months[Math.max(0, firstConnected - 1)]?.month;
  const starts = [
    firstConnected < 0 ? months.at(-1)?.month : ground,
    ...baselines.map(({ points }) => points[0]?.month),
  ].flatMap((one) => one ?? []);
  const ends = [
    on.slice(0, 7),
    ...baselines.map(({ points }) => points.at(-1)?.month),
    ...(forecast.kind === "forecast" ? [forecast.central, forecast.latest ?? undefined] : []),
  ].flatMap((one) => one ?? []);
  const first = starts.sort()[0] ?? on.slice(0, 7);
  const limit = monthAfter(on.slice(0, 7), horizonMonths);
  const last = ends.sort().at(-1) ?? first;
  return { first, last: [last, limit].sort()[0] ?? last };
}
