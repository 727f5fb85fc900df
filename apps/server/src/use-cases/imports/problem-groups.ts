import type { Problem } from "@lianchi/domain";
import type { RowProblem } from "../../intake/table.ts";

/** Equal problems of one column, told once with all their rows. */
export type ProblemGroup = {
  readonly column: string | null;
  readonly count: number;
  /** Rows as a person reads them, runs joined: `2–42`, `57`. The first of them where there are very many. */
  readonly rows: readonly string[];
  readonly moreRows: number;
  /** The first different values. */
  readonly values: readonly string[];
  readonly moreValues: number;
  /** Of the first row: what differs from row to row is in `values`. */
  readonly problem: Problem;
};

const mostRuns = 20;
const mostValues = 4;

/** @example runsOf([2, 3, 4, 9]) // ["2–4", "9"] */
export function runsOf(rows: readonly number[]): readonly { readonly text: string; readonly rows: number }[] {
  const runs: { from: number; to: number }[] = [];
  for (const row of [...new Set(rows)].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last !== undefined && row === last.to + 1) last.to = row;
    else runs.push({ from: row, to: row });
  }
  return runs.map(({ from, to }) => ({
    text: from === to ? String(from) : `${from}–${to}`,
    rows: to - from + 1,
  }));
}

/** Problems of one kind in one column stand together, in the order of their first rows. */
export function groupProblems(problems: readonly RowProblem[]): readonly ProblemGroup[] {
  const groups = new Map<string, RowProblem[]>();
  for (const problem of problems) {
    const key = `${problem.problem.code}\n${problem.column ?? ""}\n${problem.problem.field ?? ""}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [problem]);
    else group.push(problem);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const runs = runsOf(group.flatMap(({ row }) => row ?? []));
    const values = [...new Set(group.flatMap(({ value }) => value ?? []))];
    return [
      {
        column: first.column,
        count: group.length,
        rows: runs.slice(0, mostRuns).map(({ text }) => text),
        moreRows: runs.slice(mostRuns).reduce((sum, { rows }) => sum + rows, 0),
        values: values.slice(0, mostValues),
        moreValues: Math.max(0, values.length - mostValues),
        problem: first.problem,
      },
    ];
  });
}
