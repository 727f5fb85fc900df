import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

const folder = dirname(
  createRequire(import.meta.url).resolve("@expo-google-fonts/noto-sans-sc/package.json"),
);

/** Noto Sans SC in the two weights that pictures use (SIL Open Font License). */
export const fontFiles = {
  regular: join(folder, "400Regular", "NotoSansSC_400Regular.ttf"),
  semiBold: join(folder, "600SemiBold", "NotoSansSC_600SemiBold.ttf"),
} as const;
export type Weight = keyof typeof fontFiles;

/** What the font can draw: each character's advance in ems. */
type Advances = ReadonlyMap<number, number>;

function tablesOf(view: DataView): ReadonlyMap<string, number> {
  const count = view.getUint16(4);
  const entries = Array.from({ length: count }, (_, at): readonly [string, number] => {
    const entry = 12 + at * 16;
    const tag = String.fromCharCode(...[0, 1, 2, 3].map((byte) => view.getUint8(entry + byte)));
    return [tag, view.getUint32(entry + 8)];
  });
  return new Map(entries);
}

/** The cmap's groups of characters (format 12), each with its first glyph. */
function eachCharacter(view: DataView, cmap: number, tell: (char: number, glyph: number) => void): void {
  const count = view.getUint16(cmap + 2);
  const offsets = Array.from({ length: count }, (_, at) => cmap + view.getUint32(cmap + 8 + at * 8));
  const full = offsets.find((at) => view.getUint16(at) === 12);
  if (full === undefined) throw new Error("the font has no full table of characters");
  const groups = view.getUint32(full + 12);
  for (let group = 0; group < groups; group++) {
    const at = full + 16 + group * 12;
    const from = view.getUint32(at);
    const glyph = view.getUint32(at + 8);
    for (let char = from; char <= view.getUint32(at + 4); char++) tell(char, glyph + char - from);
  }
}

function readAdvances(file: string): Advances {
  const bytes = readFileSync(file);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const tables = tablesOf(view);
  const at = (tag: string) => tables.get(tag) ?? 0;
  const unitsPerEm = view.getUint16(at("head") + 18);
  const lastMetric = view.getUint16(at("hhea") + 34) - 1;
  const advances = new Map<number, number>();
  eachCharacter(view, at("cmap"), (char, glyph) => {
    advances.set(char, view.getUint16(at("hmtx") + Math.min(glyph, lastMetric) * 4) / unitsPerEm);
  });
  return advances;
}

const known = new Map<Weight, Advances>();

function advancesOf(weight: Weight): Advances {
  const found = known.get(weight) ?? readAdvances(fontFiles[weight]);
  known.set(weight, found);
  return found;
}

/** Width of a text set in the font [px], from the font's own metrics. */
export function setWidth(text: string, fontSizePx: number, weight: Weight): number {
  const advances = advancesOf(weight);
  return [...text].reduce((sum, char) => sum + (advances.get(char.codePointAt(0) ?? 0) ?? 1), 0) * fontSizePx;
}

/** The characters of a text that the font cannot draw. */
export function missingGlyphs(text: string): readonly string[] {
  const able = advancesOf("regular");
  return [...new Set(text)].filter((char) => !able.has(char.codePointAt(0) ?? 0) && !/\s/.test(char));
}

/** The text with 〓, the printers' mark for a missing type, in place of each character that the font cannot draw. */
export function withDrawableGlyphs(text: string): string {
  const missing = new Set(missingGlyphs(text));
  return missing.size === 0 ? text : [...text].map((char) => (missing.has(char) ? "〓" : char)).join("");
}
