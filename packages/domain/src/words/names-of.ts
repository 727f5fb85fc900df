import { namesIn } from "../names-in.ts";
import { words } from "./index.ts";

/** The names of a list's entries in each language, from the words.
 *  @example namesOf(({ stages }) => stages).planned.zh // "规划" */
export const namesOf = namesIn(words);
