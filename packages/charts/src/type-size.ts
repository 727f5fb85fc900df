import type { Look } from "./picture.ts";

/** Sizes of one kind of picture [px]. */
export type TypeSize = {
  readonly text: number;
  readonly mark: number;
  readonly bar: number;
  /** Distance from one row of bars to the next. */
  readonly row: number;
  readonly axis: number;
};

const sizes: Readonly<Record<Look["size"], TypeSize>> = {
  page: { text: 12, mark: 10, bar: 15, row: 30, axis: 11 },
  phone: { text: 12, mark: 10, bar: 16, row: 32, axis: 11 },
  big: { text: 16, mark: 13, bar: 20, row: 42, axis: 14 },
  file: { text: 15, mark: 12, bar: 20, row: 40, axis: 13 },
};

export function typeSize(look: Look): TypeSize {
  return sizes[look.size];
}

export const fontFamily = (look: Look): string =>
  look.size === "file"
    ? "Noto Sans SC"
    : '"PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans SC", "Source Han Sans SC", system-ui, sans-serif';

/** About how wide a text is [px]: Chinese characters are square, the rest a bit over half. */
export function textWidth(text: string, fontSizePx: number): number {
  const ems = [...text].reduce(
    (sum, char) =>
      sum + (/[ᄀ-￯]/.test(char) ? 1 : /[A-Zmw%]/.test(char) ? 0.7 : /[\s.,:;|'’]/.test(char) ? 0.3 : 0.58),
    0,
  );
  return ems * fontSizePx;
}

/** The text, cut with an ellipsis where it is wider than the room. */
export function fitText(text: string, fontSizePx: number, roomPx: number): string {
  if (textWidth(text, fontSizePx) <= roomPx) return text;
  const chars = [...text];
  while (chars.length > 1 && textWidth(`${chars.join("")}…`, fontSizePx) > roomPx) chars.pop();
  return `${chars.join("")}…`;
}
