import { stageOf } from "@lianchi/charts";
import { absenceOf, glossary, type Metric, metrics, type SubjectState } from "@lianchi/domain";
import type { Telling } from "./telling.ts";

/** Whether a project cannot have a figure yet. Of one whose stage nobody reports that is not known, and not said. */
export function isEarly(project: SubjectState, metric: Metric): boolean {
  if (stageOf(project) === null) return false;
  return absenceOf(project, metrics[metric].isOperating) === "not-yet-operating";
}

/** The projects without a metric, apart by why they have none. */
export function absentees(projects: readonly SubjectState[], metric: Metric) {
  const without = projects.filter(({ figures }) => figures[metric] === undefined);
  return {
    unreported: without.filter((project) => !isEarly(project, metric)),
    early: without.filter((project) => isEarly(project, metric)),
  };
}

export function absenceWords(project: SubjectState, metric: Metric, { lang }: Telling): string {
  return (isEarly(project, metric) ? glossary.notYetOperating : glossary.notReported)[lang];
}
