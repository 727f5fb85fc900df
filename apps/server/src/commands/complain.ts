import type { Problem, Text } from "@lianchi/domain";
import { problemResponse } from "../problem-response.ts";
import { allOf } from "../words/in-all.ts";

/** Exit code of a command that could not do its work. */
const couldNot = 2;

/** Tells a person at the terminal what is wrong, in both languages. */
export function say(text: Text): void {
  process.stderr.write(`${allOf(text, "\n")}\n`);
}

export function complain(problem: Problem): number {
  say(problemResponse(problem).message);
  return couldNot;
}
