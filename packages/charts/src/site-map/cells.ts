import { siteStages } from "@lianchi/domain";
import { latOf, type MapView } from "./projection.ts";

/** Sites that a map draws together because there are too many to draw each: one entry a cell of a grid on the ground. */
export type SiteCells = {
  /** Middle of the cell's sites (WGS 84). */
  readonly lon: readonly number[];
  readonly lat: readonly number[];
  readonly sites: readonly number[];
  /** Sum of the ratings that are known, of sites that were not dropped [kW]. */
  readonly capacityKw: readonly number[];
  /** Sites by stage in the order of `siteStages`, a list a cell. */
  readonly stages: readonly (readonly number[])[];
};

/** Sites in columns; one without a position has NaN there, and one that is not to be counted a stage beyond the last. */
export type Located = {
  readonly count: number;
  readonly lon: ArrayLike<number>;
  readonly lat: ArrayLike<number>;
  readonly stage: ArrayLike<number>;
  readonly ratingKw: ArrayLike<number | null>;
};

/** Side of a cell on the screen, at most [px]. */
const cellPx = 56;
const kinds = siteStages.length;
/** The stage of sites that are in no sum. */
export const droppedCode = siteStages.indexOf("dropped");

/** Row of a latitude, by the rows' southern edges from south to north. */
function rowOf(edges: Float64Array, lat: number): number {
  let [low, high] = [0, edges.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((edges[middle] ?? 0) <= lat) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The sites in view, by the cells of a grid that is fixed to the ground: moving the map does not change who is drawn
 *  together, only zooming past a power of two does. */
export function cellsOf({ count, lon, lat, stage, ratingKw }: Located, view: MapView): SiteCells {
  const side = 2 ** Math.floor(Math.log2(cellPx / view.pxPerDegree));
  const [halfX, halfY] = [view.widthPx / 2 / view.pxPerDegree, view.heightPx / 2 / view.pxPerDegree];
  const firstColumn = Math.floor((view.x - halfX) / side);
  const columns = Math.floor((view.x + halfX) / side) - firstColumn + 1;
  const firstRow = Math.floor((view.y - halfY) / side);
  const rows = Math.floor((view.y + halfY) / side) - firstRow + 1;
  const edges = Float64Array.from({ length: rows }, (_, row) => latOf((firstRow + row) * side));
  const north = latOf((firstRow + rows) * side);
  const south = edges[0] ?? 0;
  const [west, east] = [firstColumn * side, (firstColumn + columns) * side];
  const cells = rows * columns;
  const sums = { lon: new Float64Array(cells), lat: new Float64Array(cells), kw: new Float64Array(cells) };
  const byStage = new Int32Array(cells * kinds);
  for (let site = 0; site < count; site++) {
    const [x = Number.NaN, y = Number.NaN, code = kinds] = [lon[site], lat[site], stage[site]];
    if (!(x >= west && x < east && y >= south && y < north) || code >= kinds) continue;
    const cell = rowOf(edges, y) * columns + Math.min(columns - 1, Math.floor((x - west) / side));
    sums.lon[cell] = (sums.lon[cell] ?? 0) + x;
    sums.lat[cell] = (sums.lat[cell] ?? 0) + y;
    const kw = ratingKw[site] ?? Number.NaN;
    if (!Number.isNaN(kw) && code !== droppedCode) sums.kw[cell] = (sums.kw[cell] ?? 0) + kw;
    byStage[cell * kinds + code] = (byStage[cell * kinds + code] ?? 0) + 1;
  }
  const found = Array.from({ length: cells }, (_, cell) => {
    const stages = [...byStage.subarray(cell * kinds, (cell + 1) * kinds)];
    return { cell, stages, sites: stages.reduce((sum, one) => sum + one, 0) };
  }).filter(({ sites }) => sites > 0);
  const round = (value: number) => Math.round(value * 1e6) / 1e6;
  return {
    lon: found.map(({ cell, sites }) => round((sums.lon[cell] ?? 0) / sites)),
    lat: found.map(({ cell, sites }) => round((sums.lat[cell] ?? 0) / sites)),
    sites: found.map(({ sites }) => sites),
    capacityKw: found.map(({ cell }) => Math.round((sums.kw[cell] ?? 0) * 1_000) / 1_000),
    stages: found.map(({ stages }) => stages),
  };
}

/** Radius of a cell's ring: area by its sites, within bounds in which it can be read and does not cover its neighbours [px]. */
export function cellRadius(sites: number, mostSites: number): number {
  return Math.max(6, Math.round(20 * Math.sqrt(sites / Math.max(1, mostSites))));
}

/** West, south, east, north of positions; null where there are none. */
export type Extent = readonly [number, number, number, number];

export function extentOf({ count, lon, lat }: Pick<Located, "count" | "lon" | "lat">): Extent | null {
  let [west, south, east, north] = [180, 90, -180, -90];
  for (let site = 0; site < count; site++) {
    const [x = Number.NaN, y = Number.NaN] = [lon[site], lat[site]];
    if (x < west) west = x;
    if (x > east) east = x;
    if (y < south) south = y;
    if (y > north) north = y;
  }
  return west > east ? null : [west, south, east, north];
}
