import { type InEach, inEach } from "./language.ts";

/** Reads names out of a package's words. It does not compile where an entry of the list has none.
 *  @example const namesOf = namesIn(words);
 *  namesOf(({ stages }) => stages).planned.zh // "规划" */
export function namesIn<Words>(words: InEach<Words>) {
  function namesOf<Id extends string>(
    choose: (words: Words) => Readonly<Record<Id, string>>,
  ): Readonly<Record<Id, InEach<string>>>;
  function namesOf(
    choose: (words: Words) => Readonly<Record<string, string>>,
  ): Readonly<Record<string, InEach<string>>> {
    const names = inEach((lang) => choose(words[lang]));
    return Object.fromEntries(
      Object.keys(names.zh).map((id) => [id, inEach((lang) => names[lang][id] ?? id)]),
    );
  }
  return namesOf;
}
