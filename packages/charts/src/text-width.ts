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

/** Places of the characters that tell a name from others of its series. */
function tellingPlaces(text: string): ReadonlySet<number> {
  const places = new Set<number>();
  for (const { 0: found, index } of text.matchAll(telling)) {
    const from = [...text.slice(0, index)].length;
    for (let at = 0; at < [...found].length; at++) places.add(from + at);
  }
  return places;
}

/** The text, cut in its middle where it is wider than the room: names of one series differ at their ends, or by a number,
 *  which stays where it can. */
export function fitText(text: string, fontSizePx: number, roomPx: number): string {
  if (textWidth(text, fontSizePx) <= roomPx) return text;
  const room = roomPx - textWidth("…", fontSizePx);
  const chars = [...text];
  const cutAfter = (count: number) => {
    const head = chars.slice(0, count);
    const after = room - textWidth(head.join(""), fontSizePx);
    const isRoom = textWidth(chars.at(-1) ?? "", fontSizePx) <= after;
    const tail = isRoom ? headOf(chars.slice(count).toReversed(), fontSizePx, after).toReversed() : [];
    return { head, tail, until: chars.length - tail.length };
  };
  const most = headOf(chars, fontSizePx, room).length;
  const usual = headOf(chars, fontSizePx, room * headShare).length;
  const kept = tellingPlaces(text);
  const isTold = (count: number) => {
    const { until } = cutAfter(count);
    return Array.from({ length: until - count }, (_, at) => count + at).every((at) => !kept.has(at));
  };
  const nearest = Array.from({ length: most + 1 }, (_, count) => count).toSorted(
    (a, b) => Math.abs(a - usual) - Math.abs(b - usual),
  );
  const count = kept.size === 0 ? usual : (nearest.find(isTold) ?? usual);
  const { head, tail } = cutAfter(count);
  if (tail.length === 0) return `${chars.slice(0, most).join("").trimEnd()}…`;
  return `${head.join("").trimEnd()}…${tail.join("").trimStart()}`;
}

/** How many characters all texts begin with alike. */
function sharedHead(texts: readonly (readonly string[])[]): number {
  const [first = [], ...others] = texts;
  const differs = first.findIndex((char, at) => others.some((other) => other[at] !== char));
  return differs === -1 ? first.length : differs;
}

/** The texts of one picture, each cut to the room: those that would read the same are cut where they do not differ. */
export function fitTexts(texts: readonly string[], fontSizePx: number, roomPx: number): readonly string[] {
  const fitted = texts.map((text) => fitText(text, fontSizePx, roomPx));
  const alike = new Map<string, Set<string>>();
  for (const [at, short] of fitted.entries())
    alike.set(short, (alike.get(short) ?? new Set()).add(texts[at] ?? ""));
  return fitted.map((short, at) => {
    const group = [...(alike.get(short) ?? [])].map((text) => [...text]);
    if (group.length < 2) return short;
    const chars = [...(texts[at] ?? "")];
    const from = Math.max(0, sharedHead(group) - 1);
    const rest = chars.slice(from).join("");
    const room = roomPx - textWidth("…", fontSizePx);
    if (textWidth(rest, fontSizePx) <= room) return `…${rest}`;
    const kept = headOf([...rest], fontSizePx, room - textWidth("…", fontSizePx)).join("");
    return `…${kept.trimEnd()}…`;
  });
}
