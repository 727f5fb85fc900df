import { type ToldProblem, toldProblem } from "../told-problem.ts";
import type { ImportStatus } from "./import-job.ts";
import type { RowProblem } from "./table.ts";

/** A row's problem with its words. */
export type ToldRow = Omit<RowProblem, "problem"> & { readonly problem: ToldProblem };
export type ToldImport = Omit<ImportStatus, "errors" | "warnings" | "problem"> & {
  readonly errors: readonly ToldRow[];
  readonly warnings: readonly ToldRow[];
  readonly problem: ToldProblem | null;
};

export function toldStatus(status: ImportStatus): ToldImport {
  const row = ({ problem, ...place }: RowProblem): ToldRow => ({ ...place, problem: toldProblem(problem) });
  return {
    ...status,
    errors: status.errors.map(row),
    warnings: status.warnings.map(row),
    problem: status.problem === null ? null : toldProblem(status.problem),
  };
}
