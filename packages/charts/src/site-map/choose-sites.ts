import type { SiteColumns } from "./map-data.ts";
import { type MapView, type Spot, toPixel } from "./projection.ts";

/** Sites inside a closed line of pixels (even-odd rule): a box or a lasso. */
export function sitesInside(columns: SiteColumns, view: MapView, line: readonly Spot[]): readonly number[] {
  const found: number[] = [];
  for (let site = 0; site < columns.ids.length; site++) {
    const spot = toPixel(view, columns.lon[site] ?? 0, columns.lat[site] ?? 0);
    if (isInside(line, spot)) found.push(site);
  }
  return found;
}

export function isInside(line: readonly Spot[], { x, y }: Spot): boolean {
  let inside = false;
  for (let at = 0, before = line.length - 1; at < line.length; before = at++) {
    const [a, b] = [line[at], line[before]];
    if (a === undefined || b === undefined) continue;
    if (a.y > y !== b.y > y && x < ((b.x - a.x) * (y - a.y)) / (b.y - a.y) + a.x) inside = !inside;
  }
  return inside;
}

export const boxOf = (a: Spot, b: Spot): readonly Spot[] => [a, { x: b.x, y: a.y }, b, { x: a.x, y: b.y }];

/** The site nearest to a pixel, within a reach; −1 for none. */
export function siteAt(columns: SiteColumns, view: MapView, { x, y }: Spot, reachPx: number): number {
  let best = -1;
  let bestFar = reachPx * reachPx;
  for (let site = 0; site < columns.ids.length; site++) {
    const spot = toPixel(view, columns.lon[site] ?? 0, columns.lat[site] ?? 0);
    const far = (spot.x - x) ** 2 + (spot.y - y) ** 2;
    if (far > bestFar) continue;
    best = site;
    bestFar = far;
  }
  return best;
}

export function sitesInView(columns: SiteColumns, view: MapView): readonly number[] {
  const found: number[] = [];
  for (let site = 0; site < columns.ids.length; site++) {
    const { x, y } = toPixel(view, columns.lon[site] ?? 0, columns.lat[site] ?? 0);
    if (x >= 0 && y >= 0 && x <= view.widthPx && y <= view.heightPx) found.push(site);
  }
  return found;
}
