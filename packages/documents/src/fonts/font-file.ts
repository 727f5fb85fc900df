import { openSync, readFileSync, readSync } from "node:fs";

/** A TrueType font as far as drawing text needs it. */
export type Font = {
  /** Glyph of each character that the font has. */
  readonly glyphs: ReadonlyMap<number, number>;
  /** Advance of a glyph [em]. */
  readonly advanceOf: (glyph: number) => number;
  readonly unitsPerEm: number;
  /** Height above the baseline of the middle between ascent and descent [em]. */
  readonly middle: number;
  /** Description of a glyph's outline; null where it has none, as a space. */
  readonly outlineOf: (glyph: number) => DataView | null;
};

const viewOf = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

function tablesOf(view: DataView): ReadonlyMap<string, number> {
  const count = view.getUint16(4);
  const entries = Array.from({ length: count }, (_, at): readonly [string, number] => {
    const entry = 12 + at * 16;
    const tag = String.fromCharCode(...[0, 1, 2, 3].map((byte) => view.getUint8(entry + byte)));
    return [tag, view.getUint32(entry + 8)];
  });
  return new Map(entries);
}

/** The cmap's characters with their glyphs: of its full table (format 12), or of the one of the basic plane (format 4). */
function glyphsOf(view: DataView, cmap: number): ReadonlyMap<number, number> {
  const count = view.getUint16(cmap + 2);
  const offsets = Array.from({ length: count }, (_, at) => cmap + view.getUint32(cmap + 8 + at * 8));
  const full = offsets.find((at) => view.getUint16(at) === 12);
  const basic = offsets.find((at) => view.getUint16(at) === 4);
  if (full !== undefined) return glyphsOfGroups(view, full);
  if (basic !== undefined) return glyphsOfSegments(view, basic);
  throw new Error("the font has no table of characters that is read here");
}

/** Segments of the basic plane: a range of characters each, with a step to their glyphs or a list of them. */
function glyphsOfSegments(view: DataView, basic: number): ReadonlyMap<number, number> {
  const glyphs = new Map<number, number>();
  const length = view.getUint16(basic + 6);
  const [ends, starts] = [basic + 14, basic + 16 + length];
  const [steps, lists] = [starts + length, starts + 2 * length];
  for (let at = 0; at < length; at += 2) {
    const list = view.getUint16(lists + at);
    const [first, last] = [view.getUint16(starts + at), view.getUint16(ends + at)];
    for (let char = first; char <= last && char < 0xffff; char++) {
      const listed = list === 0 ? char : view.getUint16(lists + at + list + (char - first) * 2);
      const glyph = listed === 0 ? 0 : (listed + view.getUint16(steps + at)) & 0xffff;
      if (glyph !== 0) glyphs.set(char, glyph);
    }
  }
  return glyphs;
}

function glyphsOfGroups(view: DataView, full: number): ReadonlyMap<number, number> {
  const glyphs = new Map<number, number>();
  const groups = view.getUint32(full + 12);
  for (let group = 0; group < groups; group++) {
    const at = full + 16 + group * 12;
    const from = view.getUint32(at);
    const glyph = view.getUint32(at + 8);
    for (let char = from; char <= view.getUint32(at + 4); char++) glyphs.set(char, glyph + char - from);
  }
  return glyphs;
}

/** Opens a font. Its tables stay in memory, its ten megabytes of outlines stay on disk until they are asked for. */
export function openFont(file: string): Font {
  const view = viewOf(readFileSync(file));
  const tables = tablesOf(view);
  const at = (tag: string) => {
    const found = tables.get(tag);
    if (found === undefined) throw new Error(`the font has no table ${tag}`);
    return found;
  };
  const unitsPerEm = view.getUint16(at("head") + 18);
  const isLong = view.getInt16(at("head") + 50) === 1;
  const glyphCount = view.getUint16(at("maxp") + 4);
  const metricCount = view.getUint16(at("hhea") + 34);
  const advances = Float32Array.from(
    { length: metricCount },
    (_, metric) => view.getUint16(at("hmtx") + metric * 4) / unitsPerEm,
  );
  const starts = Uint32Array.from({ length: glyphCount + 1 }, (_, glyph) =>
    isLong ? view.getUint32(at("loca") + glyph * 4) : view.getUint16(at("loca") + glyph * 2) * 2,
  );
  const glyf = at("glyf");
  const descriptor = openSync(file, "r");
  return {
    glyphs: glyphsOf(view, at("cmap")),
    advanceOf: (glyph) => advances[Math.min(glyph, metricCount - 1)] ?? 1,
    unitsPerEm,
    middle: (view.getInt16(at("hhea") + 4) + view.getInt16(at("hhea") + 6)) / 2 / unitsPerEm,
    outlineOf: (glyph) => {
      const start = starts[glyph] ?? 0;
      const length = (starts[glyph + 1] ?? start) - start;
      if (length === 0) return null;
      const bytes = new Uint8Array(length);
      readSync(descriptor, bytes, 0, length, glyf + start);
      return viewOf(bytes);
    },
  };
}
