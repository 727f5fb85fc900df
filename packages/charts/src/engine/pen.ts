import { type Palette, palettes } from "./palette.ts";
import type { Look } from "./picture.ts";
import { fontFamily, type TypeSize, typeSize } from "./type-size.ts";

/** Everything that drawing needs to know of a look. */
export type Pen = {
  readonly look: Look;
  readonly palette: Palette;
  readonly size: TypeSize;
  readonly family: string;
};

export function penFor(look: Look): Pen {
  return { look, palette: palettes[look.theme], size: typeSize(look), family: fontFamily(look) };
}
