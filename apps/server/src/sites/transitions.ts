import { codeColumn, indexColumn } from "./columns.ts";

/** Called for each change of a site's stage: site, day as `dayNumber`, stages as ranks; `from` is -1 where there was none. */
export type VisitTransition = (site: number, day: number, from: number, to: number) => void;

/** Changes of stage, once reckoned and read as often as wanted: a million sites take seconds to reckon and milliseconds to read. */
export type Transitions = { each(visit: VisitTransition): void };

/** Writes down what `reckon` tells. */
export function keptTransitions(reckon: (visit: VisitTransition) => void): Transitions {
  const [sites, days, before, after] = [indexColumn(), indexColumn(), codeColumn(), codeColumn()];
  reckon((site, day, from, to) => {
    sites.push(site);
    days.push(day);
    before.push(from + 1);
    after.push(to);
  });
  return {
    each: (visit) => {
      for (let at = 0; at < sites.length(); at++)
        visit(sites.at(at), days.at(at), before.at(at) - 1, after.at(at));
    },
  };
}
