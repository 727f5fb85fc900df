/** A free text inside a sentence: one line, without marks that turn the direction of what follows, that a page cannot
 *  show, or that would read as a reference to a figure. */
export function plainWords(text: string): string {
  const words = text
    .replace(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\uFFFE\uFFFF]+/gu, " ")
    .replace(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, "")
    .replaceAll("{", "｛")
    .replaceAll("}", "｝")
    .replace(/\s+/g, " ")
    .trim();
  return words === "" ? "—" : words;
}
