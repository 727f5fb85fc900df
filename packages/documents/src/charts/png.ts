import { renderAsync } from "@resvg/resvg-js";
import { withTextAsPaths } from "../fonts/text-paths.ts";

/** Draws an SVG of ours as PNG, off the main thread. Its texts become outlines before, so no font is loaded.
 *  @param widthPx width of the picture in pixels */
export async function pngOf(svg: string, widthPx: number): Promise<Uint8Array> {
  const image = await renderAsync(withTextAsPaths(svg), {
    fitTo: { mode: "width", value: widthPx },
    font: { loadSystemFonts: false },
  });
  return image.asPng();
}
