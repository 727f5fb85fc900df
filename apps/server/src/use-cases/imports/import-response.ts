import type { RowProblem } from "../../intake/table.ts";
import { type ProblemResponse, problemResponse } from "../../problem-response.ts";
import type { ImportStatus } from "./import-job.ts";
import type { ProblemGroup } from "./problem-groups.ts";

/** A row's problem with its words. */
export type RowProblemResponse = Omit<RowProblem, "problem"> & { readonly problem: ProblemResponse };
export type ProblemGroupResponse = Omit<ProblemGroup, "problem"> & { readonly problem: ProblemResponse };
export type ImportResponse = Omit<
  ImportStatus,
  "errors" | "warnings" | "errorGroups" | "warningGroups" | "problem"
> & {
  readonly errorGroups: readonly ProblemGroupResponse[];
  readonly warningGroups: readonly ProblemGroupResponse[];
  readonly errors: readonly RowProblemResponse[];
  readonly warnings: readonly RowProblemResponse[];
  readonly problem: ProblemResponse | null;
};

export function importResponse(status: ImportStatus): ImportResponse {
  const row = ({ problem, ...place }: RowProblem): RowProblemResponse => ({
    ...place,
    problem: problemResponse(problem),
  });
  const group = ({ problem, ...rest }: ProblemGroup): ProblemGroupResponse => ({
    ...rest,
    problem: problemResponse(problem),
  });
  return {
    ...status,
    errorGroups: status.errorGroups.map(group),
    warningGroups: status.warningGroups.map(group),
    errors: status.errors.map(row),
    warnings: status.warnings.map(row),
    problem: status.problem === null ? null : problemResponse(status.problem),
  };
}
