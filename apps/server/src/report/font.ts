import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { type Font, openFont } from "./font-file.ts";

const folder = dirname(
  createRequire(import.meta.url).resolve("@expo-google-fonts/noto-sans-sc/package.json"),
);

/** Noto Sans SC in the two weights that pictures use (SIL Open Font License). */
export const fontFiles = {
  regular: join(folder, "400Regular", "NotoSansSC_400Regular.ttf"),
  semiBold: join(folder, "600SemiBold", "NotoSansSC_600SemiBold.ttf"),
} as const;
export type Weight = keyof typeof fontFiles;

const opened = new Map<Weight, Font>();

export function fontOf(weight: Weight): Font {
  const font = opened.get(weight) ?? openFont(fontFiles[weight]);
  opened.set(weight, font);
  return font;
}

/** Width of a text set in the font [px], from the font's own metrics. A missing glyph takes the room of 〓. */
export function setWidth(text: string, fontSizePx: number, weight: Weight): number {
  const font = fontOf(weight);
  let ems = 0;
  for (const char of text) {
    const glyph = font.glyphs.get(char.codePointAt(0) ?? 0);
    ems += glyph === undefined ? 1 : font.advanceOf(glyph);
  }
  return ems * fontSizePx;
}

/** The characters of a text that the font cannot draw. */
export function missingGlyphs(text: string): readonly string[] {
  const able = fontOf("regular").glyphs;
  const missing = new Set<string>();
  for (const char of text) if (!able.has(char.codePointAt(0) ?? 0) && !/\s/.test(char)) missing.add(char);
  return [...missing];
}

/** Types that say the same: pointers, and lowered digits. Raised digits have none, since 10⁸ is not 108. */
const standIns: ReadonlyMap<string, string> = new Map([
  ["◂", "◀"],
  ["▸", "▶"],
  ...[..."₀₁₂₃₄₅₆₇₈₉"].map((char, digit) => [char, String(digit)] as const),
]);

/** The text with 〓, the printers' mark for a missing type, in place of each character that the font cannot draw and that
 *  no other says as well. */
export function withDrawableGlyphs(text: string): string {
  const missing = new Set(missingGlyphs(text));
  if (missing.size === 0) return text;
  return [...text].map((char) => (missing.has(char) ? (standIns.get(char) ?? "〓") : char)).join("");
}
