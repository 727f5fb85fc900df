import type { RowProblem } from "../../intake/table.ts";
import { type ToldProblem, toldProblem } from "../../told-problem.ts";
import type { ImportStatus } from "./import-job.ts";
import type { ProblemGroup } from "./problem-groups.ts";

/** A row's problem with its words. */
export type ToldRow = Omit<RowProblem, "problem"> & { readonly problem: ToldProblem };
export type ToldGroup = Omit<ProblemGroup, "problem"> & { readonly problem: ToldProblem };
export type ToldImport = Omit<
  ImportStatus,
  "errors" | "warnings" | "errorGroups" | "warningGroups" | "problem"
> & {
  readonly errorGroups: readonly ToldGroup[];
  readonly warningGroups: readonly ToldGroup[];
  readonly errors: readonly ToldRow[];
  readonly warnings: readonly ToldRow[];
  readonly problem: ToldProblem | null;
};

export function toldStatus(status: ImportStatus): ToldImport {
  const row = ({ problem, ...place }: RowProblem): ToldRow => ({ ...place, problem: toldProblem(problem) });
  const group = ({ problem, ...rest }: ProblemGroup): ToldGroup => ({
    ...rest,
    problem: toldProblem(problem),
  });
  return {
    ...status,
    errorGroups: status.errorGroups.map(group),
    warningGroups: status.warningGroups.map(group),
    errors: status.errors.map(row),
    warnings: status.warnings.map(row),
    problem: status.problem === null ? null : toldProblem(status.problem),
  };
}
