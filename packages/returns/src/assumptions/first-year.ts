import { inEach, presentStage, type SubjectState } from "@lianchi/domain";
import { words } from "../words/index.ts";
import type { Default } from "./default.ts";
import type { ValueProblem } from "./judge.ts";

/** First year of operation of a plant that runs already and of which no date is reported: the report's own, inferred, year. */
const runsSince: Default = {
  value: 2023,
  confidence: "K",
  place: "project",
  source: inEach((lang) => words[lang].derivedSources.runsSince(2023)),
  asOf: "2023",
};

/** When a project is connected to the grid: its date, null where it has none; undefined where it is not connected. */
function connectedOn(project: SubjectState): string | null | undefined {
  const stage = presentStage(project)?.fields;
  return stage?.stage === "gridConnected" ? stage.on : undefined;
}

const yearOf = (day: string) => Number(day.slice(0, 4));

/** Year in which a plant began to run, as far as its stage has a date; the year after the day as of which it is looked at for
 *  one that does not run yet. */
export function firstYearOf(project: SubjectState, asOf: string): Default {
  const on = connectedOn(project);
  if (on === null) return runsSince;
  if (on !== undefined)
    return {
      value: yearOf(on),
      confidence: "F",
      place: "project",
      source: inEach((lang) => words[lang].derivedSources.connectedOn(on)),
      asOf: on,
    };
  return {
    value: yearOf(asOf) + 1,
    confidence: "K",
    place: "project",
    source: inEach((lang) => words[lang].derivedSources.notConnected),
    asOf,
  };
}

/** Years out of order: a plant does not begin to run before the day as of which it does not run yet, nor before the day on
 *  which it was connected. */
export function judgeFirstYear(project: SubjectState, firstYear: number, asOf: string): ValueProblem | null {
  const on = connectedOn(project);
  const day = on === undefined ? asOf : on;
  if (day === null || !(firstYear < yearOf(day))) return null;
  const said = on === undefined ? "beforeAsOf" : "beforeConnection";
  return {
    id: "firstYear",
    message: inEach((lang) => words[lang].valueProblems[said](firstYear, day, yearOf(day))),
  };
}
