import type { Lang } from "@lianchi/domain";
import type { TableCell as Cell, ReportTable, TableColumn } from "@lianchi/reports";
import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlign,
  WidthType,
} from "docx";
import { setWidth } from "../font.ts";
import { plainText } from "../svg-text.ts";
import { mmPerPt, type Piece } from "./estimate-pages.ts";
import { sizes, typeWidth } from "./page-measures.ts";
import { markRun, run } from "./runs.ts";
import { colours } from "./styles.ts";

export type TableLook = { readonly lang: Lang; readonly hasMarks: boolean };

const none = { style: BorderStyle.NONE, size: 0, color: "auto" } as const;
const bold = { style: BorderStyle.SINGLE, size: 12, color: colours.rule } as const;
const thin = { style: BorderStyle.SINGLE, size: 6, color: colours.rule } as const;
const hair = { style: BorderStyle.SINGLE, size: 4, color: colours.line } as const;
/** Room of a mark after its number [twip]; a number without one stands as far from the edge. */
const markSlot = { zh: 300, en: 420 } as const;
const cellPadding = 70;

/** Widest line of a cell, and its widest part that cannot be broken [twip]. */
function needs(text: string, halfPoints: number): { readonly whole: number; readonly least: number } {
  const width = (part: string) => setWidth(part, halfPoints / 2, "regular") * 20 * 1.08;
  const parts = plainText(text).split(/\s+|(?<=[\u3000-\u9fff\uff00-\uffef])/u);
  return {
    whole: Math.max(...plainText(text).split("\n").map(width)),
    least: Math.max(...parts.map((part) => Math.min(width(part), 2_400))),
  };
}

/** Widths that share the type area: none below its longest word while that can be, the rest by what the texts would take. */
export function columnWidths(
  { columns, rows }: ReportTable,
  { lang, hasMarks }: TableLook,
): readonly number[] {
  const { table } = sizes[lang];
  const wanted = columns.map((column, at) => {
    const slot = hasMarks && rows.some(({ cells }) => cells[at]?.basis !== undefined) ? markSlot[lang] : 0;
    const texts = [column.label, column.unit, ...rows.map(({ cells }) => cells[at]?.text ?? "")];
    const sized = texts.map((text) => needs(text, table));
    const extra = 2 * cellPadding + slot + 60;
    const least = Math.max(...sized.map((one) => (column.isNumber ? Math.min(one.whole, 2_400) : one.least)));
    return { least: least + extra, whole: Math.max(...sized.map(({ whole }) => whole)) + extra };
  });
  const least = wanted.reduce((sum, one) => sum + one.least, 0);
  if (least >= typeWidth) return rounded(wanted.map((one) => (one.least / least) * typeWidth));
  // What is asked for least is given first, so that long texts share what the short ones leave.
  const given = wanted.map((one) => one.least);
  let free = typeWidth - least;
  const order = wanted
    .map((one, at) => ({ at, more: one.whole - one.least }))
    .sort((a, b) => a.more - b.more);
  for (const [turn, { at, more }] of order.entries()) {
    const share = Math.min(Math.max(0, more), free / (order.length - turn));
    given[at] = (given[at] ?? 0) + share;
    free -= share;
  }
  return rounded(given.map((one) => one + free / given.length));
}

/** Rounded so that the sum is the type area exactly. */
function rounded(widths: readonly number[]): readonly number[] {
  let edge = 0;
  return widths.map((width, at) => {
    const from = Math.round(edge);
    edge += width;
    return (at === widths.length - 1 ? typeWidth : Math.round(edge)) - from;
  });
}

const align = ({ isNumber }: TableColumn) => (isNumber ? AlignmentType.RIGHT : AlignmentType.LEFT);

