import type { InEach, Lang } from "./language.ts";
import type { ProblemCode } from "./problem-code.ts";
import { words } from "./words/index.ts";

export type { ProblemCode } from "./problem-code.ts";

export type Problem = {
  readonly code: ProblemCode;
  readonly field?: string | undefined;
  readonly value?: string | undefined;
  /** What would be right, where the words need it: a list of choices, a limit, an address. */
  readonly expected?: string | undefined;
  /** `value` and `expected` as people of each language read them, where they are not the same in both. */
  readonly words?: InEach<{ readonly value?: string; readonly expected?: string }> | undefined;
};

/** The problem in a reader's language: names the field and the value, and says what to do. */
export function problemText(problem: Problem, lang: Lang): string {
  const say = words[lang].problems[problem.code];
  const own = problem.words?.[lang];
  return say(
    problem.field ?? "—",
    own?.value || problem.value || "—",
    own?.expected || problem.expected || "—",
  );
}
