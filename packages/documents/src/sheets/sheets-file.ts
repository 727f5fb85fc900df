import type { NativeChart } from "@lianchi/charts";
import type { Lang } from "@lianchi/domain";
import type { GridCell } from "@lianchi/office";
import {
  type Cell,
  type CellStyle,
  columnLetters,
  coreProperties,
  plainText,
  type Sheet,
  workbookBytes,
} from "@lianchi/office";
import { productName } from "../charts/caption.ts";
import { chartColours, officeLang } from "../native/office-colours.ts";
import { isKeyKnown } from "../native/slide-charts.ts";
import { lettersOf } from "../tables/column-widths.ts";
import { words } from "../words/index.ts";
import { chartsData } from "./charts-data.ts";
import { chartColumns, drawnCharts, rowPx, type SheetChart, sheetBoxes } from "./sheet-charts.ts";
import { sheetNames } from "./sheet-names.ts";
import { readDay, type SheetCell, type SheetTable } from "./sheet-table.ts";

/** A line over or under a table. @example { label: "单位", text: "亿元" } */
export type SheetLine = { readonly label: string; readonly text: string };

export type SheetOrder = {
  readonly name: string;
  readonly title: string;
  /** Stand above the table and stay in sight with its head. */
  readonly lines: readonly SheetLine[];
  readonly table: SheetTable;
  /** Stand under the table. */
  readonly notes?: readonly SheetLine[];
  /** Drawn beside the table, over cells of their own data; of several the first is the drawing itself. */
  readonly natives?: readonly NativeChart[];
};

export type SheetsOrder = {
  readonly sheets: readonly SheetOrder[];
  readonly title: string;
  readonly lang: Lang;
  /** Day of the data: what the file says it was made on, so that the same data is the same file. */
  readonly on: string;
  /** Stands at the head of each printed page. */
  readonly mark?: string;
};

const headStyle: CellStyle = { isBold: true, wraps: true, rules: "head" };
/** Heights of a title, and of a table's head of one line and of two [pt]. */
const titleHeight = 24;
const headHeights = [21, 36] as const;

function written(cell: SheetCell, isTotal: boolean): Cell {
  const style: CellStyle = isTotal ? { isBold: true, rules: "total" } : {};
  if (cell.kind === "number")
    return { kind: "number", value: cell.value, style: { ...style, format: cell.format } };
  const text = plainText(cell.text);
  const align = text === "—" ? "right" : cell.isCentred === true ? "center" : undefined;
  return { kind: "text", text, style: { ...style, ...(align === undefined ? {} : { align }) } };
}

const wordsCell = (text: string, style: CellStyle = {}): Cell => ({
  kind: "text",
  text: plainText(text),
  style,
});

function lineCells({ label, text }: SheetLine): readonly Cell[] {
  const cell = readDay(text);
  return [
    wordsCell(label, { tone: "muted" }),
    cell === null
      ? wordsCell(text === "" ? "—" : text)
      : { kind: "number", value: cell.value, style: { format: cell.format, align: "left" } },
  ];
}

function gridCell(cell: GridCell, isHead: boolean, format: string | undefined): Cell | null {
  if (cell === null) return null;
  if (typeof cell === "number")
    return { kind: "number", value: cell, style: format === undefined ? {} : { format } };
  return wordsCell(cell === "" ? "—" : cell, isHead ? headStyle : {});
}

/** Widths in letters: as wide as what stands there, within bounds. A Chinese character takes two. */
function widthOf(texts: readonly string[]): number {
  const letters = texts.map(lettersOf);
  return Math.min(36, Math.max(10, ...letters.slice(0, 200)) + 2);
}

type Laid = { readonly sheet: Sheet; readonly charts: readonly SheetChart[] };

