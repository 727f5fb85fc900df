import type { Lang } from "@lianchi/domain";
import type { ProblemResponse } from "../../api/problem.ts";

/** What is wrong with each field of a form, in the reader's language. */
export type FieldErrors = Readonly<Record<string, string>>;

/** Problems that name a metric or nothing, by the field of the form they belong beside. */
const fieldOfCode: Readonly<Record<string, string>> = {
  "negative-value": "value",
  "value-too-large": "value",
  "whole-number-needed": "value",
  "too-many-decimals": "value",
  "operating-figure-before-grid": "value",
  "period-needed": "period",
  "no-period": "period",
  "source-missing": "sourceId",
  "unknown-source": "sourceId",
  "stage-needs-source": "reason",
  "source-id-taken": "sourceId",
  "stage-before-earlier": "on",
};

/** The field of the form that a problem belongs beside: `fields.place.from` is `place`.
 *  @param known the names that the form has a place for */
export function fieldOf(
  problem: Pick<ProblemResponse, "code" | "field">,
  known: readonly string[],
): string | undefined {
  const byCode = fieldOfCode[problem.code];
  if (byCode !== undefined && known.includes(byCode)) return byCode;
  return (problem.field ?? "").split(".").find((part) => known.includes(part));
}

/** Sorts the server's problems beside their fields; what belongs to none stands under `form`. */
export function fieldErrors(
  problems: readonly ProblemResponse[],
  known: readonly string[],
  lang: Lang,
): FieldErrors {
  const errors: Record<string, string> = {};
  for (const problem of problems) {
    const field = fieldOf(problem, known) ?? "form";
    errors[field] = errors[field] === undefined ? problem.message[lang] : errors[field];
  }
  return errors;
}
