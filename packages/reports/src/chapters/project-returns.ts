import type { ChapterContext } from "../chapter-context.ts";
import { noProject, oneProject } from "../one-project.ts";
import type { Part } from "../parts.ts";
import { returns } from "./returns.ts";

/** The returns of one project. */
export function projectReturns(context: ChapterContext): readonly Part[] {
  return oneProject(context.data) === null ? noProject("returns.none", context) : returns(context);
}
