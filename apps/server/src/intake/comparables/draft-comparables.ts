import {
  type ComparableAmount,
  ComparableRow,
  decimalText,
  halfWidth,
  inEach,
  mostComparables,
  type Problem,
  type Technology,
  technologies,
  technologyEntries,
  toBase,
  type UnitId,
} from "@lianchi/domain";
import { words } from "../../words/index.ts";
import { oneLine } from "../read-cell.ts";
import type { RowProblem, Table } from "../table.ts";
import { type ComparableColumns, findColumns } from "./columns.ts";

export type DraftedComparables = {
  readonly rows: readonly ComparableRow[];
  readonly errors: readonly RowProblem[];
  /** Errors beyond those that are listed. */
  readonly unlisted: number;
  readonly unused: readonly string[];
  readonly encoding: string | null;
};

const mostListed = 50;
const most = 1e16;
const longest = {
  ref: 40,
  name: 200,
  place: 200,
  technology: 60,
  unitsText: 500,
  status: 200,
  articleOn: 60,
  url: 2_000,
  caveat: 500,
  note: 1_000,
} as const;

/** What people write where they know nothing. */
const nothing = /^([-–—−/]+|n\/?a|未(报道|披露|知)|不详)$/i;
const digits = /^[+-]?(\d{1,3}(,\d{3})+|\d+)(\.\d+)?$/;

/** Costs and hours of these are not those of ours. */
const others = /海上|光热|抽水|抽蓄|offshore|thermal solar|\bcsp\b|pumped/i;

/** The technology that a word names; null when it names none of ours or several.
 *  @example technologyIn("集中式光伏") // "solar" */
export function technologyIn(word: string): Technology | null {
  if (others.test(word)) return null;
  const [named, ...more] = technologies.filter((one) => technologyEntries[one].cellWords.test(word));
  return named === undefined || more.length > 0 ? null : named;
}

/** A number as base units; null when it is none.
 *  @example amountIn("1,550", "wanYuan") // 15_500_000 */
function amountIn(text: string, unitId: UnitId): number | null {
  const plain = halfWidth(text).replace(/\s/g, "").replace(/^−/, "-");
  if (!digits.test(plain)) return null;
  const value = toBase(plain.replace(/[+,]/g, ""), unitId);
  return Number.isFinite(value) ? value : null;
}

/** What is wrong with a number of a row; null when nothing is. */
function amountProblem(amount: ComparableAmount, value: number | null, text: string): Problem | null {
  if (value === null) return { code: "number-unreadable", value: text };
  if (value < 0) return { code: "negative-value", value: text };
  const isSize = amount === "capacityKw" || amount === "investmentYuan";
  if (value === 0 && isSize)
    return {
      code: "invalid-field",
      value: text,
      expected: "> 0",
      words: inEach((lang) => ({ expected: words[lang].expected.aboveZero })),
    };
  return value > most ? { code: "value-too-large", value: text, expected: "10^16" } : null;
}

function draftRow(
  cells: readonly (string | null)[],
  { texts, amounts }: ComparableColumns,
  tell: (at: number | undefined, problem: Problem) => void,
): ComparableRow | null {
  const line = (column: keyof typeof longest): string | null => {
    const at = texts[column];
    const text = at === undefined ? "" : oneLine(cells[at] ?? "");
    if (text.length > longest[column]) {
      tell(at, { code: "text-too-long", value: String(text.length), expected: String(longest[column]) });
      return null;
    }
    return text === "" ? null : text;
  };
  const amount = (of: ComparableAmount): number | null => {
    const column = amounts[of];
    const text = column === undefined ? "" : oneLine(cells[column.at] ?? "");
    if (column === undefined || text === "" || nothing.test(text)) return null;
    const value = amountIn(text, column.unitId);
    const problem = amountProblem(of, value, text.slice(0, 60));
    if (problem !== null) tell(column.at, problem);
    return problem === null ? value : null;
  };
  const name = line("name");
  if (name === null)
    tell(texts.name, {
      code: "invalid-field",
      value: "—",
      expected: "1–200",
      words: inEach((lang) => ({ expected: words[lang].expected.notEmpty })),
    });
  const technologyWord = line("technology");
  const url = line("url");
  const isLink = ComparableRow.shape.url.safeParse(url).success;
  if (!isLink)
    tell(texts.url, {
      code: "invalid-field",
      value: (url ?? "—").slice(0, 80),
      expected: "http://, https://",
      words: inEach((lang) => ({ expected: words[lang].expected.link })),
    });
  const row = {
    ref: line("ref"),
    name: name ?? "—",
    place: line("place"),
    technology: technologyWord === null ? null : technologyIn(technologyWord),
    technologyWord,
    capacityKw: amount("capacityKw"),
    unitsText: line("unitsText"),
    investmentYuan: amount("investmentYuan"),
    generationKwhPerYear: amount("generationKwhPerYear"),
    revenueYuanPerYear: amount("revenueYuanPerYear"),
    taxYuanPerYear: amount("taxYuanPerYear"),
    status: line("status"),
    articleOn: line("articleOn"),
    url: isLink ? url : null,
    caveat: line("caveat"),
    note: line("note"),
  };
  return name === null ? null : row;
}

/** Rows of a table as comparables. Everything that is wrong with any of them is told at once, and then nothing is to be
 *  kept of any. */
export function draftComparables(table: Table): DraftedComparables {
  const { columns, problems } = findColumns(table.columns);
  const errors: RowProblem[] = [...problems];
  let unlisted = 0;
  const { encoding } = table;
  const drafted = (rows: readonly ComparableRow[]): DraftedComparables => ({
    rows,
    errors,
    unlisted,
    unused: columns.unused,
    encoding,
  });
  const ofFile = (problem: Problem) => errors.push({ row: null, column: null, value: null, problem });
  if (errors.length > 0) return drafted([]);
  if (table.rows.length === 0) ofFile({ code: "file-empty", value: table.format.toUpperCase() });
  if (table.rows.length > mostComparables)
    ofFile({
      code: "file-too-long",
      value: decimalText(table.rows.length, 0),
      expected: decimalText(mostComparables, 0),
    });
  if (errors.length > 0) return drafted([]);
  const list = (error: RowProblem) => {
    if (errors.length >= mostListed) unlisted += 1;
    else errors.push(error);
  };
  // A row of other length has its numbers under the wrong headers.
  for (const warning of table.warnings) if (warning.problem.code === "row-ragged") list(warning);
  const rows = table.rows.flatMap((cells, index) => {
    const number = table.numbers[index] ?? index + 1;
    const row = draftRow(cells, columns, (at, problem) => {
      const column = at === undefined ? null : (table.columns[at] ?? null);
      list({ row: number, column, value: problem.value ?? null, problem });
    });
    return row === null ? [] : [row];
  });
  return drafted(rows);
}
