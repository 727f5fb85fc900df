import { type InEach, inEach } from "@lianchi/domain";
import { type Words, words } from "./index.ts";

/** The names of a list's entries in each language, from the words. It does not compile where an entry has none.
 *  @example namesOf(({ movers }) => movers).hours.zh // "利用小时" */
export function namesOf<Id extends string>(
  choose: (words: Words) => Readonly<Record<Id, string>>,
): Readonly<Record<Id, InEach<string>>>;
export function namesOf(
  choose: (words: Words) => Readonly<Record<string, string>>,
): Readonly<Record<string, InEach<string>>> {
  const names = inEach((lang) => choose(words[lang]));
  return Object.fromEntries(Object.keys(names.zh).map((id) => [id, inEach((lang) => names[lang][id] ?? id)]));
}
