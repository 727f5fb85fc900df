import type { PrintSize } from "./chart-format.ts";

/** A picture's place on paper or on a slide. @param heightPx null where the picture takes what it needs */
export type Canvas = {
  readonly widthPx: number;
  readonly heightPx: number | null;
  /** Dots an inch, for programs that place it by its true size; null where it has none. */
  readonly dpi: number | null;
};

const printDpi = 300;
const mm = (length: number) => Math.round((length / 25.4) * printDpi);

/** Width of the type area of an A4 page by GB/T 9704-2012, and half of its height [mm]. */
const columnMm = 156;
const halfPageMm = 112.5;

export const canvases: Readonly<Record<PrintSize, Canvas>> = {
  "a4-column": { widthPx: mm(columnMm), heightPx: null, dpi: printDpi },
  "a4-half": { widthPx: mm(columnMm), heightPx: mm(halfPageMm), dpi: printDpi },
  "16x9": { widthPx: 1_920, heightPx: 1_080, dpi: null },
};

/** Sheets of this width have letters of ten points in the column of an A4 page [px]. */
const columnSheetPx = 640;
const sheetBounds = { least: 480, most: 1_400 } as const;

/** Width at which a sheet is drawn so that it fills its canvas: wide where the canvas is, since its height hardly follows.
 *  @param heightAt height of the sheet at a width [px] */
export function sheetWidthFor({ widthPx, heightPx }: Canvas, heightAt: (widthPx: number) => number): number {
  if (heightPx === null) return columnSheetPx;
  let width = columnSheetPx;
  for (let turn = 0; turn < 3; turn++) {
    const wanted = Math.round((heightAt(width) * widthPx) / heightPx);
    width = Math.min(sheetBounds.most, Math.max(sheetBounds.least, wanted));
  }
  return width;
}
