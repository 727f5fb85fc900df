import type { Problem } from "@lianchi/domain";

/** A refusal found while the file is made: it leaves no file on the shelf. */
export class NoFile extends Error {
  readonly problem: Problem;
  constructor(problem: Problem) {
    super(problem.code);
    this.problem = problem;
  }
}
