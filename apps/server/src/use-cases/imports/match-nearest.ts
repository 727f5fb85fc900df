/** A point on the ground, by the place it has in its list [°]. */
export type Placed = { readonly lon: number; readonly lat: number };

const kmPerDegree = 111.195;
/** Nearest candidates that are looked at for one point. */
const mostCandidates = 8;

/** Distance over ground between points of one county; a few metres off over a hundred kilometres [km]. */
export function distanceKm(a: Placed, b: Placed): number {
  const middle = (((a.lat + b.lat) / 2) * Math.PI) / 180;
  return kmPerDegree * Math.hypot((a.lon - b.lon) * Math.cos(middle), a.lat - b.lat);
}

/** Pairs points with places, each with one at most, the closest pairs first.
 *  @returns place's index by point's index; points with no free place within the distance are absent
 *  @example matchNearest([{ lon: 0, lat: 0 }], [{ lon: 0, lat: 0.01 }], 2) // Map { 0 → 0 } */
export function matchNearest(
  points: readonly Placed[],
  places: readonly Placed[],
  withinKm: number,
): ReadonlyMap<number, number> {
  const stepLat = withinKm / kmPerDegree;
  const furthest = Math.max(
    0,
    ...places.map(({ lat }) => Math.abs(lat)),
    ...points.map(({ lat }) => Math.abs(lat)),
  );
  const stepLon = stepLat / Math.max(0.01, Math.cos((Math.min(89, furthest) * Math.PI) / 180));
  const cellOf = ({ lon, lat }: Placed) => [Math.floor(lon / stepLon), Math.floor(lat / stepLat)] as const;
  const cells = new Map<string, number[]>();
  for (const [at, place] of places.entries()) {
    const key = cellOf(place).join();
    cells.set(key, [...(cells.get(key) ?? []), at]);
  }
  const pairs = points.flatMap((point, at) => {
    const [x, y] = cellOf(point);
    const near = [-1, 0, 1].flatMap((dx) =>
      [-1, 0, 1].flatMap((dy) => cells.get(`${x + dx},${y + dy}`) ?? []),
    );
    return near
      .flatMap((place) => {
        const there = places[place];
        const km = there === undefined ? Number.POSITIVE_INFINITY : distanceKm(point, there);
        return km <= withinKm ? [{ at, place, km }] : [];
      })
      .sort((a, b) => a.km - b.km)
      .slice(0, mostCandidates);
  });
  const matched = new Map<number, number>();
  const taken = new Set<number>();
  for (const { at, place } of pairs.sort((a, b) => a.km - b.km)) {
    if (matched.has(at) || taken.has(place)) continue;
    matched.set(at, place);
    taken.add(place);
  }
  return matched;
}
