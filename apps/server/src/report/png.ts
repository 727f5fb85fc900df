import { renderAsync } from "@resvg/resvg-js";
import { fontFiles, withDrawableGlyphs } from "./font.ts";

/** Draws an SVG of ours as PNG, off the main thread. No system font and no file but the two of the font is read.
 *  @param widthPx width of the picture in pixels */
export async function pngOf(svg: string, widthPx: number): Promise<Uint8Array> {
  const image = await renderAsync(withDrawableGlyphs(svg), {
    fitTo: { mode: "width", value: widthPx },
    font: {
      fontFiles: Object.values(fontFiles),
      loadSystemFonts: false,
      defaultFontFamily: "Noto Sans SC",
      sansSerifFamily: "Noto Sans SC",
    },
  });
  return image.asPng();
}
