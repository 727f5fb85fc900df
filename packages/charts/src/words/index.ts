import { type InEach, namesIn } from "@lianchi/domain";
import { en } from "./en.ts";
import { type Words, zh } from "./zh.ts";

export type { Words };

/** What this package says, by language: a language is a file here and a line. */
export const words: InEach<Words> = { zh, en };

/** The names of a list's entries in each language.
 *  @example namesOf(({ movers }) => movers).hours.zh // "利用小时" */
export const namesOf = namesIn(words);
