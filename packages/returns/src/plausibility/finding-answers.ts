import type { FindingAnswerFields, Revision, SubjectState } from "@lianchi/domain";
import type { Finding } from "./finding.ts";

/** `open` and `asked` are still to be checked; `explained` and `accepted` are settled. */
export type FindingState = "open" | "asked" | "explained" | "accepted";

export type AnsweredFinding = Finding & {
  readonly state: FindingState;
  /** The newest answer, also one that holds no more; null when nobody answered. */
  readonly answer: Revision<FindingAnswerFields> | null;
  /** The numbers are no longer those that were answered: the finding is open again. */
  readonly isOutdated: boolean;
};

/** The numbers that a finding rests on, as an answer keeps them. */
export function numbersOf(
  { value, inputs }: Pick<Finding, "value" | "inputs">,
  { figures }: SubjectState,
): Pick<FindingAnswerFields, "value" | "inputs"> {
  const known = Object.values(figures);
  return {
    value: Number(value.toPrecision(12)),
    inputs: inputs.map((id) => ({ id, value: known.find((figure) => figure.id === id)?.fields.value ?? 0 })),
  };
}

const isSame = (
  a: Pick<FindingAnswerFields, "value" | "inputs">,
  b: Pick<FindingAnswerFields, "value" | "inputs">,
) =>
  a.value === b.value &&
  a.inputs.length === b.inputs.length &&
  a.inputs.every(({ id, value }, index) => b.inputs[index]?.id === id && b.inputs[index]?.value === value);

/** Whether an answer was given to the numbers that the finding rests on now. */
export function answersNumbers(
  answer: FindingAnswerFields,
  finding: Finding,
  subject: SubjectState,
): boolean {
  return isSame(answer, numbersOf(finding, subject));
}

/** Findings of one subject, each with what was answered to it. */
export function withAnswers(
  findings: readonly Finding[],
  subjects: readonly SubjectState[],
  answers: readonly Revision<FindingAnswerFields>[],
): readonly AnsweredFinding[] {
  return findings.map((finding) => {
    const answer = answers.find(({ fields }) => fields.id === finding.id) ?? null;
    const subject = subjects.find(({ fields }) => fields.id === finding.subjectId);
    const holds = answer !== null && subject !== undefined && answersNumbers(answer.fields, finding, subject);
    const given = answer?.fields.answer;
    return {
      ...finding,
      answer,
      isOutdated: answer !== null && !holds && given !== "reopened",
      state: holds && given !== undefined && given !== "reopened" ? given : "open",
    };
  });
}

/** Those that are still to be checked. */
export const isToCheck = ({ state }: Pick<AnsweredFinding, "state">): boolean =>
  state === "open" || state === "asked";
