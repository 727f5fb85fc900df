import type { Grid } from "./line.ts";

/** The numbers of a text, sorted: texts that stand in another order have the same. */
export const numbersIn = (text: string): readonly string[] =>
  [...text.matchAll(/\d[\d,]*(?:\.\d+)?/g)].map(([digits]) => digits.replace(/,$/, "")).sort();

/** The mark of a basis behind a cell of a DOCX; a sheet has a column for it. */
const mark = /（[^（）]{1,3}）$/;

/** Cells as they compare: without marks of basis, zeros at the end and white space. */
const plain = (cell: string) =>
  cell
    .replace(mark, "")
    .replace(/\s+/g, "")
    .replace(/(\.\d*?)0+(?=\D|$)/, "$1")
    .replace(/\.$/, "");

export const tableAsRead = (grid: Grid): Grid => grid.map((row) => row.map(plain));

/** Rows of a table that no sheet has with the same cells in the same order. */
export function foreignCells(table: Grid, sheets: readonly Grid[]): readonly string[] {
  const known = sheets.flatMap((sheet) => sheet.map((row) => row.map(plain)));
  return table.filter((row) => !known.some((cells) => isWithin(row, cells))).map((row) => row.join(" | "));
}

/** Whether all cells stand in a row in their order, with columns of its own between. */
function isWithin(row: readonly string[], cells: readonly string[]): boolean {
  let at = 0;
  for (const cell of cells) if (at < row.length && cell === row[at]) at += 1;
  return at === row.length;
}
