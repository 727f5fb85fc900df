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

/** The text, cut with an ellipsis where it is wider than the room. */
export function fitText(text: string, fontSizePx: number, roomPx: number): string {
  if (textWidth(text, fontSizePx) <= roomPx) return text;
  let room = roomPx - textWidth("…", fontSizePx);
  let kept = "";
  for (const char of text) {
    room -= ems(char) * fontSizePx;
    if (room < 0 && kept !== "") break;
    kept += char;
  }
  return `${kept.trimEnd()}…`;
}
