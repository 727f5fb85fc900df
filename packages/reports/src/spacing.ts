/** Chinese text leaves a space between Han characters and letters or digits. Names, titles and what stands in quotation
 *  marks stay as somebody wrote them: the space comes at their edges only.
 *  @param names those that have such an edge within, or end in a letter or digit
 *  @example spaced("装机20万千瓦", []) // "装机 20 万千瓦" */
export function spaced(text: string, names: readonly string[]): string {
  const kept = [...names.map(escaped), "“[^”]*”", "《[^》]*》"].join("|");
  const edge = "(?<=\\p{Script=Han})(?=[A-Za-z0-9])|(?<=[A-Za-z0-9%])(?=\\p{Script=Han})";
  return text.replace(new RegExp(`${kept}|${edge}`, "gu"), (found: string, at: number) => {
    if (found === "") return " ";
    const before = text.slice(0, at).at(-1) ?? "";
    const after = text.at(at + found.length) ?? "";
    const named = hasEdge(`${before}${found.at(0) ?? ""}`) ? ` ${found}` : found;
    // Digits after a name that ends in one would be read as its own.
    return endsBare(found) && /\d/.test(after) ? `${named}：` : named;
  });
}

/** Whether a number that follows a name at once would run into it. One of digits alone is no name to be found in a text. */
export const endsBare = (name: string): boolean =>
  /[A-Za-z0-9]$/.test(name) && /\p{L}/u.test(name) && name.length > 2;

// Under the `u` flag only these may be escaped; a hyphen outside of a class means itself.
const escaped = (name: string) => name.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");

/** Whether somewhere in a text a Han character meets a letter or digit. */
export const hasEdge = (text: string): boolean =>
  /\p{Script=Han}[A-Za-z0-9]|[A-Za-z0-9%]\p{Script=Han}/u.test(text);

/** Parts of a Chinese sentence in a row: a space stands between letters or digits and Han.
 *  @example joined("200 MW", "以上") // "200 MW 以上" */
export function joined(...parts: readonly string[]): string {
  return parts.reduce((text, part) => {
    const isLatinThenHan = /[A-Za-z0-9%]$/.test(text) && /^\p{Script=Han}/u.test(part);
    const isHanThenLatin = /\p{Script=Han}$/u.test(text) && /^[A-Za-z0-9<>≥−]/.test(part);
    return `${text}${isLatinThenHan || isHanThenLatin ? " " : ""}${part}`;
  }, "");
}
