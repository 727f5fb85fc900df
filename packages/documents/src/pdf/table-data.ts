import { Basis, type Lang } from "@lianchi/domain";
import type { ReportTable, TableCell } from "@lianchi/reports";
import { setWidth } from "../fonts/font.ts";
import { keptPieces } from "../reports/kept-together.ts";
import { words } from "../words/index.ts";
import { columnWidths } from "./column-widths.ts";
import { breakable, printable } from "./print-text.ts";
import { basesOf } from "./table-basis.ts";

/** Width of the type area: 156 mm [pt]. */
export const measurePt = (156 / 25.4) * 72;

const sizesPt = [9, 8.25, 7.5] as const;
const smallestPt = 7.5;
const padPt = 4.5;
/** What of a head may not be parted: a short one whole, of a longer one half or its longest word, so that a column of
 *  dashes does not stand its head on end. */
function headPieces(label: string, lang: Lang): readonly string[] {
  const { breaksAnywhere, longestWord } = words[lang].page;
  if (label.length <= longestWord) return [printable(label)];
  return breaksAnywhere
    ? [printable(label).slice(0, Math.ceil(label.length / 2))]
    : printable(label).split(/\s+/);
}

const isMissing = (cell: TableCell) => /^[—–-]$/.test(cell.text.trim()) || cell.value === null;

/** What each column of a table needs: its texts, and the room beside them. */
function measured(table: ReportTable, hasMarks: boolean, lang: Lang) {
  const { markPt } = words[lang].page;
  const hasBasis = table.columns.map((_, at) => hasMarks && basesOf(table.rows, at).length > 0);
  const slots = table.columns.map(({ isNumber }, at) => (isNumber && hasBasis[at] === true ? markPt : 0));
  const columns = table.columns.map((column, at) => ({
    isNumber: column.isNumber,
    texts: [
      printable(column.label),
      printable(column.unit),
      ...table.rows.map(({ cells }) => printable(cells[at]?.text ?? "")),
    ],
    whole: [
      ...headPieces(column.label, lang),
      ...table.rows.flatMap(({ cells }) => keptPieces(printable(cells[at]?.text ?? ""), lang)),
    ],
    besidePt: 2 * padPt + 1 + (slots[at] ?? 0) + (!column.isNumber && hasBasis[at] === true ? markPt : 0),
  }));
  return { slots, columns };
}

type Columns = Parameters<typeof columnWidths>[0];

/** A table is set in smaller type where that makes it lower by more than this. */
const worthwhile = 1.25;

/** Height of a table's rows, each as many lines as its fullest cell [pt]. */
function heightPt(columns: Columns, widths: readonly number[], sizePt: number): number {
  const rows = columns[0]?.texts.length ?? 0;
  const lines = Array.from({ length: rows }, (_, row) =>
    Math.max(
      1,
      ...columns.map(({ texts, besidePt }, at) => {
        const roomPt = Math.max(sizePt, (widths[at] ?? 0) - besidePt);
        return Math.ceil(setWidth(texts[row] ?? "", sizePt, "regular") / roomPt);
      }),
    ),
  );
  return lines.reduce((sum, count) => sum + count, 0) * sizePt;
}

/** The largest type in which all columns have room and no text is squeezed to a ribbon, with their widths; null where even
 *  the smallest is too large. */
function fittingSize(columns: Columns) {
  const fitting = sizesPt.flatMap((sizePt) => {
    const widths = columnWidths(columns, measurePt, sizePt);
    return widths === null ? [] : [{ sizePt, widths, heightPt: heightPt(columns, widths, sizePt) }];
  });
  const lowest = Math.min(...fitting.map((one) => one.heightPt));
  return fitting.find((one) => one.heightPt <= lowest * worthwhile) ?? null;
}

/** A table that is too wide for the page in several of them, one under another, each with the first column. */
export function tableParts(table: ReportTable, hasMarks: boolean, lang: Lang) {
  const { columns } = measured(table, hasMarks, lang);
  const fits = (picked: readonly number[]) => fittingSize(picked.flatMap((at) => columns[at] ?? [])) !== null;
  const all = [...columns.keys()];
  const parts = all.length === 0 || fits(all) ? [all] : split(all.length, fits);
  return parts.map((picked) =>
    tableData(
      {
        columns: picked.flatMap((at) => table.columns[at] ?? []),
        rows: table.rows.map((row) => ({ ...row, cells: picked.map((at) => row.cells[at] ?? { text: "" }) })),
      },
      hasMarks,
      lang,
    ),
  );
}

function split(count: number, fits: (picked: readonly number[]) => boolean): readonly (readonly number[])[] {
  const parts: number[][] = [];
  for (let at = 1; at < count; at++) {
    const last = parts.at(-1);
    if (last !== undefined && fits([...last, at])) last.push(at);
    else parts.push([0, at]);
  }
  return parts.length === 0 ? [[0]] : parts;
}

/** A table as the template sets it: three lines, widths in points, type as large as its columns allow. */
export function tableData(table: ReportTable, hasMarks: boolean, lang: Lang) {
  const { slots, columns } = measured(table, hasMarks, lang);
  const fitting = fittingSize(columns);
  const widths = fitting?.widths ?? table.columns.map(() => measurePt / Math.max(1, table.columns.length));
  const sizePt = fitting?.sizePt ?? smallestPt;
  return {
    sizePt,
    padPt,
    columns: table.columns.map(({ label, unit, isNumber }, at) => ({
      label: breakable(printable(label)),
      unit: printable(unit),
      isNumber,
      widthPt: widths[at] ?? 0,
      slotPt: slots[at] ?? 0,
    })),
    rows: table.rows.map((row) => rowData(table, row, hasMarks)),
  };
}

function rowData({ columns }: ReportTable, row: ReportTable["rows"][number], hasMarks: boolean) {
  const cells = columns.map((_, at) => row.cells[at] ?? { text: "" });
  const bases = hasMarks ? Basis.options.filter((basis) => cells.some((cell) => cell.basis === basis)) : [];
  return {
    isTotal: row.isTotal === true,
    /** What the foot of its page has to explain. */
    bases: [...bases, ...(cells.some(isMissing) ? ["missing"] : [])],
    cells: cells.map((cell) => ({
      text: breakable(printable(cell.text)),
      basis: hasMarks ? (cell.basis ?? null) : null,
    })),
  };
}
