import { usePage } from "../address/use-page.ts";
import type { InBoth } from "./words.ts";

/** A feature's words in the reader's language: `const say = useWords(overviewWords)`. */
export function useWords<Words>(words: InBoth<Words>): InBoth<Words>["zh"] {
  return words[usePage().lang];
}
