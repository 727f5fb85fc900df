import { Basis, basisName, type Lang } from "@lianchi/domain";
import type { ReportTable, TableCell } from "@lianchi/reports";
import { columnWidths } from "./column-widths.ts";
import { breakable, printable } from "./print-text.ts";
import { basisWords } from "./report-words.ts";

/** Width of the type area: 156 mm [pt]. */
export const measurePt = (156 / 25.4) * 72;

const sizesPt = [9, 8.25, 7.5, 6.75] as const;
const padPt = 4.5;
const slotPt = { zh: 16.5, en: 21 } as const;

const isMissing = (cell: TableCell) => /^[—–-]$/.test(cell.text.trim()) || cell.value === null;

type Row = ReportTable["rows"][number];

/** The bases that a column's figures rest on in these rows, the most frequent first. */
function basesOf(rows: readonly Row[], at: number): readonly Basis[] {
  const found = rows.flatMap(({ cells }) => cells[at]?.basis ?? []);
  const count = (basis: Basis) => found.filter((one) => one === basis).length;
  return Basis.options.filter((basis) => found.includes(basis)).toSorted((a, b) => count(b) - count(a));
}

/** More rows than this that differ from the rest of their column are counted, not named. */
const namedRows = 5;

/** What a column rests on, in words; rows that rest on something else are named. */
function columnWords(rows: readonly Row[], at: number, label: string, lang: Lang): string {
  const zh = lang === "zh";
  const [most, ...others] = basesOf(rows, at);
  if (most === undefined) return "";
  const exceptions = others.map((basis) => {
    const names = rows.flatMap(({ cells }) => (cells[at]?.basis === basis ? (cells[0]?.text ?? "") : []));
    const named = names.slice(0, namedRows).join(zh ? "、" : ", ");
    const more =
      names.length > namedRows ? (zh ? `等 ${names.length} 行` : ` and others (${names.length} rows)`) : "";
    return `${named}${more}${zh ? "为" : ": "}${basisName[basis][lang]}`;
  });
  const rest =
    exceptions.length === 0
      ? ""
      : `${zh ? "（" : " ("}${exceptions.join(zh ? "，" : "; ")}${zh ? "）" : ")"}`;
  return [label, `${basisName[most][lang]}${rest}`].filter((part) => part !== "").join(zh ? "：" : ": ");
}

/** Says in words which figures rest on what, for a table without marks. */
export function basisSentence({ columns, rows }: ReportTable, lang: Lang): string {
  const single = rows.filter(({ isTotal }) => isTotal !== true);
  const sums = rows.filter(({ isTotal }) => isTotal === true);
  const summed = new Set(columns.flatMap((_, at) => basesOf(sums, at)));
  const parts = [
    ...columns.map(({ label }, at) => columnWords(single, at, label, lang)),
    [...summed].length === 0
      ? ""
      : `${lang === "zh" ? "合计：" : "totals: "}${basisWords([...summed], lang)}`,
  ].filter((part) => part !== "");
  if (parts.length === 0) return "";
  return lang === "zh" ? `口径：${parts.join("；")}。` : `Basis: ${parts.join("; ")}.`;
}

/** A table as the template sets it: three lines, widths in points, type as large as its columns allow. */
export function tableData(table: ReportTable, hasMarks: boolean, lang: Lang) {
  const hasBasis = table.columns.map((_, at) => hasMarks && basesOf(table.rows, at).length > 0);
  const slots = table.columns.map(({ isNumber }, at) =>
    isNumber && hasBasis[at] === true ? slotPt[lang] : 0,
  );
  const columns = table.columns.map((column, at) => ({
    isNumber: column.isNumber,
    texts: [
      printable(column.label),
      printable(column.unit),
      ...table.rows.map(({ cells }) => printable(cells[at]?.text ?? "")),
    ],
    besidePt:
      2 * padPt + 1 + (slots[at] ?? 0) + (!column.isNumber && hasBasis[at] === true ? slotPt[lang] : 0),
  }));
  const fitting = sizesPt
    .map((sizePt) => ({ sizePt, widths: columnWidths(columns, measurePt, sizePt) }))
    .find(({ widths }) => widths !== null);
  const sizePt = fitting?.sizePt ?? sizesPt[sizesPt.length - 1] ?? 6.75;
  // Too many numbers for one line each: all columns share the measure and wrap.
  const widths = fitting?.widths ?? table.columns.map(() => measurePt / Math.max(1, table.columns.length));
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

function rowData({ columns }: ReportTable, row: Row, hasMarks: boolean) {
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