function headCell(column: TableColumn, width: number, slot: number): TableCell {
  const indent = column.isNumber ? { right: slot } : {};
  const lines = [column.label, column.unit].filter((text) => text !== "");
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlign.BOTTOM,
    borders: { top: bold, bottom: thin, left: none, right: none },
    children: (lines.length === 0 ? [""] : lines).map(
      (text, at) =>
        new Paragraph({
          style: at === 0 ? "TableHead" : "UnitLine",
          alignment: align(column),
          indent,
          keepNext: true,
          children: [run(text)],
        }),
    ),
  });
}

type CellPlace = {
  readonly column: TableColumn;
  readonly width: number;
  readonly slot: number;
  readonly isTotal: boolean;
  readonly isLast: boolean;
};

function bodyCell(
  cell: Cell,
  { column, width, slot, isTotal, isLast }: CellPlace,
  look: TableLook,
): TableCell {
  const { text, basis } = cell;
  const isMarked = look.hasMarks && basis !== undefined;
  const children = [run(text, isTotal), ...(isMarked ? [run("\u00a0"), markRun(basis, look.lang)] : [])];
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlign.CENTER,
    borders: { top: isTotal ? thin : hair, bottom: isLast ? bold : hair, left: none, right: none },
    children: [
      new Paragraph({
        style: "TableText",
        alignment: align(column),
        indent: column.isNumber && !isMarked ? { right: slot } : {},
        children,
      }),
    ],
  });
}

/** A table of at most so many rows is not broken over pages. */
const mostKept = 14;

/** A short table stays on one page, and a sum beside a row that it sums. */
const isKept = ({ rows }: ReportTable, row: number) =>
  row < rows.length - 1 && (rows.length <= mostKept || rows[row + 1]?.isTotal === true);

const lineMm = (halfPoints: number) => (halfPoints / 2) * 1.3 * mmPerPt;
const paddingMm = 1.6;

/** How tall each row stands, the head first, for reckoning with pages. */
export function rowPieces(table: ReportTable, look: TableLook): readonly Piece[] {
  const widths = columnWidths(table, look);
  const size = sizes[look.lang].table;
  const hasUnits = table.columns.some(({ unit }) => unit !== "");
  const linesOf = (text: string, at: number) =>
    Math.ceil((setWidth(text, size / 2, "regular") * 20) / Math.max(1, (widths[at] ?? 0) - 2 * cellPadding));
  return [
    { heightMm: lineMm(size) * (hasUnits ? 2 : 1) + paddingMm, keepsNext: true },
    ...table.rows.map(({ cells }, row) => ({
      heightMm: Math.max(1, ...cells.map(({ text }, at) => linesOf(text, at))) * lineMm(size) + paddingMm,
      keepsNext: isKept(table, row),
    })),
  ];
}

/** A three-line table whose head is repeated on every page that it reaches. */
export function wordTable(table: ReportTable, look: TableLook): Table {
  const { columns, rows } = table;
  const widths = columnWidths(table, look);
  const slots = columns.map((_, at) =>
    look.hasMarks && rows.some(({ cells }) => cells[at]?.basis !== undefined) ? markSlot[look.lang] : 0,
  );
  const place = (at: number) => ({ width: widths[at] ?? 0, slot: slots[at] ?? 0 });
  return new Table({
    width: { size: typeWidth, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    columnWidths: widths,
    margins: { left: cellPadding, right: cellPadding, top: 0, bottom: 0, marginUnitType: WidthType.DXA },
    borders: {
      top: none,
      bottom: none,
      left: none,
      right: none,
      insideHorizontal: none,
      insideVertical: none,
    },
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: columns.map((column, at) => headCell(column, place(at).width, place(at).slot)),
      }),
      ...rows.map(
        ({ cells, isTotal = false }, row) =>
          new TableRow({
            cantSplit: true,
            keepNext: isKept(table, row),
            children: columns.map((column, at) =>
              bodyCell(
                cells[at] ?? { text: "" },
                { column, ...place(at), isTotal, isLast: row === rows.length - 1 },
                look,
              ),
            ),
          }),
      ),
    ],
  });
}
