import { inEach, type Lang, logLang, problemText } from "@lianchi/domain";
import type { DraftedComparables } from "../../intake/comparables/draft-comparables.ts";
import type { RowProblem } from "../../intake/table.ts";
import { type ToldProblem, toldProblem } from "../../told-problem.ts";
import { words } from "../../words/index.ts";

const rowText = (row: number, lang: Lang) => words[lang].table.row(row);

/** A problem of a row in words that name the row beside the column. */
function toldRow({ row, column, problem }: RowProblem): ToldProblem {
  if (row === null) return { ...problem, message: inWords(problem, () => problem.field) };
  const field = column ?? problem.field;
  const placed = (lang: Lang) => [rowText(row, lang), field].filter((part) => part !== undefined).join(" ");
  const told = { ...problem, field: placed(logLang) };
  if (problem.code !== "row-ragged") return { ...told, message: inWords(problem, placed) };
  const { message } = toldProblem(problem);
  return { ...told, message: inEach((lang) => words[lang].table.ofRow(row, message[lang])) };
}

// A column is called what its header says, whatever field of ours has the same name.
const inWords = (problem: RowProblem["problem"], field: (lang: Lang) => string | undefined) =>
  inEach((lang) => problemText({ ...problem, field: field(lang) }, lang));

/** What is wrong with a table, its number of faults first where rows are at fault. */
export function toldFaults({ errors, unlisted }: DraftedComparables): readonly ToldProblem[] {
  const told = errors.map(toldRow);
  return errors.some(({ row }) => row !== null)
    ? [toldProblem({ code: "rows-wrong", value: String(errors.length + unlisted) }), ...told]
    : told;
}
