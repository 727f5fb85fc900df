import type { Basis, Lang } from "@lianchi/domain";
import { plainText, type WordCell, type WordLine, type WordTable } from "@lianchi/office";
import type { TableCell as Cell, ReportTable, TableColumn } from "@lianchi/reports";
import { setWidth } from "../fonts/font.ts";
import { colours } from "../native/office-colours.ts";
import { shareWidths, unbroken, type WantedWidth } from "../tables/column-widths.ts";
import { words } from "../words/index.ts";
import { mmPerPt, type Piece } from "./estimate-pages.ts";
import { typeWidth } from "./page-measures.ts";
import { markRun, paragraph, run } from "./runs.ts";
import type { OwnStyle } from "./styles.ts";

export type TableLook = { readonly lang: Lang; readonly hasMarks: boolean };

const thick: WordLine = { eighthsOfPoint: 12, colour: colours.rule };
const thin: WordLine = { eighthsOfPoint: 6, colour: colours.rule };
const hair: WordLine = { eighthsOfPoint: 4, colour: colours.line };
const cellPadding = 70;

type Set = {
  readonly text: OwnStyle;
  readonly head: OwnStyle;
  /** Half points. */
  readonly size: number;
};

/** Tables of many columns are set smaller. */
function setOf({ columns }: ReportTable, lang: Lang): Set {
  const { table, small } = words[lang].page.word;
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
    const slot = isMarkedColumn(table, at, look) ? words[lang].page.word.markRoom : 0;
    const texts = [column.label, column.unit, ...rows.map(({ cells }) => cells[at]?.text ?? "")];
    const extra = 2 * cellPadding + slot + 60;
    const lines = texts.map((text) => widthOf(text, size) + extra);
    const longest = texts.map((text) => longestWord(text, size) + extra);
    // Numbers are not broken.
    return {
      least: column.isNumber ? Math.min(Math.max(...lines), mostWord + extra) : Math.max(...longest),
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

const align = ({ isNumber }: TableColumn) => (isNumber ? "right" : "left");

type HeadPlace = {
  readonly slot: number;
  readonly style: OwnStyle;
  readonly basis: Basis | undefined;
  readonly lang: Lang;
};

function headCell(column: TableColumn, { slot, style, basis, lang }: HeadPlace): WordCell {
  const lines = [column.label, column.unit].filter((text) => text !== "");
  const texts = lines.length === 0 ? [""] : lines;
  return {
    anchor: "bottom",
    above: thick,
    below: thin,
    paragraphs: texts.map((text, at) => {
      const mark =
        basis !== undefined && at === lines.length - 1 ? [run("\u00a0"), markRun(basis, lang)] : [];
      return paragraph(at === 0 ? style : "UnitLine", [run(text), ...mark], {
        alignment: align(column),
        keepNext: true,
        ...(column.isNumber ? { indent: { right: slot } } : {}),
      });
    }),
  };
}

type CellPlace = {
  readonly column: TableColumn;
  readonly slot: number;
  readonly isTotal: boolean;
  readonly isLast: boolean;
  readonly keepNext: boolean;
  readonly style: OwnStyle;
};

function bodyCell(cell: Cell, place: CellPlace, { lang }: TableLook): WordCell {
  const { column, slot, isTotal, isLast, keepNext, style } = place;
  const { text, basis } = cell;
  const isMarked = slot > 0 && basis !== undefined;
  const mark = isMarked ? [run("\u00a0"), markRun(basis, lang)] : [];
  return {
    anchor: "center",
    above: isTotal ? thin : hair,
    below: isLast ? thick : hair,
    paragraphs: [
      paragraph(style, [run(text, isTotal), ...mark], {
        alignment: align(column),
        keepNext,
        ...(column.isNumber && !isMarked ? { indent: { right: slot } } : {}),
      }),
    ],
  };
}

/** A table of at most so many rows is not broken over pages. */
const mostKept = 14;

/** A short table stays on one page, a sum beside a row that it sums; and what is said under a table never begins a page
 *  without its last rows. */
const isKept = ({ rows }: ReportTable, row: number) =>
  rows.length <= mostKept || row >= rows.length - 2 || rows[row + 1]?.isTotal === true;

const lineMm = (halfPoints: number) => (halfPoints / 2) * 1.3 * mmPerPt;
const paddingMm = 1.6;

/** How tall each row stands, the head first, for laying out pages. */
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
export function wordTable(table: ReportTable, look: TableLook): WordTable {
  const { columns, rows } = table;
  const { lang } = look;
  const set = setOf(table, lang);
  const slots = columns.map((_, at) =>
    isMarkedColumn(table, at, look) ? words[lang].page.word.markRoom : 0,
  );
  const slotAt = (at: number) => slots[at] ?? 0;
  const head = columns.map((column, at) =>
    headCell(column, { slot: slotAt(at), style: set.head, basis: headBasis(table, at, look), lang }),
  );
  return {
    kind: "table",
    columns: columnWidths(table, look),
    isFixed: true,
    padding: { left: cellPadding, right: cellPadding, top: 0, bottom: 0 },
    rows: [
      { isHead: true, cells: head },
      ...rows.map(({ cells, isTotal = false }, row) => ({
        cells: columns.map((column, at) =>
          bodyCell(
            cells[at] ?? { text: "" },
            {
              column,
              slot: slotAt(at),
              isTotal,
              isLast: row === rows.length - 1,
              keepNext: isKept(table, row),
              style: set.text,
            },
            look,
          ),
        ),
      })),
    ],
  };
}
