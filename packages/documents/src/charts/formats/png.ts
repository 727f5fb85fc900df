import { pngOf } from "../png.ts";
import { withDensity } from "../png-density.ts";
import { canvases, sheetWidthFor } from "../print-size.ts";
import { type ChartJob, type ChartWriter, groundOf, sheetOf, sheetPx } from "./chart-writer.ts";

const plainWidth = 1_800;
const sizeOf = (svg: string) => {
  const [, width = "0", height = "0"] = /^<svg [^>]*?width="(\d+)" height="(\d+)"/.exec(svg) ?? [];
  return { width: Number(width), height: Number(height) };
};

/** The sheet in the middle of a canvas, as large as fits. */
function onCanvas(
  sheet: string,
  canvas: { readonly widthPx: number; readonly heightPx: number },
  ground: string,
): string {
  const { width, height } = sizeOf(sheet);
  const scale = Math.min(canvas.widthPx / width, canvas.heightPx / height);
  const [wide, high] = [width * scale, height * scale];
  const place = `x="${((canvas.widthPx - wide) / 2).toFixed(1)}" y="${((canvas.heightPx - high) / 2).toFixed(1)}" width="${wide.toFixed(1)}" height="${high.toFixed(1)}"`;
  const inner = sheet.replace(/^<svg ([^>]*?)width="\d+" height="\d+"/, `<svg $1${place}`);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${canvas.widthPx}" height="${canvas.heightPx}" viewBox="0 0 ${canvas.widthPx} ${canvas.heightPx}"><rect width="${canvas.widthPx}" height="${canvas.heightPx}" fill="${ground}"/>${inner}</svg>`;
}

async function atSize(job: ChartJob, size: keyof typeof canvases): Promise<Uint8Array> {
  const canvas = canvases[size];
  const width = sheetWidthFor(canvas, (widthPx) => sizeOf(sheetOf(job, widthPx)).height);
  const sheet = sheetOf(job, width);
  const { widthPx, heightPx, dpi } = canvas;
  const png = await pngOf(
    heightPx === null ? sheet : onCanvas(sheet, { widthPx, heightPx }, groundOf(job)),
    widthPx,
  );
  return dpi === null ? png : withDensity(png, dpi);
}

/** The sheet in pixels: by width, by scale, or by a size on paper. */
export const png: ChartWriter = {
  mediaType: "image/png",
  write: async (job) => {
    const { size, scale, widthPx } = job.options;
    if (size !== undefined) return atSize(job, size);
    return pngOf(sheetOf(job, sheetPx), scale === undefined ? (widthPx ?? plainWidth) : sheetPx * scale);
  },
};
