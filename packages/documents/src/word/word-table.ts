import type { Basis, Lang } from "@lianchi/domain";
import { plainText } from "@lianchi/office";
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
import { setWidth } from "../fonts/font.ts";
import { colours } from "../native/office-colours.ts";
import { shareWidths, unbroken, type WantedWidth } from "../tables/column-widths.ts";
import { mmPerPt, type Piece } from "./estimate-pages.ts";
import { sizes, typeWidth } from "./page-measures.ts";
import { markRun, run } from "./runs.ts";
import type { OwnStyle } from "./styles.ts";

export type TableLook = { readonly lang: Lang; readonly hasMarks: boolean };

const none = { style: BorderStyle.NONE, size: 0, color: "auto" } as const;
const bold = { style: BorderStyle.SINGLE, size: 12, color: colours.rule } as const;
const thin = { style: BorderStyle.SINGLE, size: 6, color: colours.rule } as const;
const hair = { style: BorderStyle.SINGLE, size: 4, color: colours.line } as const;
/** Room of a mark after its number [twip]; a number without one stands as far from the edge. */
const markSlot = { zh: 300, en: 420 } as const;
const cellPadding = 70;

type Set = {
  readonly text: OwnStyle;
  readonly head: OwnStyle;
  /** Half points. */
  readonly size: number;
};

/** Tables of many columns are set smaller. */
function setOf({ columns }: ReportTable, lang: Lang): Set {
  const { table, small } = sizes[lang];
  if (columns.length < 6) return { text: "TableText", head: "TableHead", size: table };
  return { text: "TableSmall", head: "TableSmallHead", size: small };
}

/** Width of a text, with a little for faces that run wider than the measured one [twip]. */
const widthOf = (text: string, halfPoints: number) =>
  setWidth(plainText(text), halfPoints / 2, "regular") * 20 * 1.08;
const mostWord = 2_400;
const readableLetters = [9, 7, 5.5] as const;

const longestWord = (text: string, halfPoints: number) =>
  Math.max(0, ...unbroken(plainText(text)).map((word) => Math.min(widthOf(word, halfPoints), mostWord)));

/** Columns beyond this have no room for a mark beside each number: one in the head stands for all that are alike. */
const mostMarked = 7;

/** The basis that all numbers of a column have, where the table is too wide for a mark beside each. */
function headBasis({ columns, rows }: ReportTable, at: number, { hasMarks }: TableLook): Basis | undefined {
  if (!hasMarks || columns.length <= mostMarked) return undefined;
  const bases = new Set(rows.flatMap(({ cells }) => cells[at]?.basis ?? []));
  return bases.size === 1 ? [...bases][0] : undefined;
}

/** Whether numbers of a column have marks beside them. */
const isMarkedColumn = (table: ReportTable, at: number, look: TableLook) =>
  look.hasMarks &&
  headBasis(table, at, look) === undefined &&
  table.rows.some(({ cells }) => cells[at]?.basis !== undefined);

/** Widths that share the type area [twip]. */
export function columnWidths(table: ReportTable, look: TableLook): readonly number[] {
  const { columns, rows } = table;
  const { lang } = look;
  const { size } = setOf(table, lang);
  const wanted = columns.map((column, at): WantedWidth => {
    const slot = isMarkedColumn(table, at, look) ? markSlot[lang] : 0;
    const texts = [column.label, column.unit, ...rows.map(({ cells }) => cells[at]?.text ?? "")];
    const extra = 2 * cellPadding + slot + 60;
    const lines = texts.map((text) => widthOf(text, size) + extra);
    const words = texts.map((text) => longestWord(text, size) + extra);
    // Numbers are not broken.
    return {
      least: column.isNumber ? Math.min(Math.max(...lines), mostWord + extra) : Math.max(...words),
      lines,
    };
  });
  // A column of words is no ribbon where the numbers leave room: as wide as most of its texts, up to so many letters.
  for (const letters of readableLetters) {
    const most = letters * (size / 2) * 20;
    const roomy = wanted.map((one, at): WantedWidth => {
      if (columns[at]?.isNumber === true) return one;
      const sorted = one.lines.toSorted((a, b) => a - b);
      const usual = sorted[Math.floor((sorted.length - 1) * 0.75)] ?? 0;
      return { ...one, least: Math.max(one.least, Math.min(usual, most)) };
    });
    if (roomy.reduce((sum, { least }) => sum + least, 0) <= typeWidth)
      return rounded(shareWidths(roomy, typeWidth));
  }
  return rounded(shareWidths(wanted, typeWidth));
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

type HeadPlace = {
  readonly width: number;
  readonly slot: number;
  readonly style: OwnStyle;
  readonly basis: Basis | undefined;
  readonly lang: Lang;
};

function headCell(column: TableColumn, { width, slot, style, basis, lang }: HeadPlace): TableCell {
  const indent = column.isNumber ? { right: slot } : {};
  const lines = [column.label, column.unit].filter((text) => text !== "");
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlign.BOTTOM,
    borders: { top: bold, bottom: thin, left: none, right: none },
    children: (lines.length === 0 ? [""] : lines).map(
      (text, at) =>
        new Paragraph({
          style: at === 0 ? style : "UnitLine",
          alignment: align(column),
          indent,
          keepNext: true,
          children: [
            run(text),
            ...(basis !== undefined && at === lines.length - 1 ? [run("\u00a0"), markRun(basis, lang)] : []),
          ],
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
  readonly style: OwnStyle;
};

function bodyCell(
  cell: Cell,
  { column, width, slot, isTotal, isLast, style }: CellPlace,
  look: TableLook,
): TableCell {
  const { text, basis } = cell;
  const isMarked = slot > 0 && basis !== undefined;
  const children = [run(text, isTotal), ...(isMarked ? [run("\u00a0"), markRun(basis, look.lang)] : [])];
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlign.CENTER,
    borders: { top: isTotal ? thin : hair, bottom: isLast ? bold : hair, left: none, right: none },
    children: [
      new Paragraph({
        style,
        alignment: align(column),
        indent: column.isNumber && !isMarked ? { right: slot } : {},
        children,
      }),
    ],
  });
}

/** A table of at most so many rows is not broken over pages. */
const mostKept = 14;

/** A short table stays on one page, a sum beside a row that it sums; and what is said under a table never begins a page
 *  without its last rows. */
const isKept = ({ rows }: ReportTable, row: number) =>
  rows.length <= mostKept || row >= rows.length - 2 || rows[row + 1]?.isTotal === true;

const lineMm = (halfPoints: number) => (halfPoints / 2) * 1.3 * mmPerPt;
const paddingMm = 1.6;

/** How tall each row stands, the head first, for reckoning with pages. */
export function rowPieces(table: ReportTable, look: TableLook): readonly Piece[] {
  const widths = columnWidths(table, look);
  const { size } = setOf(table, look.lang);
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
  const set = setOf(table, look.lang);
  const slots = columns.map((_, at) => (isMarkedColumn(table, at, look) ? markSlot[look.lang] : 0));
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
        children: columns.map((column, at) =>
          headCell(column, {
            ...place(at),
            style: set.head,
            basis: headBasis(table, at, look),
            lang: look.lang,
          }),
        ),
      }),
      ...rows.map(
        ({ cells, isTotal = false }, row) =>
          new TableRow({
            cantSplit: true,
            keepNext: isKept(table, row),
            children: columns.map((column, at) =>
              bodyCell(
                cells[at] ?? { text: "" },
                { column, ...place(at), isTotal, isLast: row === rows.length - 1, style: set.text },
                look,
              ),
            ),
          }),
      ),
    ],
  });
}
