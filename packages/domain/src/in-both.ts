import type { Lang } from "./language.ts";

export type Phrase = string | ((...values: never[]) => string);

/** The same phrases with the same values to fill in. */
type SamePhrases<Words> = {
  readonly [Key in keyof Words]: Words[Key] extends (...values: infer Values) => string
    ? (...values: Values) => string
    : string;
};

export type InBoth<Words> = Readonly<Record<Lang, SamePhrases<Words>>>;

/** One feature's words in both languages. It does not compile until English says all that Chinese says. */
export function inBoth<const Words extends Readonly<Record<string, Phrase>>>(
  zh: Words & SamePhrases<Words>,
  en: SamePhrases<Words>,
): InBoth<Words> {
  return { zh, en };
}
