import { inEach, type Lang, units } from "@lianchi/domain";
import { words } from "../words/index.ts";

const escaped = (text: string) => text.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&");

function pattern(lang: Lang): string {
  const labels = Object.values(units)
    .map(({ label }) => label[lang])
    .filter((label) => label !== "" && label !== "%");
  // The longest first: 万千瓦时 begins like 万千瓦.
  const all = [...new Set([...labels, ...words[lang].keptTogether.counters])].toSorted(
    (a, b) => b.length - a.length,
  );
  return `[0-9][0-9,.]*[ \u00a0](?:${all.map(escaped).join("|")})`;
}

/** A number with what it counts, which no line may part. */
const keptPattern = inEach(pattern);

const anyOf = (signs: string) => (signs === "" ? "" : `[${signs}]*`);

/** The same for the typesetter, which sets each piece as a box: it would begin a line with the mark that closes one. */
export const boxedPattern = inEach((lang) => {
  const { opening, closing } = words[lang].keptTogether;
  return `${anyOf(opening)}${keptPattern[lang]}${anyOf(closing)}`;
});

const kept = inEach((lang) => new RegExp(keptPattern[lang], "g"));

/** The pieces of a text that may not be parted. @example keptPieces("约 6,005 万千瓦时", "zh") // ["6,005 万千瓦时"] */
export const keptPieces = (text: string, lang: Lang): readonly string[] => text.match(kept[lang]) ?? [];

/** The text with spaces that do not break between a number and its unit, for programs that set it themselves. */
export const withKeptUnits = (text: string, lang: Lang): string =>
  text.replace(kept[lang], (piece) => piece.replaceAll(" ", "\u00a0"));
