import { Lang, type Text } from "@lianchi/domain";
import { type Words, words } from "./index.ts";

/** A text in every language at once, for a terminal that cannot be asked which one its reader has.
 *  @example allOf({ zh: "数据", en: "data" }) // "数据 / data" */
export const allOf = (text: Text, between = " / "): string =>
  Lang.options.map((lang) => text[lang]).join(between);

/** A phrase in every language at once. @example inAll(({ command }) => command.data) // "数据 / data" */
export const inAll = (say: (words: Words) => string, between = " / "): string =>
  Lang.options.map((lang) => say(words[lang])).join(between);

/** The word under a name that comes from outside; undefined where there is none. */
export const wordUnder = (list: Readonly<Record<string, string>>, name: string): string | undefined =>
  Object.hasOwn(list, name) ? list[name] : undefined;
