import { plainText } from "@lianchi/office";

const mostLetters = 31;

/** Names that a workbook can have: without the marks that it refuses, short enough, each but once.
 *  @example sheetNames(["a/b", "a/b"]) // ["a b", "a b 2"] */
export function sheetNames(wished: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return wished.map((wish, at) => {
    const allowed = plainText(wish)
      .replace(/[\\/?*:[\]\r\n\t]+/g, " ")
      .replace(/\s+/g, " ")
      .replace(/^'+|'+$/g, "")
      .trim();
    const name = allowed === "" ? String(at + 1) : allowed;
    // A letter beyond the basic plane counts as two.
    const cut = (length: number) => {
      let so = "";
      for (const letter of name) if (so.length + letter.length <= length) so += letter;
      return so;
    };
    let given = cut(mostLetters);
    for (let again = 2; taken.has(given.toLowerCase()); again++)
      given = `${cut(mostLetters - String(again).length - 1)} ${again}`;
    taken.add(given.toLowerCase());
    return given;
  });
}
