import type { Cell } from "../workbook/sheet.ts";
import { workbookBytes } from "../workbook/workbook-bytes.ts";
import type { ChartGrid } from "./chart-grid.ts";

/** The workbook that opens when somebody edits a chart's data. Every number in it is the picture's own, to the last digit. */
export function chartWorkbook({ rows, dayFormats }: ChartGrid, sheet: string): Promise<Uint8Array> {
  const cells = rows.map((row) =>
    row.map((value, column): Cell | null => {
      if (value === null || value === "") return null;
      if (typeof value === "string") return { kind: "text", text: value };
      const format = dayFormats.get(column);
      return {
        kind: "number",
        value,
        ...(format === undefined ? {} : { style: { format } }),
      };
    }),
  );
  const widths = (rows[0] ?? []).map((_, at) => (at === 0 ? 26 : 16));
  return workbookBytes({
    title: "",
    names: [],
    sheets: [{ name: sheet, widths, rows: cells, frozenRows: 1, frozenColumns: 0 }],
  });
}
