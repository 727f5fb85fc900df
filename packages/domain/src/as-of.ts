import type { Lang, Text } from "./language.ts";
import { words } from "./words/index.ts";
import { namesOf } from "./words/names-of.ts";

/** What a day in the past means. Figures have no day of their own yet: they are shown by the day on which they were
 *  recorded. Sites have one: they are shown as they stood on the ground. */
export type AsOfMeaning = "recorded" | "ground";

/** The same words wherever a day is chosen, on screen and in files. */
export const asOfMeaning: Readonly<Record<AsOfMeaning, Text>> = namesOf(({ asOfMeanings }) => asOfMeanings);

/** @example asOfWords(["ground"], "zh") */
export function asOfWords(meanings: readonly AsOfMeaning[], lang: Lang): string {
  return meanings.map((one) => asOfMeaning[one][lang]).join(words[lang].text.sentenceGap);
}
