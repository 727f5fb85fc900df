import { noProject, oneProject } from "../one-project.ts";
import type { Part } from "../parts.ts";
import type { Telling } from "../telling.ts";
import { returns } from "./returns.ts";

/** The returns of one project. */
export function projectReturns(telling: Telling): readonly Part[] {
  return oneProject(telling.data) === null ? noProject("returns.none", telling) : returns(telling);
}
