import { type Lang, units } from "@lianchi/domain";

/** Words that count or date what stands before them. */
const counters: Readonly<Record<Lang, readonly string[]>> = {
  zh: ["个", "项", "份", "台", "座", "处", "年", "月", "日", "倍", "页", "号", "兆瓦"],
  en: ["sites", "projects", "years", "months"],
};

const escaped = (text: string) => text.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&");

function pattern(lang: Lang): string {
  const labels = Object.values(units)
    .map(({ label }) => label[lang])
    .filter((label) => label !== "" && label !== "%");
  // The longest first: 万千瓦时 begins like 万千瓦.
  const all = [...new Set([...labels, ...counters[lang]])].toSorted((a, b) => b.length - a.length);
  return `[0-9][0-9,.]*[ \u00a0](?:${all.map(escaped).join("|")})`;
}

/** A number with what it counts, which no line may part. */
const keptPattern: Readonly<Record<Lang, string>> = { zh: pattern("zh"), en: pattern("en") };

/** The same for the typesetter, which sets each piece as a box: it would begin a line with the mark that closes one. */
export const boxedPattern: Readonly<Record<Lang, string>> = {
  zh: `[（《“]*${keptPattern.zh}[，。；：、）》”！？]*`,
  en: keptPattern.en,
};

const kept = { zh: new RegExp(keptPattern.zh, "g"), en: new RegExp(keptPattern.en, "g") } as const;

/** The pieces of a text that may not be parted. @example keptPieces("约 6,005 万千瓦时", "zh") // ["6,005 万千瓦时"] */
export const keptPieces = (text: string, lang: Lang): readonly string[] => text.match(kept[lang]) ?? [];

/** The text with spaces that do not break between a number and its unit, for programs that set it themselves. */
export const withKeptUnits = (text: string, lang: Lang): string =>
  text.replace(kept[lang], (piece) => piece.replaceAll(" ", "\u00a0"));
