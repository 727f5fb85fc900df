/** Advances of the printable ASCII characters in Noto Sans SC, hundredths of an em, from the space on. System faces differ
 *  by a few per cent. */
const ascii = [
  22, 32, 47, 56, 56, 92, 68, 28, 34, 34, 47, 56, 28, 35, 28, 39, 56, 56, 56, 56, 56, 56, 56, 56, 56, 56, 28,
  28, 56, 56, 56, 47, 95, 61, 66, 64, 69, 59, 55, 69, 73, 29, 54, 65, 54, 81, 72, 74, 63, 74, 64, 60, 60, 72,
  57, 88, 57, 53, 60, 34, 39, 34, 56, 56, 61, 56, 62, 51, 62, 55, 33, 56, 61, 28, 28, 55, 28, 93, 61, 61, 62,
  62, 39, 47, 38, 61, 52, 80, 50, 52, 48, 34, 27, 34, 56,
];

function ems(char: string): number {
  const code = char.codePointAt(0) ?? 0;
  // Braces and bars are drawn as wide ones.
  if (/[{}|]/.test(char)) return 1;
  // Signs that Chinese faces set as wide as a character.
  if (/[±×÷·§]/.test(char)) return 1;
  const known = ascii[code - 0x20];
  if (known !== undefined) return known / 100;
  // Dashes of ranges and the minus are half as wide as a Chinese character, accented letters about as wide as plain ones.
  return code < 0x500 || code === 0x2013 || code === 0x2212 ? 0.6 : 1;
}

/** About how wide a text is [px]. */
export function textWidth(text: string, fontSizePx: number): number {
  let sum = 0;
  for (const char of text) sum += ems(char);
  return sum * fontSizePx;
}

/** As many characters as the room holds, at least the first. */
function headOf(chars: readonly string[], fontSizePx: number, roomPx: number): readonly string[] {
  let room = roomPx;
  const over = chars.findIndex((char, at) => {
    room -= ems(char) * fontSizePx;
    return room < 0 && at > 0;
  });
  return over === -1 ? chars : chars.slice(0, over);
}

/** The part of a cut text that stands before the ellipsis. */
const headShare = 0.55;

/** Numbers by which names of one series differ. @example "第6", "二期", "3号" */
const telling = /\d+|第[一二三四五六七八九十百]+|[一二三四五六七八九十百]+(?=[期号批标段])/gu;

type Piece = { readonly from: number; readonly to: number };

/** The numbers of a name, by the places of their characters. */
function piecesOf(text: string): readonly Piece[] {
  return [...text.matchAll(telling)].map(({ 0: found, index }) => {
    const from = [...text.slice(0, index)].length;
    return { from, to: from + [...found].length };
  });
}

/** The text, cut in its middle where it is wider than the room: names of one series differ at their ends, or by numbers, of
 *  which as many stay as can, each whole. */
export function fitText(text: string, fontSizePx: number, roomPx: number): string {
  if (textWidth(text, fontSizePx) <= roomPx) return text;
  const room = roomPx - textWidth("…", fontSizePx);
  const chars = [...text];
  const pieces = piecesOf(text);
  const usual = headOf(chars, fontSizePx, room * headShare).length;
  const most = headOf(chars, fontSizePx, room).length;
  const cuts = Array.from({ length: most + 1 }, (_, wished) => {
    // No cut within a number: one that is not whole would be read as another.
    const count = pieces.find(({ from, to }) => from < wished && wished < to)?.from ?? wished;
    const after = room - textWidth(chars.slice(0, count).join(""), fontSizePx);
    const isRoom = textWidth(chars.at(-1) ?? "", fontSizePx) <= after;
    const tail = isRoom ? headOf(chars.slice(count).toReversed(), fontSizePx, after).length : 0;
    const begin = chars.length - tail;
    const until = pieces.find(({ from, to }) => from < begin && begin < to)?.to ?? begin;
    const kept = pieces.filter(({ from, to }) => to <= count || from >= until).length;
    return { count, until, kept, off: Math.abs(wished - usual) };
  });
  const [best] = cuts.toSorted((a, b) => b.kept - a.kept || a.off - b.off);
  const { count, until } = best ?? { count: most, until: chars.length };
  if (until === chars.length || (count === 0 && pieces.length === 0))
    return `${chars
      .slice(0, pieces.length === 0 ? most : Math.max(1, count))
      .join("")
      .trimEnd()}…`;
  return `${chars.slice(0, count).join("").trimEnd()}…${chars.slice(until).join("").trimStart()}`;
}

/** How many characters all texts begin with alike. */
function sharedHead(texts: readonly (readonly string[])[]): number {
  const [first = [], ...others] = texts;
  const differs = first.findIndex((char, at) => others.some((other) => other[at] !== char));
  return differs === -1 ? first.length : differs;
}

/** Those of a list that read alike though they are not, by what they read. */
function alikeIn(
  shorts: readonly string[],
  texts: readonly string[],
): ReadonlyMap<string, readonly string[]> {
  const alike = new Map<string, Set<string>>();
  for (const [at, short] of shorts.entries())
    alike.set(short, (alike.get(short) ?? new Set()).add(texts[at] ?? ""));
  return new Map([...alike].flatMap(([short, of]) => (of.size < 2 ? [] : [[short, [...of]] as const])));
}

/** From where the texts of a group begin to differ; its end is cut where it has no room. */
function fromDifference(text: string, group: readonly string[], fontSizePx: number, roomPx: number): string {
  const chars = [...text];
  const from = Math.max(0, sharedHead(group.map((one) => [...one])) - 1);
  const rest = chars.slice(from).join("");
  const room = roomPx - textWidth("…", fontSizePx);
  if (textWidth(rest, fontSizePx) <= room) return `…${rest}`;
  const kept = headOf([...rest], fontSizePx, room - textWidth("…", fontSizePx)).join("");
  return `…${kept.trimEnd()}…`;
}

/** The numbers of a text alone, for a name whose numbers are all that tells it from others; null where they have no room. */
function numbersAlone(text: string, fontSizePx: number, roomPx: number): string | null {
  const chars = [...text];
  const parts = piecesOf(text).map(({ from, to }) => chars.slice(from, to).join(""));
  const short = `…${parts.join("…")}…`;
  return parts.length < 2 || textWidth(short, fontSizePx) > roomPx ? null : short;
}

/** The texts of one picture, each cut to the room: those that would read the same are cut where they do not differ. */
export function fitTexts(texts: readonly string[], fontSizePx: number, roomPx: number): readonly string[] {
  const first = texts.map((text) => fitText(text, fontSizePx, roomPx));
  const alike = alikeIn(first, texts);
  const second = first.map((short, at) => {
    const group = alike.get(short);
    return group === undefined ? short : fromDifference(texts[at] ?? "", group, fontSizePx, roomPx);
  });
  const still = alikeIn(second, texts);
  return second.map((short, at) =>
    still.has(short) ? (numbersAlone(texts[at] ?? "", fontSizePx, roomPx) ?? short) : short,
  );
}
