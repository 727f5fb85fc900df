import { inEach, type Lang, logLang, problemText } from "@lianchi/domain";
import type { DraftedComparables } from "../../intake/comparables/draft-comparables.ts";
import type { RowProblem } from "../../intake/table.ts";
import { type ProblemResponse, problemResponse } from "../../problem-response.ts";
import { words } from "../../words/index.ts";

const rowText = (row: number, lang: Lang) => words[lang].table.row(row);

/** A problem of a row in words that name the row beside the column. */
function rowResponse({ row, column, problem }: RowProblem): ProblemResponse {
  if (row === null) return { ...problem, message: inWords(problem, () => problem.field) };
  const field = column ?? problem.field;
  const placed = (lang: Lang) => [rowText(row, lang), field].filter((part) => part !== undefined).join(" ");
  const told = { ...problem, field: placed(logLang) };
  if (problem.code !== "row-ragged") return { ...told, message: inWords(problem, placed) };
  const { message } = problemResponse(problem);
  return { ...told, message: inEach((lang) => words[lang].table.ofRow(row, message[lang])) };
}

// A column is called what its header says, whatever field of ours has the same name.
const inWords = (problem: RowProblem["problem"], field: (lang: Lang) => string | undefined) =>
  inEach((lang) => problemText({ ...problem, field: field(lang) }, lang));

/** What is wrong with a table, its number of faults first where rows are at fault. */
export function tableProblems({ errors, unlisted }: DraftedComparables): readonly ProblemResponse[] {
  const told = errors.map(rowResponse);
  return errors.some(({ row }) => row !== null)
    ? [problemResponse({ code: "rows-wrong", value: String(errors.length + unlisted) }), ...told]
    : told;
}
