const rad = Math.PI / 180;

/** Web Mercator without its size: both in degrees of longitude, `y` up. True in angles, so that circles stay circles at
 *  every zoom; within a county its scale differs by less than two per cent. */
export function mercatorY(lat: number): number {
  return Math.log(Math.tan(Math.PI / 4 + (lat * rad) / 2)) / rad;
}

export function latOf(mercator: number): number {
  return (2 * Math.atan(Math.exp(mercator * rad)) - Math.PI / 2) / rad;
}

/** What a map shows: its middle (longitude, and Mercator's y) and how many pixels a degree of longitude has. */
export type MapView = {
  readonly x: number;
  readonly y: number;
  readonly pxPerDegree: number;
  readonly widthPx: number;
  readonly heightPx: number;
};

export type Spot = { readonly x: number; readonly y: number };

/** Pixel of a position. */
export function toPixel(view: MapView, lon: number, lat: number): Spot {
  return {
    x: view.widthPx / 2 + (lon - view.x) * view.pxPerDegree,
    y: view.heightPx / 2 - (mercatorY(lat) - view.y) * view.pxPerDegree,
  };
}

export function toPosition(view: MapView, { x, y }: Spot): { readonly lon: number; readonly lat: number } {
  return {
    lon: view.x + (x - view.widthPx / 2) / view.pxPerDegree,
    lat: latOf(view.y - (y - view.heightPx / 2) / view.pxPerDegree),
  };
}

type Room = {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly marginPx: number;
  /** What stands at the lower edge and is not to be covered [px]. */
  readonly footPx?: number;
};

/** The view that shows all positions with a margin around them. */
export function fitView(lon: readonly number[], lat: readonly number[], room: Room): MapView {
  let [west, east, south, north] = [180, -180, 90, -90];
  for (const [at, one] of lon.entries()) {
    const other = lat[at] ?? 0;
    west = Math.min(west, one);
    east = Math.max(east, one);
    south = Math.min(south, other);
    north = Math.max(north, other);
  }
  if (west > east) return { ...room, x: 126.2, y: mercatorY(48.52), pxPerDegree: 500 };
  const footPx = room.footPx ?? 0;
  const [low, high] = [mercatorY(south), mercatorY(north)];
  const least = 0.02;
  const pxPerDegree = Math.min(
    (room.widthPx - 2 * room.marginPx) / Math.max(least, east - west),
    (room.heightPx - footPx - 2 * room.marginPx) / Math.max(least, high - low),
  );
  return {
    widthPx: room.widthPx,
    heightPx: room.heightPx,
    x: (west + east) / 2,
    y: (low + high) / 2 - footPx / 2 / Math.max(1, pxPerDegree),
    pxPerDegree: Math.max(1, pxPerDegree),
  };
}

/** The same view larger or smaller around a pixel that stays where it is. */
export function zoomed(view: MapView, factor: number, around: Spot): MapView {
  const pxPerDegree = Math.min(400_000, Math.max(2, view.pxPerDegree * factor));
  const [dx, dy] = [around.x - view.widthPx / 2, around.y - view.heightPx / 2];
  return {
    ...view,
    x: view.x + dx / view.pxPerDegree - dx / pxPerDegree,
    y: view.y - dy / view.pxPerDegree + dy / pxPerDegree,
    pxPerDegree,
  };
}

/** West, south, east and north of what a view shows. */
export function viewBounds(view: MapView): readonly [number, number, number, number] {
  const [halfX, halfY] = [view.widthPx / 2 / view.pxPerDegree, view.heightPx / 2 / view.pxPerDegree];
  return [view.x - halfX, latOf(view.y - halfY), view.x + halfX, latOf(view.y + halfY)];
}

export function moved(view: MapView, dx: number, dy: number): MapView {
  return { ...view, x: view.x - dx / view.pxPerDegree, y: view.y + dy / view.pxPerDegree };
}
