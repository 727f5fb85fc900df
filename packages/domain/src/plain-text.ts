import { z } from "zod";

/** PostgreSQL's text has no U+0000, and UTF-8 has no half of a surrogate pair: the one is an error, the other would be
 *  kept as U+FFFD, so that something else is read than was acknowledged. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: the control character is what is looked for
const unstorable = /\u0000|\p{Surrogate}/u;
/** Control characters, line breaks, and what has no shape of its own. */
const shapeless = /[\p{C}\p{Zl}\p{Zp}]/u;

export const isStorable = (text: string): boolean => !unstorable.test(text);
export const isOneLine = (text: string): boolean => !shapeless.test(text);

const codePoint = (sign: string) =>
  `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;

/** The first sign for which a text was refused, by its number; null where there is none. @example "U+0000" */
export function unfitSignIn(text: string): string | null {
  const [sign] = unstorable.exec(text) ?? shapeless.exec(text) ?? [];
  return sign === undefined ? null : codePoint(sign);
}

/** A text in which nothing is hidden, for messages. @example withSignsShown("a\u0000") // "a<U+0000>" */
export const withSignsShown = (text: string): string =>
  text.replace(new RegExp(shapeless, "gu"), (sign) => `<${codePoint(sign)}>`);

/** What zod tells of a text that breaks one of these rules. */
export const unfitSign = { params: { rule: "unfit-sign" } };

/** Text of any kind that can be kept as it is; also empty. Every text that is stored goes by this rule or a narrower one.
 *  @param most letters */
export const textUpTo = (most: number) => z.string().max(most).refine(isStorable, unfitSign);

/** Words of people, with nothing at the ends; they may have several lines. What was written before stays readable: a
 *  narrower rule would keep an old folder from opening. */
export const wordsUpTo = (most: number) => z.string().trim().min(1).max(most).refine(isStorable, unfitSign);

/** Words on one line, as people type them: no control characters, no line breaks, nothing invisible. */
export const lineUpTo = (most: number) => z.string().trim().min(1).max(most).refine(isOneLine, unfitSign);

/** A link that a reader may follow; this product never does. */
export const webLinkUpTo = (most: number) =>
  z
    .url({ protocol: /^https?$/ })
    .max(most)
    .refine(isStorable, unfitSign);
