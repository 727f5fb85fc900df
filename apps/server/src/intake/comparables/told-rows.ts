import { type Lang, problemText } from "@lianchi/domain";
import { type ToldProblem, toldProblem } from "../../told-problem.ts";
import type { RowProblem } from "../table.ts";
import type { DraftedComparables } from "./draft-comparables.ts";

const rowText = (row: number, lang: Lang) => (lang === "zh" ? `第 ${row} 行` : `row ${row}`);

/** A problem of a row in words that name the row beside the column. */
function toldRow({ row, column, problem }: RowProblem): ToldProblem {
  if (row === null) return { ...problem, message: words(problem, () => problem.field) };
  const field = column ?? problem.field;
  const placed = (lang: Lang) => [rowText(row, lang), field].filter((part) => part !== undefined).join(" ");
  const told = { ...problem, field: placed("en") };
  if (problem.code !== "row-ragged") return { ...told, message: words(problem, placed) };
  const { zh, en } = toldProblem(problem).message;
  return { ...told, message: { zh: `${rowText(row, "zh")}：${zh}`, en: `Row ${row}: ${en}` } };
}

// A column is called what its header says, whatever field of ours has the same name.
const words = (problem: RowProblem["problem"], field: (lang: Lang) => string | undefined) => ({
  zh: problemText({ ...problem, field: field("zh") }, "zh"),
  en: problemText({ ...problem, field: field("en") }, "en"),
});

/** What is wrong with a table, its number of faults first where rows are at fault. */
export function toldFaults({ errors, unlisted }: DraftedComparables): readonly ToldProblem[] {
  const told = errors.map(toldRow);
  return errors.some(({ row }) => row !== null)
    ? [toldProblem({ code: "rows-wrong", value: String(errors.length + unlisted) }), ...told]
    : told;
}
