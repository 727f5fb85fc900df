/** Where no coordinates are known, a picture still needs places: 614 illustrative positions, always the same ones. They
 *  say nothing about the ground and are marked 示意布点 wherever they show.
 *
 *  Procedure: six round fields inside the stated area; in each a hexagonal grid of `gridKm`, every point of it moved by
 *  at most `jitterKm` in a direction drawn from a seeded generator, so that no two are nearer than a kilometre; of each
 *  field the points nearest its middle. The fields leave out the town and the volcanoes. They are no batches. */
export type Field = { readonly lon: number; readonly lat: number; readonly sites: number };

/** Area in which all positions lie (WGS 84), around 48.52° N 126.20° E. */
export const layoutArea = { west: 125.65, east: 126.7, south: 48.22, north: 48.92 } as const;

export const layoutFields: readonly Field[] = [
  { lon: 125.82, lat: 48.71, sites: 100 },
  { lon: 125.79, lat: 48.47, sites: 104 },
  { lon: 126.05, lat: 48.34, sites: 100 },
  { lon: 126.38, lat: 48.37, sites: 110 },
  { lon: 126.53, lat: 48.59, sites: 100 },
  { lon: 126.42, lat: 48.81, sites: 100 },
];

const seed = 614;
const gridKm = 1.42;
const jitterKm = 0.2;
const kmPerDegree = 111.195;

/** A small generator of even numbers in [0, 1): the same row of numbers on every machine. */
function mulberry(start: number): () => number {
  let state = start;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

type Point = { readonly eastKm: number; readonly northKm: number };

/** Points of a hexagonal grid around a middle, nearest first. */
function hexagons(count: number): readonly Point[] {
  const reach = Math.ceil(Math.sqrt(count)) + 2;
  const points: Point[] = [];
  for (let row = -reach; row <= reach; row++)
    for (let column = -reach; column <= reach; column++)
      points.push({
        eastKm: (column + (row % 2 === 0 ? 0 : 0.5)) * gridKm,
        northKm: row * gridKm * Math.sqrt(0.75),
      });
  const far = ({ eastKm, northKm }: Point) => eastKm ** 2 + northKm ** 2;
  return points
    .map((point, at) => ({ point, at, far: Math.round(far(point) * 1e6) }))
    .sort((a, b) => a.far - b.far || a.at - b.at)
    .slice(0, count)
    .map(({ point }) => point);
}

export type Spot = { readonly lon: number; readonly lat: number };

/** The illustrative positions, six decimals each, field by field and from north to south. */
export function illustrativeLayout(): readonly Spot[] {
  const next = mulberry(seed);
  const round = (value: number) => Math.round(value * 1e6) / 1e6;
  return layoutFields.flatMap(({ lon, lat, sites }) =>
    hexagons(sites)
      .map(({ eastKm, northKm }) => {
        const far = jitterKm * Math.sqrt(next());
        const turn = next() * 2 * Math.PI;
        const north = lat + (northKm + far * Math.sin(turn)) / kmPerDegree;
        const east = lon + (eastKm + far * Math.cos(turn)) / (kmPerDegree * Math.cos((lat * Math.PI) / 180));
        return { lon: round(east), lat: round(north) };
      })
      .sort((a, b) => b.lat - a.lat),
  );
}
