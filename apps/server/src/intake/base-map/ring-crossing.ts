type Point = readonly [number, number];

/** A ring comes to a point once: where it comes twice it touches itself. Points that follow each other are one. */
function pointTwice(ring: readonly Point[]): Point | null {
  const seen = new Set<string>();
  for (const point of ring.slice(0, -1)) {
    const name = `${point[0]} ${point[1]}`;
    if (seen.has(name)) return point;
    seen.add(name);
  }
  return null;
}

/** Where a closed ring crosses or touches itself; null where it does not. Edges are swept from west to east, so that each
 *  is only compared with those beside it. */
export function ringCrossing(given: readonly Point[]): Point | null {
  const ring = given.filter(([x, y], at) => at === 0 || x !== given[at - 1]?.[0] || y !== given[at - 1]?.[1]);
  const twice = pointTwice(ring);
  if (twice !== null) return twice;
  const edges = ring.slice(1).map((to, at) => {
    const from = ring[at] ?? to;
    return { at, from, to, west: Math.min(from[0], to[0]), east: Math.max(from[0], to[0]) };
  });
  const count = edges.length;
  edges.sort((a, b) => a.west - b.west);
  let open: typeof edges = [];
  for (const edge of edges) {
    open = open.filter(({ east }) => east >= edge.west);
    for (const other of open) {
      const apart = Math.abs(edge.at - other.at);
      // Neighbours share an end.
      if (apart <= 1 || apart === count - 1) continue;
      const crossing = crossingOf(edge.from, edge.to, other.from, other.to);
      if (crossing !== null) return crossing;
    }
    open.push(edge);
  }
  return null;
}

function crossingOf(a: Point, b: Point, c: Point, d: Point): Point | null {
  const [rx, ry] = [b[0] - a[0], b[1] - a[1]];
  const [sx, sy] = [d[0] - c[0], d[1] - c[1]];
  const cross = rx * sy - ry * sx;
  if (cross === 0) return null;
  const t = ((c[0] - a[0]) * sy - (c[1] - a[1]) * sx) / cross;
  const u = ((c[0] - a[0]) * ry - (c[1] - a[1]) * rx) / cross;
  return t > 0 && t < 1 && u > 0 && u < 1 ? [a[0] + t * rx, a[1] + t * ry] : null;
}
