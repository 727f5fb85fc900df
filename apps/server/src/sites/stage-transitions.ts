import { codeColumn, indexColumn } from "./columns.ts";
import { noStage, type VisitTransition } from "./site-model.ts";

/** Changes of stage, once computed and read as often as wanted: a million sites take seconds to compute and milliseconds to read. */
export type Transitions = { each(visit: VisitTransition): void };

type Steps = {
  /** Days of the steps of a site that count, in any order. */
  readonly daysOfSteps: (site: number) => readonly number[];
  /** Stage of a site at the end of a day, `noStage` for none. */
  readonly stageOn: (site: number, day: number) => number;
};

/** Computes and writes down the changes of all sites, each site's in the order of days. */
export function keptTransitions(siteCount: number, { daysOfSteps, stageOn }: Steps): Transitions {
  const [sites, days, before, after] = [indexColumn(), indexColumn(), codeColumn(), codeColumn()];
  for (let site = 0; site < siteCount; site++) {
    let was = noStage;
    for (const day of [...new Set(daysOfSteps(site))].sort((a, b) => a - b)) {
      const stage = stageOn(site, day);
      if (stage === was) continue;
      sites.push(site);
      days.push(day);
      before.push(was === noStage ? 0 : was + 1);
      after.push(stage);
      was = stage;
    }
  }
  return {
    each: (visit) => {
      const [site, day, from, to] = [sites.values(), days.values(), before.values(), after.values()];
      const count = sites.length();
      for (let at = 0; at < count; at++) visit(site[at] ?? 0, day[at] ?? 0, (from[at] ?? 0) - 1, to[at] ?? 0);
    },
  };
}
