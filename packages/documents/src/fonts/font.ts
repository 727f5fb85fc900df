import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { type Font, openFont } from "./font-file.ts";

const require = createRequire(import.meta.url);
const fileIn = (name: string) => {
  const folder = dirname(require.resolve(`@expo-google-fonts/${name}/package.json`));
  return (weight: string, file: string) => join(folder, weight, file);
};
const [sans, latin] = [fileIn("noto-sans-sc"), fileIn("noto-sans")];
const [hangul, emoji] = [fileIn("nanum-gothic"), fileIn("noto-emoji")];

/** The faces of files, in the order in which a character looks for its type (all SIL Open Font License): Noto Sans SC in the
 *  two weights that pictures use, then faces for what it lacks: raised and lowered digits (CO₂) are in Noto Sans. The typesetter, pictures in pixels and outlined texts
 *  follow this one list. */
const faces = [
  {
    family: "Noto Sans SC",
    regular: sans("400Regular", "NotoSansSC_400Regular.ttf"),
    semiBold: sans("600SemiBold", "NotoSansSC_600SemiBold.ttf"),
  },
  {
    family: "Noto Sans",
    regular: latin("400Regular", "NotoSans_400Regular.ttf"),
    semiBold: latin("600SemiBold", "NotoSans_600SemiBold.ttf"),
  },
  {
    family: "NanumGothic",
    regular: hangul("400Regular", "NanumGothic_400Regular.ttf"),
    semiBold: hangul("700Bold", "NanumGothic_700Bold.ttf"),
  },
  {
    family: "Noto Emoji",
    regular: emoji("400Regular", "NotoEmoji_400Regular.ttf"),
    semiBold: emoji("400Regular", "NotoEmoji_400Regular.ttf"),
  },
] as const;
export type Weight = "regular" | "semiBold";

/** Families in that order. */
export const fontFamilies: readonly string[] = faces.map(({ family }) => family);
export const fontFiles: readonly string[] = [
  ...new Set(faces.flatMap(({ regular, semiBold }) => [regular, semiBold])),
];

const opened = new Map<string, Font>();

function fontIn(file: string): Font {
  const font = opened.get(file) ?? openFont(file);
  opened.set(file, font);
  return font;
}

/** The first face: its measures are those of a line. */
export const fontOf = (weight: Weight): Font => fontIn(faces[0][weight]);

export type Drawn = { readonly font: Font; readonly glyph: number };

/** Marks without a shape of their own: joiners, direction, variants of a glyph. */
const shapeless = /[\p{Cf}\p{Variation_Selector}]/u;

/** Marks that stand on the letter before them. */
const combining = /\p{M}/u;

/** The glyph of a character in the first face that has it. The later faces are opened when a character first needs one. */
export function glyphOf(char: string, weight: Weight): Drawn | undefined {
  const code = char.codePointAt(0) ?? 0;
  const face = faceOf(char, weight);
  const font = face === undefined ? undefined : fontIn(face[weight]);
  const glyph = font?.glyphs.get(code);
  return font === undefined || glyph === undefined ? undefined : { font, glyph };
}

function faceOf(char: string, weight: Weight): (typeof faces)[number] | undefined {
  const code = char.codePointAt(0) ?? 0;
  if (fontIn(faces[0][weight]).glyphs.has(code)) return faces[0];
  // A mark that joins a letter of another face sends the typesetter of drawings from face to face without end.
  if (shapeless.test(char) || combining.test(char)) return undefined;
  return faces.slice(1).find((face) => fontIn(face[weight]).glyphs.has(code));
}

/** The first face that has the character; the first of all where none has it. */
export const familyOf = (char: string, weight: Weight): string => (faceOf(char, weight) ?? faces[0]).family;

/** Width of a text set in the faces [px], from their own metrics. A missing glyph takes the room of 〓. */
export function setWidth(text: string, fontSizePx: number, weight: Weight): number {
  let ems = 0;
  for (const char of text) {
    const drawn = glyphOf(char, weight);
    ems += drawn === undefined ? Number(!shapeless.test(char)) : drawn.font.advanceOf(drawn.glyph);
  }
  return ems * fontSizePx;
}

/** The characters of a text that no face can draw. */
export function missingGlyphs(text: string): readonly string[] {
  const missing = new Set<string>();
  for (const char of text)
    if (glyphOf(char, "regular") === undefined && !/\s/.test(char) && !shapeless.test(char))
      missing.add(char);
  return [...missing];
}

/** Types that say the same. */
const standIns: ReadonlyMap<string, string> = new Map([
  ["◂", "◀"],
  ["▸", "▶"],
]);

/** The text with 〓, the printers' mark for a missing type, in place of each character that no face can draw and that
 *  no other says as well. */
export function withDrawableGlyphs(text: string): string {
  const missing = new Set(missingGlyphs(text));
  if (missing.size === 0) return text;
  return [...text].map((char) => (missing.has(char) ? (standIns.get(char) ?? "〓") : char)).join("");
}
