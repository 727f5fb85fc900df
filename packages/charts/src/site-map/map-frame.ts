import { inEach, type Lang } from "@lianchi/domain";
import { words } from "../words/index.ts";
import { type Extent, extentOf, type Located } from "./cells.ts";
import type { FarSites, MapGround } from "./map-data.ts";

/** What a map shows at once: the frame around the sites, and those that lie so far off that all others would become a blot. */
type MapFrame = { readonly extent: Extent | null; readonly far: readonly number[] };

/** As many as this may be far off; more of them are a part of the cluster. */
const farShare = 0.02;
/** Fewer sites are all shown. */
const leastSites = 8;
/** Far is beyond so many times the reach of the others. */
const gap = 3;
/** Reach below which nothing counts as far [°]. */
const leastReach = 0.02;
const sampled = 5_000;

const middleOf = (values: readonly number[]) =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** The frame around all sites but those that are far off. */
export function frameOf(located: Pick<Located, "count" | "lon" | "lat">): MapFrame {
  const { count, lon, lat } = located;
  const isPlaced = (site: number) => !Number.isNaN(lon[site] ?? Number.NaN);
  const stride = Math.max(1, Math.floor(count / sampled));
  const sample = Array.from({ length: Math.ceil(count / stride) }, (_, at) => at * stride).filter(isPlaced);
  if (sample.length < leastSites) return { extent: extentOf(located), far: [] };
  const [x, y] = [
    middleOf(sample.map((site) => lon[site] ?? 0)),
    middleOf(sample.map((site) => lat[site] ?? 0)),
  ];
  const shrink = Math.cos((y * Math.PI) / 180);
  const distance = (site: number) => Math.hypot(((lon[site] ?? 0) - x) * shrink, (lat[site] ?? 0) - y);
  const farthest = sample.map(distance).sort((a, b) => b - a);
  const reach = Math.max(leastReach, farthest[Math.max(1, Math.floor(sample.length * farShare))] ?? 0);
  const far: number[] = [];
  for (let site = 0; site < count; site++) if (isPlaced(site) && distance(site) > gap * reach) far.push(site);
  if (far.length === 0) return { extent: extentOf(located), far };
  const near = { lon: Float64Array.from(lon), lat: Float64Array.from(lat) };
  for (const site of far) near.lon[site] = near.lat[site] = Number.NaN;
  return { extent: extentOf({ count, ...near }), far };
}

/** As many of them are named at the edge. */
const namedFar = 3;

export function farSites(
  { far }: MapFrame,
  { lon, lat }: Pick<Located, "lon" | "lat">,
  idOf: (site: number) => string,
): FarSites {
  const named = far
    .slice(0, namedFar)
    .map((site) => ({ id: idOf(site), lon: lon[site] ?? 0, lat: lat[site] ?? 0 }));
  return { count: far.length, named };
}

/** The ground with a sign to each site that lies far off. */
export function withFarSites(ground: MapGround, { named }: FarSites): MapGround {
  const signs = named.map(({ id, lon, lat }) => ({
    name: inEach((lang) => words[lang].siteMap.site(id)),
    lon,
    lat,
  }));
  return { ...ground, places: [...signs, ...ground.places] };
}

/** What to do about sites that lie far off; null where none does. */
export function farNote({ count, named }: FarSites, lang: Lang): string | null {
  if (count === 0) return null;
  const ids = named.map(({ id }) => id);
  return words[lang].siteMap.far(count, ids);
}
