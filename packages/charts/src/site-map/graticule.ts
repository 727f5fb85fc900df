import { latOf, type MapView, mercatorY } from "./projection.ts";

const steps = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];
/** Lines are at least this far apart [px]. */
const apartPx = 90;

export type GridLine = { readonly at: number; readonly px: number; readonly text: string };

const degreeText = (value: number, step: number, letters: readonly [string, string]) => {
  const decimals = Math.max(0, (String(step).split(".")[1] ?? "").length);
  return `${Math.abs(value).toFixed(Math.max(2, decimals))}°${value < 0 ? letters[1] : letters[0]}`;
};

/** Lines of longitude and latitude at round degrees that leave each other room. */
export function graticule(view: MapView): {
  readonly lon: readonly GridLine[];
  readonly lat: readonly GridLine[];
} {
  const step = steps.find((one) => one * view.pxPerDegree >= apartPx) ?? 30;
  const [west, east] = [-1, 1].map((side) => view.x + (side * view.widthPx) / 2 / view.pxPerDegree);
  const [south, north] = [-1, 1].map((side) => latOf(view.y + (side * view.heightPx) / 2 / view.pxPerDegree));
  const round = (value: number) => Math.round(value * 1e6) / 1e6;
  const between = (from = 0, to = 0) =>
    Array.from({ length: Math.max(0, Math.floor(to / step) - Math.ceil(from / step) + 1) }, (_, at) =>
      round((Math.ceil(from / step) + at) * step),
    );
  return {
    lon: between(west, east).map((at) => ({
      at,
      px: view.widthPx / 2 + (at - view.x) * view.pxPerDegree,
      text: degreeText(at, step, ["E", "W"]),
    })),
    lat: between(south, north).map((at) => ({
      at,
      px: view.heightPx / 2 - (mercatorY(at) - view.y) * view.pxPerDegree,
      text: degreeText(at, step, ["N", "S"]),
    })),
  };
}

const earthKmPerDegree = 111.195;
const lengths = [0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 50, 100, 200, 500, 1_000, 2_000];

/** A round length that is about as long as wished, true at the middle of the view. */
export function scaleBar(view: MapView, wishPx: number): { readonly km: number; readonly px: number } {
  const pxPerKm = view.pxPerDegree / (earthKmPerDegree * Math.cos((latOf(view.y) * Math.PI) / 180));
  const km = lengths.findLast((one) => one * pxPerKm <= wishPx) ?? 0.01;
  return { km, px: km * pxPerKm };
}

/** Distance along a great circle [km]. */
export function distanceKm(
  a: { readonly lon: number; readonly lat: number },
  b: { readonly lon: number; readonly lat: number },
): number {
  const rad = Math.PI / 180;
  const h =
    Math.sin(((b.lat - a.lat) * rad) / 2) ** 2 +
    Math.cos(a.lat * rad) * Math.cos(b.lat * rad) * Math.sin(((b.lon - a.lon) * rad) / 2) ** 2;
  return 2 * 6_371.0088 * Math.asin(Math.sqrt(h));
}
