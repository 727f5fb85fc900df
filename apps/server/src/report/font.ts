import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

const folder = dirname(
  createRequire(import.meta.url).resolve("@expo-google-fonts/noto-sans-sc/package.json"),
);

/** Noto Sans SC in the two weights that pictures use (SIL Open Font License). */
export const fontFiles: readonly string[] = [
  join(folder, "400Regular", "NotoSansSC_400Regular.ttf"),
  join(folder, "600SemiBold", "NotoSansSC_600SemiBold.ttf"),
];

/** Characters in a cmap of segments (format 4) or groups (format 12). */
function readSubtable(view: DataView, at: number, add: (from: number, to: number) => void): void {
  const format = view.getUint16(at);
  if (format === 12) {
    const groups = view.getUint32(at + 12);
    for (let group = 0; group < groups; group++)
      add(view.getUint32(at + 16 + group * 12), view.getUint32(at + 20 + group * 12));
  }
  if (format === 4) {
    const segments = view.getUint16(at + 6) / 2;
    for (let segment = 0; segment < segments; segment++) {
      const end = view.getUint16(at + 14 + segment * 2);
      const start = view.getUint16(at + 16 + segments * 2 + segment * 2);
      if (start !== 0xffff) add(start, end);
    }
  }
}

let known: Set<number> | undefined;

/** Every character that the font can draw. */
function drawable(): ReadonlySet<number> {
  if (known !== undefined) return known;
  const found = new Set<number>();
  const bytes = readFileSync(fontFiles[0] ?? "");
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const tables = view.getUint16(4);
  for (let table = 0; table < tables; table++) {
    const entry = 12 + table * 16;
    if (bytes.toString("latin1", entry, entry + 4) !== "cmap") continue;
    const cmap = view.getUint32(entry + 8);
    const count = view.getUint16(cmap + 2);
    for (let sub = 0; sub < count; sub++) {
      readSubtable(view, cmap + view.getUint32(cmap + 8 + sub * 8), (from, to) => {
        for (let char = from; char <= to; char++) found.add(char);
      });
    }
  }
  known = found;
  return found;
}

/** The characters of a text that the font cannot draw. */
export function missingGlyphs(text: string): readonly string[] {
  const able = drawable();
  return [...new Set(text)].filter((char) => !able.has(char.codePointAt(0) ?? 0) && !/\s/.test(char));
}

/** The text with 〓, the printers' mark for a missing type, in place of each character that the font cannot draw. */
export function withDrawableGlyphs(text: string): string {
  const missing = new Set(missingGlyphs(text));
  return missing.size === 0 ? text : [...text].map((char) => (missing.has(char) ? "〓" : char)).join("");
}
