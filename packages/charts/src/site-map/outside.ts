import type { Lang } from "@lianchi/domain";
import { words } from "../words/index.ts";
import { isInside } from "./choose-sites.ts";
import type { Ring, SiteColumns } from "./map-data.ts";

/** Illustrative sites that lie in none of the base map's rings; 0 where no base map is loaded. A hole in a boundary is a
 *  ring of its own: what lies in two of them lies outside. */
export function illustrativeOutside(
  { lon, lat, isIllustrative }: Pick<SiteColumns, "lon" | "lat" | "isIllustrative">,
  rings: readonly Ring[],
): number {
  if (rings.length === 0) return 0;
  const lines = rings.map((ring) => ring.map(([x, y]) => ({ x, y })));
  return isIllustrative.filter((one, at) => {
    if (one !== 1) return false;
    const spot = { x: lon[at] ?? 0, y: lat[at] ?? 0 };
    return lines.filter((line) => isInside(line, spot)).length % 2 === 0;
  }).length;
}

/** What a map says of them; null where there are none. */
export function outsideNote(sites: number, lang: Lang): string | null {
  return sites === 0 ? null : words[lang].siteMap.outside(sites);
}
