import { type Problem, problemText } from "@lianchi/domain";

/** Tells a person at the terminal what is wrong, in both languages. */
export function complain(problem: Problem): void {
  process.stderr.write(`${problemText(problem, "zh")}\n${problemText(problem, "en")}\n`);
}
