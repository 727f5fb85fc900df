/** What a column would like, in any one unit: at least its longest word, at most its longest line. */
export type WantedWidth = { readonly least: number; readonly lines: readonly number[] };

/** Widths of columns that fill the room. Each has its longest word; what is left goes to those with much text, so that the
 *  table stays short.
 *  @example shareWidths([{ least: 1, lines: [1] }, { least: 1, lines: [9] }], 6) // [1, 5] */
export function shareWidths(wanted: readonly WantedWidth[], room: number): readonly number[] {
  const sum = (widths: readonly number[]) => widths.reduce((total, width) => total + width, 0);
  const least = wanted.map((one) => one.least);
  if (sum(least) >= room) return least.map((width) => (width / sum(least)) * room);
  const longest = wanted.map(({ lines, least: word }) => Math.max(word, ...lines));
  if (sum(longest) <= room) return longest.map((width) => width + (room - sum(longest)) / wanted.length);
  // One long line among many short ones asks for less than a column of long ones.
  const more = wanted.map(({ lines, least: word }, at) => {
    const mean = lines.length === 0 ? 0 : sum(lines) / lines.length;
    return Math.max(0, ((longest[at] ?? 0) + 3 * mean) / 4 - word);
  });
  const free = room - sum(least);
  // Where no column asks for more than its least, all share what is left.
  if (sum(more) === 0) return least.map((width) => width + free / wanted.length);
  return least.map((width, at) => width + free * ((more[at] ?? 0) / sum(more)));
}

/** Chinese may break between any two characters, but not a word as short as this. */
const shortText = 6;

/** The parts of a text that a line should not break. @example unbroken("并网比例") // ["并网比例"] */
export function unbroken(text: string): readonly string[] {
  if ([...text].length <= shortText) return [text];
  return text.split(/\s+|(?<=[\u3000-\u9fff\uff00-\uffef])/u).filter((part) => part !== "");
}

/** How wide a text is about, in letters: a Chinese character takes two. */
export const lettersOf = (text: string): number =>
  [...text].reduce((sum, char) => sum + (char > "\u2e80" ? 2 : 1), 0);
