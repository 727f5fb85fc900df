import {
  type Absence,
  absenceName,
  absenceOf,
  type Metric,
  metrics,
  type SubjectState,
} from "@lianchi/domain";
import type { ChapterContext } from "./chapter-context.ts";

const absence = (project: SubjectState, metric: Metric) => absenceOf(project, metrics[metric].isOperating);

/** Whether a project cannot have a figure: it does not run yet, or never will. */
export function isInapplicable(project: SubjectState, metric: Metric): boolean {
  return absence(project, metric) !== "not-reported";
}

/** The projects without a metric, apart by why they have none. */
export function absentees(projects: readonly SubjectState[], metric: Metric) {
  const without = projects.filter(({ figures }) => figures[metric] === undefined);
  return {
    unreported: without.filter((project) => !isInapplicable(project, metric)),
    early: without.filter((project) => absence(project, metric) === "not-yet-operating"),
  };
}

export function absenceWords(project: SubjectState, metric: Metric, { lang }: ChapterContext): string {
  return absenceName[absence(project, metric)][lang];
}

/** Why some of these projects can have no operating figures. */
export function inapplicableWords(projects: readonly SubjectState[], { words }: ChapterContext): string {
  const has = (one: Absence) => projects.some((project) => absence(project, "tax") === one);
  if (!has("dropped")) return words.inapplicable.early;
  return has("not-yet-operating") ? words.inapplicable.both : words.inapplicable.dropped;
}
