import type { AnyChartId, pageOf } from "@lianchi/charts";
import { defaultReading, type Reading, type SetValue, textOfSet } from "@lianchi/domain";

/** What of an order a page's own query can say. */
type ChartLinkRequest = {
  readonly reading: Reading;
  readonly asOf?: string | undefined;
  readonly projects?: readonly string[] | undefined;
  readonly from?: string | undefined;
  readonly scenario?: string | undefined;
  readonly focus?: string | undefined;
  readonly set?: readonly SetValue[] | undefined;
  readonly hurdle?: number | undefined;
  readonly target?: string | undefined;
  readonly seed?: number | undefined;
};

/** The page and query that show the same picture. It has no host: the server knows the one it is asked by, not the one
 *  by which a reader of the file will reach it, unless that is set (`LIANCHI_PUBLIC_URL`). */
export function chartLink(
  page: (typeof pageOf)[keyof typeof pageOf],
  request: ChartLinkRequest,
  chart: AnyChartId,
): string {
  const { reading, asOf, projects, from, scenario, focus, set, hurdle, target, seed } = request;
  const query = Object.entries({
    lang: reading.lang === defaultReading.lang ? undefined : reading.lang,
    units: reading.units === defaultReading.units ? undefined : reading.units,
    asOf,
    projects: projects?.join(","),
    from,
    scenario,
    focus,
    set: set === undefined ? undefined : textOfSet(set),
    hurdle,
    target,
    seed,
  }).flatMap(([name, value]) =>
    value === undefined || value === ""
      ? []
      : [`${name}=${encodeURIComponent(String(value)).replaceAll("%2C", ",").replaceAll("%3A", ":")}`],
  );
  return `${page}${query.length === 0 ? "" : `?${query.join("&")}`}#${chart}`;
}
