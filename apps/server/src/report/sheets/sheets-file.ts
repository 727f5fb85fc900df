import type { NativeChart } from "@lianchi/charts";
import type { Lang } from "@lianchi/domain";
import writeWorkbook, { type SheetData } from "write-excel-file/node";
import { productName } from "../caption.ts";
import { lettersOf } from "../column-widths.ts";
import type { GridCell } from "../office/chart-grid.ts";
import { coreProperties, officeFile, officeLang, partsOf } from "../office/office-zip.ts";
import { isKeyKnown } from "../office/slide-charts.ts";
import { cellText, restoreTexts } from "../office/workbook-text.ts";
import { chartsData } from "./charts-data.ts";
import { addCharts, chartColumns, rowPx, type SheetChart, sheetBoxes } from "./sheet-charts.ts";
import { addCore } from "./sheet-core.ts";
import { sheetNames } from "./sheet-names.ts";
import { type SheetPage, setPages } from "./sheet-page.ts";
import type { SheetCell, SheetTable } from "./sheet-table.ts";

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

type Cell = SheetData[number][number];
const head = {
  type: String,
  fontWeight: "bold",
  wrap: true,
  alignVertical: "center",
  topBorderStyle: "medium",
  bottomBorderStyle: "thin",
} as const;
const quiet = "#4C5853";
/** Heights of a table's head of one line and of two [pt]. */
const headHeights = [21, 36] as const;

const written = (cell: SheetCell, isTotal: boolean): Cell => {
  const style = isTotal ? ({ fontWeight: "bold", topBorderStyle: "thin" } as const) : {};
  if (cell.kind === "number") return { value: cell.value, type: Number, format: cell.format, ...style };
  const text = cellText(cell.text);
  if (text === "") return isTotal ? { value: " ", type: String, ...style } : null;
  return {
    value: text,
    type: String,
    ...(text === "—"
      ? { align: "right" as const }
      : cell.isCentred === true
        ? { align: "center" as const }
        : {}),
    ...style,
  };
};

const lineCells = ({ label, text }: SheetLine): readonly Cell[] => [
  { value: cellText(label), type: String, textColor: quiet },
  { value: cellText(text) || "—", type: String },
];

const gridCell = (cell: GridCell, isHead: boolean, format: string | undefined): Cell => {
  if (cell === null) return null;
  if (typeof cell === "number")
    return { value: cell, type: Number, ...(format === undefined ? {} : { format }) };
  const text = cellText(cell) || "—";
  return isHead ? { ...head, value: text } : { value: text, type: String };
};

/** Widths in letters: as wide as what stands there, within bounds. A Chinese character takes two. */
function widthOf(texts: readonly string[]): number {
  const letters = texts.map(lettersOf);
  return Math.min(36, Math.max(10, ...letters.slice(0, 200)) + 2);
}

type Laid = {
  readonly data: readonly (readonly Cell[])[];
  readonly widths: readonly number[];
  readonly headRow: number;
  readonly charts: readonly SheetChart[];
  readonly page: SheetPage;
};

/** Lines, the table, notes; at the right of the table its chart, and at the right of that the chart's data. */
function laidOut(order: SheetOrder, name: string, lang: Lang): Laid {
  const { title, lines, table, notes = [], natives = [] } = order;
  const data = chartsData(natives);
  const headRow = lines.length + 1;
  const chartColumn = table.columns.length + 1;
  const gridColumn = chartColumn + chartColumns.count + 1;
  const count = Math.max(table.rows.length, data.rows.length - 1);
  const beside = (at: number, so: number): readonly Cell[] => {
    const row = data.rows[at];
    if (row === undefined) return [];
    return [
      ...Array.from({ length: Math.max(0, gridColumn - so) }, () => null),
      ...row.map((cell, column) => gridCell(cell, at === 0, data.dayFormats.get(column))),
    ];
  };
  const rows = Array.from({ length: count }, (_, at): readonly Cell[] => {
    const row = table.rows[at];
    const own = row === undefined ? [] : row.cells.map((cell) => written(cell, row.isTotal));
    return [...own, ...beside(at + 1, own.length)];
  });
  const [gridHeads = []] = data.rows;
  const isTall = [...table.columns.map(({ label }) => label), ...gridHeads].some(
    (label) => lettersOf(String(label ?? "")) > 12,
  );
  const height = headHeights[isTall ? 1 : 0];
  const heads = table.columns.map(
    ({ label, isNumber }): Cell => ({
      ...head,
      height,
      value: cellText(label) || "—",
      ...(isNumber ? { align: "right" as const } : {}),
    }),
  );
  // Notes follow the table, not the longer data of its chart.
  const under = notes.length === 0 ? [] : [[], ...notes.map(lineCells)];
  const body = Array.from(
    { length: Math.max(count, table.rows.length + under.length) },
    (_, at): readonly Cell[] => {
      const note = under[at - table.rows.length];
      if (at < table.rows.length || note === undefined) return rows[at] ?? [];
      return [...note, ...beside(at + 1, note.length)];
    },
  );
  const cells = [
    [{ value: cellText(title) || "—", type: String, fontWeight: "bold" as const, fontSize: 14, height: 24 }],
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
        lettering: { lang: officeLang(lang), pt: natives.length === 1 ? 10 : 9 },
        place: { sheet: name, row: headRow, column: gridColumn + (data.starts[at] ?? 0) },
        anchor: { row: headRow, column: chartColumn },
        box,
        isKeyKnown: isKeyKnown(natives, at),
      },
    ];
  });
  const lowest = Math.max(0, ...boxes.map(({ y, h }) => y + h));
  const chartRows = charts.length === 0 ? 0 : headRow + 1 + Math.ceil(lowest / rowPx);
  return {
    data: cells,
    headRow,
    charts,
    widths: [
      ...tableWidths,
      ...(charts.length === 0
        ? []
        : [3, ...Array.from({ length: chartColumns.count }, () => chartColumns.letters), 3, ...gridWidths]),
    ],
    page: {
      sheet: name,
      headRow,
      rows: Math.max(headRow + 1 + table.rows.length + under.length, chartRows),
      columns: Math.max(2, table.columns.length, charts.length === 0 ? 0 : chartColumn + chartColumns.count),
    },
  };
}

/** A workbook: a sheet a table, each with its native charts where it has some. Texts are texts, whatever they begin with. */
export async function sheetsFile({ sheets, title, lang, on, mark = "" }: SheetsOrder): Promise<Uint8Array> {
  const names = sheetNames(sheets.map(({ name }) => name));
  const laid = sheets.map((sheet, at) => laidOut(sheet, names[at] ?? "", lang));
  const book = await writeWorkbook(
    laid.map(({ data, widths, headRow }, at) => ({
      data: data.map((row) => [...row]),
      sheet: names[at] ?? "",
      stickyRowsCount: headRow + 1,
      columns: widths.map((width) => ({ width })),
      showGridLines: false,
    })),
    { fontFamily: lang === "zh" ? "等线" : "Calibri", fontSize: 11 },
  ).toBuffer();
  const parts = partsOf(new Uint8Array(book));
  restoreTexts(parts);
  setPages(
    parts,
    laid.map(({ page }) => page),
    mark,
  );
  addCharts(
    parts,
    laid.map(({ charts }) => charts),
  );
  addCore(parts, coreProperties({ title, author: productName[lang], lang, on }));
  return officeFile(parts);
}
