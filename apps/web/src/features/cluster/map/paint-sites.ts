import { type MapView, type Palette, type SiteColumns, toPixel } from "@lianchi/charts";
import { siteStages } from "@lianchi/domain";
import { freeNames, mostNamed, namedRadius, siteRadius } from "./site-size.ts";

export type SitesPaint = {
  readonly view: MapView;
  readonly columns: SiteColumns;
  readonly stages: ArrayLike<number>;
  readonly palette: Palette;
  /** 1 for each marked site. */
  readonly marked: Uint8Array;
  readonly hovered: number;
  /** Pixels of the screen for each of the page. */
  readonly density: number;
  /** Family of the ids' letters. */
  readonly font: string;
};

/** Above this many in view each site is a few pixels instead of a circle. */
const mostCircles = 4_000;
const dropped = siteStages.indexOf("dropped");

/** Sites in view with their pixels. */
function visible(
  { view, columns }: SitesPaint,
  radius: number,
): { readonly site: Int32Array; readonly count: number } {
  const site = new Int32Array(columns.ids.length);
  let count = 0;
  for (let at = 0; at < columns.ids.length; at++) {
    const { x, y } = toPixel(view, columns.lon[at] ?? 0, columns.lat[at] ?? 0);
    if (x < -radius || y < -radius || x > view.widthPx + radius || y > view.heightPx + radius) continue;
    site[count] = at;
    count += 1;
  }
  return { site, count };
}

function asCircles(
  context: CanvasRenderingContext2D,
  paint: SitesPaint,
  { sites, radius }: { readonly sites: Int32Array; readonly radius: number },
): void {
  const { view, columns, stages, palette, marked, hovered } = paint;
  const arm = radius * 0.75;
  for (const site of sites) {
    const { x, y } = toPixel(view, columns.lon[site] ?? 0, columns.lat[site] ?? 0);
    const code = stages[site] ?? 255;
    const stage = siteStages[code];
    if (stage === undefined) continue;
    if (code === dropped) {
      context.strokeStyle = palette.ink2;
      context.lineWidth = 1.4;
      context.beginPath();
      context.moveTo(x - arm, y - arm);
      context.lineTo(x + arm, y + arm);
      context.moveTo(x - arm, y + arm);
      context.lineTo(x + arm, y - arm);
      context.stroke();
    } else {
      context.fillStyle = palette.siteStage[stage];
      context.beginPath();
      context.arc(x, y, radius, 0, 2 * Math.PI);
      context.fill();
      if (code < 2) {
        context.strokeStyle = palette.outline;
        context.lineWidth = 0.8;
        context.stroke();
      }
    }
    if (marked[site] === 1 || site === hovered) {
      context.strokeStyle = palette.accent;
      context.lineWidth = site === hovered ? 2.5 : 1.8;
      context.beginPath();
      context.arc(x, y, radius + 2.5, 0, 2 * Math.PI);
      context.stroke();
    }
  }
}

/** The ids beside the dots, as many as fit without lying on each other. */
function nameSites(
  context: CanvasRenderingContext2D,
  { view, columns, palette, font }: SitesPaint,
  { sites, radius }: { readonly sites: Int32Array; readonly radius: number },
): void {
  context.font = `11px ${font}`;
  context.textAlign = "left";
  context.textBaseline = "middle";
  context.lineJoin = "round";
  const spots = [...sites].map((site) => {
    const text = columns.ids[site] ?? "";
    const spot = toPixel(view, columns.lon[site] ?? 0, columns.lat[site] ?? 0);
    return { text, x: spot.x + radius + 4, y: spot.y, widthPx: context.measureText(text).width };
  });
  for (const { text, x, y } of freeNames(spots)) {
    context.strokeStyle = palette.ground;
    context.lineWidth = 3;
    context.strokeText(text, x, y);
    context.fillStyle = palette.ink;
    context.fillText(text, x, y);
  }
}

const rgb = (hex: string): number => {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
  // As a canvas keeps them on machines whose least byte comes first: all that run browsers do.
  return (255 << 24) | (b << 16) | (g << 8) | r;
};

const layer = { canvas: null as HTMLCanvasElement | null };

/** Many sites: squares written straight into pixels, later stages over earlier ones. */
function asPixels(context: CanvasRenderingContext2D, paint: SitesPaint, sites: Int32Array): void {
  const { view, columns, stages, palette, marked, density } = paint;
  const width = Math.max(1, Math.round(view.widthPx * density));
  const height = Math.max(1, Math.round(view.heightPx * density));
  layer.canvas ??= document.createElement("canvas");
  const { canvas } = layer;
  if (canvas.width !== width || canvas.height !== height) {
    canvas.width = width;
    canvas.height = height;
  }
  const own = canvas.getContext("2d");
  if (own === null) return;
  const image = own.createImageData(width, height);
  const pixels = new Uint32Array(image.data.buffer);
  const colours = siteStages.map((stage) =>
    rgb(stage === "dropped" ? palette.ink3 : palette.siteStage[stage]),
  );
  const accent = rgb(palette.accent);
  const side = Math.max(2, Math.round(2 * density));
  for (const site of sites) {
    const spot = toPixel(view, columns.lon[site] ?? 0, columns.lat[site] ?? 0);
    const left = Math.round(spot.x * density - side / 2);
    const top = Math.round(spot.y * density - side / 2);
    const colour = marked[site] === 1 ? accent : (colours[stages[site] ?? 0] ?? accent);
    const right = Math.min(width, left + side);
    const bottom = Math.min(height, top + side);
    for (let y = Math.max(0, top); y < bottom; y++)
      for (let x = Math.max(0, left); x < right; x++) pixels[y * width + x] = colour;
  }
  own.putImageData(image, 0, 0);
  context.drawImage(canvas, 0, 0, view.widthPx, view.heightPx);
}

export function paintSites(context: CanvasRenderingContext2D, paint: SitesPaint): void {
  const radius = siteRadius(paint.view.pxPerDegree);
  const { site, count } = visible(paint, radius);
  const sites = site.subarray(0, count);
  if (count > mostCircles) {
    asPixels(context, paint, sites);
    return;
  }
  asCircles(context, paint, { sites, radius });
  if (radius >= namedRadius && count <= mostNamed) nameSites(context, paint, { sites, radius });
}
