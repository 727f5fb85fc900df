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
export function noProject(id: string, { data, zh }: ChapterContext): readonly Part[] {
  const count = data.overview.projects.length;
  return gap(
    id,
    count === 0
      ? zh
        ? "所选日期之前没有这个项目的数据。"
        : "There is no data of this project up to the chosen day."
      : zh
        ? `单项目简报只写一个项目，现选中 ${count} 个。请只选一个。`
        : `A brief is about one project and ${count} are chosen. Choose one.`,
    zh ? "一个项目" : "one project",
  );
}
