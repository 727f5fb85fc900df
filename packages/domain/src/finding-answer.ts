import { z } from "zod";
import { SubjectId } from "./ids.ts";
import { textUpTo, wordsUpTo } from "./plain-text.ts";

/** What a person says to a finding: it is right as it is, here is why, the source is being asked; `reopened` takes the
 *  answer back. A correction is no answer: it changes the figure, and the finding with it. */
export const FindingAnswer = z.enum(["accepted", "explained", "asked", "reopened"]);
export type FindingAnswer = z.infer<typeof FindingAnswer>;

const Seen = z.number().min(-1e18).max(1e18);

/** An answer with the numbers that it was given to: it holds for these and no others.
 *  `id` is the finding's, `<subject>.<rule>`; `value` and `inputs` are in base units. */
export const FindingAnswerFields = z
  .object({
    id: z
      .string()
      .regex(/^[a-z0-9-]+\.[a-z-]+$/)
      .max(160),
    subjectId: SubjectId,
    answer: FindingAnswer,
    note: wordsUpTo(500).nullable(),
    value: Seen,
    inputs: z.array(z.object({ id: textUpTo(160), value: Seen })).max(8),
  })
  .superRefine(({ answer, note }, context) => {
    if (answer === "explained" && note === null)
      context.addIssue({ code: "custom", path: ["note"], params: { rule: "explanation-missing" } });
  });
export type FindingAnswerFields = Readonly<z.infer<typeof FindingAnswerFields>>;
