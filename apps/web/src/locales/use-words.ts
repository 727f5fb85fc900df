import type { Lang } from "@lianchi/domain";
import { usePage } from "../address/use-page.ts";

/** A feature's words in the reader's language: `const say = useWords(overviewWords)`. */
export function useWords<Phrases>(words: Readonly<Record<Lang, Phrases>>): Phrases {
  return words[usePage().lang];
}
