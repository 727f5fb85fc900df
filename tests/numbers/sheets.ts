import { openOffice } from "../../packages/documents/src/testing/read-office.ts";
import { decoded } from "../api/xml-text.ts";
import { type Grid, inner } from "./line.ts";
import { formatted } from "./natives.ts";

const columnOf = (ref: string) =>
  [...(/^[A-Z]+/.exec(ref)?.[0] ?? "A")].reduce((at, letter) => at * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** A day as spreadsheets count it. */
const dayText = (serial: number, code: string) => {
  const day = new Date(Date.UTC(1899, 11, 30) + serial * 86_400_000).toISOString();
  return code.includes("d") ? day.slice(0, 10) : day.slice(0, 7);
};

const shownAs = (value: number, code: string) =>
  code.includes("yy") ? dayText(value, code) : formatted(value, code);

/** The rows by their numbers; those that are not there are empty. */
function rowsIn(sheet: string): readonly string[] {
  const rows: string[] = [];
  for (const [, number = "", body = ""] of sheet.matchAll(
    /<row\s[^>]*?\br="(\d+)"[^>]*?(?:\/>|>([\s\S]*?)<\/row>)/g,
  )) {
    while (rows.length < Number(number) - 1) rows.push("");
    rows[Number(number) - 1] = body;
  }
  return rows;
}

export type ShownSheet = { readonly name: string; readonly grid: Grid };

/** The sheets of a workbook as they read: each number in its cell's form. */
export function shownSheets(bytes: Uint8Array): readonly ShownSheet[] {
  const { paths, xml } = openOffice(bytes);
  const part = (path: string) => (paths.includes(path) ? xml(path) : "");
  const shared = inner(part("xl/sharedStrings.xml"), "si").map((si) => decoded(inner(si, "t").join("")));
  const styles = part("xl/styles.xml");
  const codes = new Map(
    [...styles.matchAll(/<numFmt\s[^>]*>/g)].map(([tag]) => [
      /numFmtId="(\d+)"/.exec(tag)?.[1] ?? "",
      decoded(/formatCode="([^"]*)"/.exec(tag)?.[1] ?? ""),
    ]),
  );
  const [cellStyles = ""] = inner(styles, "cellXfs");
  const codeOf = [...cellStyles.matchAll(/<xf\s[^>]*>/g)].map(([tag]) => {
    const id = /numFmtId="(\d+)"/.exec(tag)?.[1] ?? "0";
    return codes.get(id) ?? { "3": "#,##0", "4": "#,##0.00" }[id] ?? "General";
  });
  const sheetPaths = paths
    .filter((path) => /^xl\/worksheets\/[^/]+\.xml$/.test(path))
    .sort((a, b) => Number(/\d+/.exec(a)?.[0]) - Number(/\d+/.exec(b)?.[0]));
  const names = [...part("xl/workbook.xml").matchAll(/<sheet\s[^>]*>/g)].map(([tag]) =>
    decoded(/\bname="([^"]*)"/.exec(tag)?.[1] ?? ""),
  );
  return sheetPaths.map((path, at) => ({
    name: names[at] ?? "",
    grid: rowsIn(xml(path)).map((row) => {
      const cells: string[] = [];
      for (const [, attributes = "", body = ""] of row.matchAll(/<c\s([^>]*?)(?:\/>|>([\s\S]*?)<\/c>)/g)) {
        const at = columnOf(/\br="([^"]*)"/.exec(attributes)?.[1] ?? "A1");
        const type = /\bt="(\w+)"/.exec(attributes)?.[1] ?? "n";
        const style = Number(/\bs="(\d+)"/.exec(attributes)?.[1] ?? 0);
        const [value] = inner(body, "v");
        while (cells.length < at) cells.push("");
        if (type === "inlineStr") cells[at] = decoded(inner(body, "t").join(""));
        else if (value === undefined) cells[at] = "";
        else if (type === "s") cells[at] = shared[Number(value)] ?? "";
        else cells[at] = type === "n" ? shownAs(Number(value), codeOf[style] ?? "General") : decoded(value);
      }
      return cells;
    }),
  }));
}

/** A sheet without the cells that its charts are drawn from: these say no more than the charts' own memory of them.
 *  @param refs `'图 1'!$F$5:$F$10` */
export function withoutCharts({ name, grid }: ShownSheet, refs: readonly string[]): Grid {
  const drawn = new Set(
    refs.flatMap((ref) => {
      const [, sheet = "", column = "", from = "", , to = from] =
        /^'?(.*?)'?!\$([A-Z]+)\$(\d+)(?::\$([A-Z]+)\$(\d+))?$/.exec(ref) ?? [];
      if (sheet.replaceAll("''", "'") !== name) return [];
      const rows = Number(to) - Number(from) + 1;
      return Array.from({ length: rows }, (_, row) => `${columnOf(column)}:${Number(from) + row}`);
    }),
  );
  return grid.map((row, at) => row.map((cell, column) => (drawn.has(`${column}:${at + 1}`) ? "" : cell)));
}