/** Lines, the table, notes; at the right of the table its chart, and at the right of that the chart's data. */
function laidOut(order: SheetOrder, name: string, lang: Lang): Laid {
  const { title, lines, table, notes = [], natives = [] } = order;
  const data = chartsData(natives);
  const headRow = lines.length + 1;
  const chartColumn = table.columns.length + 1;
  const gridColumn = chartColumn + chartColumns.count + 1;
  const count = Math.max(table.rows.length, data.rows.length - 1);
  const beside = (at: number, so: number): readonly (Cell | null)[] => {
    const row = data.rows[at];
    if (row === undefined) return [];
    return [
      ...Array.from({ length: Math.max(0, gridColumn - so) }, () => null),
      ...row.map((cell, column) => gridCell(cell, at === 0, data.dayFormats.get(column))),
    ];
  };
  const rows = Array.from({ length: count }, (_, at): readonly (Cell | null)[] => {
    const row = table.rows[at];
    const own = row === undefined ? [] : row.cells.map((cell) => written(cell, row.isTotal));
    return [...own, ...beside(at + 1, own.length)];
  });
  const [gridHeads = []] = data.rows;
  const isTall = [...table.columns.map(({ label }) => label), ...gridHeads].some(
    (label) => lettersOf(String(label ?? "")) > 12,
  );
  const heads = table.columns.map(
    ({ label, isNumber }): Cell =>
      wordsCell(label === "" ? "—" : label, isNumber ? { ...headStyle, align: "right" } : headStyle),
  );
  // Notes follow the table, not the longer data of its chart.
  const under = notes.length === 0 ? [] : [[], ...notes.map(lineCells)];
  const body = Array.from(
    { length: Math.max(count, table.rows.length + under.length) },
    (_, at): readonly (Cell | null)[] => {
      const note = under[at - table.rows.length];
      if (at < table.rows.length || note === undefined) return rows[at] ?? [];
      return [...note, ...beside(at + 1, note.length)];
    },
  );
  const cells = [
    [wordsCell(title === "" ? "—" : title, { isBold: true, size: 14 })],
    ...lines.map(lineCells),
    [...heads, ...beside(0, heads.length)],
    ...body,
  ];
  const tableWidths = table.columns.map(({ label }, at) =>
    widthOf([
      label.slice(0, 10),
      ...table.rows.map(({ cells }) => (cells[at]?.kind === "text" ? cells[at].text : "")),
    ]),
  );
  const gridWidths = gridHeads.map((cell) => (cell === null ? 3 : Math.min(18, widthOf([String(cell)]))));
  const boxes = sheetBoxes(natives);
  const charts = natives.flatMap((native, at): readonly SheetChart[] => {
    const [grid, box] = [data.grids[at], boxes[at]];
    if (grid === undefined || box === undefined) return [];
    return [
      {
        native,
        grid,
        // The finding is that of the whole picture.
        title: natives.length === 1 ? title : native.valueTitle,
        look: { lang: officeLang(lang), pt: natives.length === 1 ? 10 : 9, colours: chartColours },
        place: { sheet: name, row: headRow, column: gridColumn + (data.starts[at] ?? 0) },
        anchor: { row: headRow, column: chartColumn },
        box,
        isKeyKnown: isKeyKnown(natives, at),
      },
    ];
  });
  const lowest = Math.max(0, ...boxes.map(({ y, h }) => y + h));
  const chartRows = charts.length === 0 ? 0 : headRow + 1 + Math.ceil(lowest / rowPx);
  const printedRows = Math.max(headRow + 1 + table.rows.length + under.length, chartRows);
  const printedColumns = Math.max(
    2,
    table.columns.length,
    charts.length === 0 ? 0 : chartColumn + chartColumns.count,
  );
  return {
    charts,
    sheet: {
      name,
      rows: cells,
      heights: new Map([
        [0, titleHeight],
        [headRow, headHeights[isTall ? 1 : 0]],
      ]),
      widths: [
        ...tableWidths,
        ...(charts.length === 0
          ? []
          : [3, ...Array.from({ length: chartColumns.count }, () => chartColumns.letters), 3, ...gridWidths]),
      ],
      // The head and what stands over it stay in sight, and come again on each printed page.
      frozenRows: headRow + 1,
      frozenColumns: 0,
      // The table and its chart, not the data beside them.
      printed: `A1:${columnLetters(printedColumns - 1)}${printedRows}`,
    },
  };
}

/** A workbook: a sheet a table, each with its native charts where it has some. Texts are texts, whatever they begin with. */
export async function sheetsFile({ sheets, title, lang, on, mark = "" }: SheetsOrder): Promise<Uint8Array> {
  const names = sheetNames(sheets.map(({ name }) => name));
  const laid = sheets.map((sheet, at) => laidOut(sheet, names[at] ?? "", lang));
  const { parts, drawings } = drawnCharts(laid.map(({ charts }) => charts));
  return workbookBytes({
    title,
    names: [],
    core: coreProperties({ title, author: productName[lang], lang: officeLang(lang), on }),
    look: { family: words[lang].page.sheetFace, size: 11, rowHeight: 18, isFixedHeight: true },
    mark,
    parts,
    sheets: laid.map(({ sheet }, at) => {
      const drawing = drawings[at];
      return drawing === undefined ? sheet : { ...sheet, drawing };
    }),
  });
}
