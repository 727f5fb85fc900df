import type { SubjectState } from "@lianchi/domain";
import type { ChapterContext } from "./chapter-context.ts";
import { gap, type Part } from "./parts.ts";
import type { ReportData } from "./report-data.ts";

/** The project that a brief is about; null where not exactly one is chosen. */
export function oneProject({ overview }: Pick<ReportData, "overview">): SubjectState | null {
  const [only, second] = overview.projects;
  return only === undefined || second !== undefined ? null : only;
}

/** What stands where a brief has no project. */
export function noProject(id: string, { data, words }: ChapterContext): readonly Part[] {
  const count = data.overview.projects.length;
  const { notYet, several, lacking } = words.noProject;
  return gap(id, count === 0 ? notYet : several(count), lacking);
}
