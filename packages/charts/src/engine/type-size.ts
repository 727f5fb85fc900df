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
  big: { text: 16, mark: 14, bar: 20, row: 42, axis: 14 },
  file: { text: 15, mark: 12, bar: 20, row: 40, axis: 13 },
};

/** Large type has no room in a picture narrower than this [px]. */
const largeTypeFromPx = 460;

export function typeSize({ size, widthPx }: Look): TypeSize {
  return sizes[widthPx < largeTypeFromPx && (size === "big" || size === "file") ? "phone" : size];
}

/** Above this many rows they move together, so that the picture stays one that can be seen at once. */
const roomyRows = 12;
const closeRow = (row: number) => Math.round(row * 0.66);

/** Sizes for so many rows. @param roomPx what the rows may take together; without a limit only their number counts */
export function sizeForRows(
  size: TypeSize,
  count: number,
  roomPx: number = Number.POSITIVE_INFINITY,
): TypeSize {
  if (count <= roomyRows && count * size.row <= roomPx) return size;
  return { ...size, bar: Math.round(size.bar * 0.75), row: closeRow(size.row) };
}

/** How many rows have room in a height, moved together where that helps; three at least. */
export function rowsIn(size: TypeSize, roomPx: number): number {
  return Math.max(3, Math.floor(roomPx / closeRow(size.row)));
}

/** Of pictures on a screen. Single quotes: ECharts writes these into a style attribute between double ones. */
export const screenFontFamily =
  "'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', 'Noto Sans SC', 'Source Han Sans SC', system-ui, sans-serif";

export const fontFamily = (look: Look): string => (look.size === "file" ? "Noto Sans SC" : screenFontFamily);
