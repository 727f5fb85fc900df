/** Where no coordinates are known, a picture still needs places: 614 illustrative positions, always the same ones. They
 *  say nothing about the ground and are marked 示意布点 wherever they show.
 *
 *  Procedure: six oblong fields inside the stated area; in each a hexagonal grid of `gridKm`, every point of it moved by
 *  at most `jitterKm` in a direction drawn from a seeded generator, so that no two are nearer than a kilometre; of each
 *  field the points nearest its middle, its edge straying a little. The fields leave out the town and the volcanoes. They are no batches. */
export type Field = {
  readonly lon: number;
  readonly lat: number;
  readonly sites: number;
  /** How much longer the field is than wide, and the direction in which it is [rad, from the east to the north]. */
  readonly stretch: number;
  readonly turn: number;
};

/** Area in which all positions lie (WGS 84), around 48.52° N 126.20° E. */
export const layoutArea = { west: 125.55, east: 126.75, south: 48.18, north: 48.96 } as const;

export const layoutFields: readonly Field[] = [
  { lon: 125.82, lat: 48.73, sites: 100, stretch: 1.25, turn: 1.9 },
  { lon: 125.77, lat: 48.48, sites: 104, stretch: 1.2, turn: 1.2 },
  { lon: 126.03, lat: 48.33, sites: 100, stretch: 1.15, turn: 0.2 },
  { lon: 126.39, lat: 48.37, sites: 110, stretch: 1.2, turn: 0.6 },
  { lon: 126.54, lat: 48.6, sites: 100, stretch: 1.25, turn: 1.7 },
  { lon: 126.42, lat: 48.83, sites: 100, stretch: 1.2, turn: 2.6 },
];

const seed = 614;
const gridKm = 2;
const jitterKm = 0.45;
/** By how much a field's edge may stray, as a part of the distance from its middle. */
const edgeStray = 0.3;
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
function hexagons({ sites: count, stretch, turn }: Field, next: () => number): readonly Point[] {
  const reach = Math.ceil(Math.sqrt(count)) + 2;
  const points: Point[] = [];
  for (let row = -reach; row <= reach; row++)
    for (let column = -reach; column <= reach; column++)
      points.push({
        eastKm: (column + (row % 2 === 0 ? 0 : 0.5)) * gridKm,
        northKm: row * gridKm * Math.sqrt(0.75),
      });
  const far = ({ eastKm, northKm }: Point) => {
    const along = eastKm * Math.cos(turn) + northKm * Math.sin(turn);
    const across = northKm * Math.cos(turn) - eastKm * Math.sin(turn);
    return (along ** 2 / stretch + across ** 2 * stretch) * (1 + edgeStray * (next() - 0.5));
  };
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
  return layoutFields.flatMap((field) => {
    const { lon, lat } = field;
    return hexagons(field, next)
      .map(({ eastKm, northKm }) => {
        const far = jitterKm * Math.sqrt(next());
        const turn = next() * 2 * Math.PI;
        const north = lat + (northKm + far * Math.sin(turn)) / kmPerDegree;
        const east = lon + (eastKm + far * Math.cos(turn)) / (kmPerDegree * Math.cos((lat * Math.PI) / 180));
        return { lon: round(east), lat: round(north) };
      })
      .sort((a, b) => b.lat - a.lat);
  });
}
