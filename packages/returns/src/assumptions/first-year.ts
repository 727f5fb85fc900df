import { presentStage, type SubjectState } from "@lianchi/domain";
import type { Default } from "./default.ts";
import type { ValueProblem } from "./judge.ts";

/** First year of operation of a plant that runs already and of which no date is reported: the report's own, inferred, year. */
const runsSince: Default = {
  value: 2023,
  confidence: "K",
  place: "project",
  source: {
    zh: "并网日期未见报道，取报道所述年份 2023（推断）",
    en: "no date of the grid connection is reported; the report's own year, 2023, inferred",
  },
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
      source: { zh: `并网日期 ${on}`, en: `connected to the grid on ${on}` },
      asOf: on,
    };
  return {
    value: yearOf(asOf) + 1,
    confidence: "K",
    place: "project",
    source: { zh: "尚未并网，取次年", en: "not connected to the grid yet: the next year" },
    asOf,
  };
}

/** Years out of order: a plant does not begin to run before the day as of which it does not run yet, nor before the day on
 *  which it was connected. */
export function judgeFirstYear(project: SubjectState, firstYear: number, asOf: string): ValueProblem | null {
  const on = connectedOn(project);
  if (on === null || !(firstYear < yearOf(on ?? asOf))) return null;
  return {
    id: "firstYear",
    message:
      on === undefined
        ? {
            zh: `首个运营年份“${firstYear}”早于截至日期 ${asOf}，而项目届时尚未并网。请填写 ${yearOf(asOf)} 年或以后的年份。`,
            en: `First year of operation ${firstYear}: on ${asOf} the project was not connected to the grid. Give ${yearOf(asOf)} or a later year.`,
          }
        : {
            zh: `首个运营年份“${firstYear}”早于并网日期 ${on}。请填写 ${yearOf(on)} 年或以后的年份。`,
            en: `First year of operation ${firstYear}: the project was connected to the grid on ${on}. Give ${yearOf(on)} or a later year.`,
          },
  };
}
