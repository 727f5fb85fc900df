import type * as zh from "../zh/comparison.ts";
import { listed, plural } from "./grammar.ts";

type RatedGroup = NonNullable<Parameters<typeof zh.comparison.hurdle>[1]>;

const groupText = ({ named, count }: RatedGroup) =>
  named === null ? `${count} projects` : listed(named.map(({ name, rate }) => `${name} at ${rate}`));

/** A name inside a sentence; abbreviations stay as they are. */
const inSentence = (name: string) => name.replace(/^[A-Z](?=[a-z])/, (first) => first.toLowerCase());

export const hindrances: typeof zh.hindrances = {
  dropped: "dropped",
  invalid: (problems) => `wrong assumptions (${problems.join("; ")})`,
  noTechnology: "technology not reported, so no assumptions",
  missing: (names, all) => {
    const some = names.map(inSentence);
    const rest = all - names.length;
    return `missing ${listed(rest === 0 ? some : [...some, `${rest} more`])}`;
  },
};

export const evaluationBasis: typeof zh.evaluationBasis = {
  set: "capacity, investment and all else are as the scenario sets them, and as recorded where it does not",
  recorded: "capacity and investment are as recorded, the rest is assumed",
  source: (scenario, rests, day) =>
    `Source: reckoned under the scenario “${scenario}”; ${rests}; as of ${day}`,
};

export const comparison: typeof zh.comparison = {
  leadOne: (scenario, rests, place) =>
    `The returns of the project are reckoned under the scenario “${scenario}”${place}; ${rests}: the results are derived and no actual returns.`,
  lead: (scenario, { done, all }, rests, place) =>
    `Under the scenario “${scenario}” the returns of ${done} of ${all} projects can be reckoned${place}; ${rests}: the results are derived and no actual returns.`,
  hindered: (projects, reason) => `${projects} (${reason})`,
  hindrance: (told, rest) =>
    `Not reckoned: ${told.join("; ")}${rest === 0 ? "" : `; ${rest} more cannot be reckoned`}. Nothing is assumed in the place of what is missing.`,
  dropped: (names, count) =>
    `${names} ${plural(count, "was dropped and takes", "were dropped and take")} no part in the comparison.`,
  noRates: "No project has an internal rate of return.",
  hurdle: (hurdle, above, below) => {
    const parts = [
      ...(above === null
        ? []
        : [`${groupText(above)} ${plural(above.count, "reaches", "reach")} the hurdle`]),
      ...(below === null ? [] : [`${groupText(below)} ${plural(below.count, "falls", "fall")} short of it`]),
    ];
    return `Held against the hurdle of ${hurdle}, which is a setting, the project IRR after tax says: ${parts.join("; ")}.`;
  },
  notAsked: "This report comes without a reckoning of returns.",
  lacksEvaluation: "a reckoning",
  none: "No project has what its returns are reckoned from, so there is no reckoning.",
  lacksParameters: (count) => `${count} ${plural(count, "assumption")}`,
  lacksProjects: "projects to reckon",
  table: "Measures of return",
  measure: "Measure",
  convention: "Unit and convention",
};

export const returnsFigures: typeof zh.returnsFigures = {
  "cash-flow": "Cumulative net cash after tax",
  sensitivity: "Sensitivity",
  "lcoe-stack": "Parts of the cost of energy",
  "tax-by-year": "Taxes by year",
  probability: "How likely a return is",
  "returns-capacity": "Returns and capacity",
  "sensitivity-grid": "Two-way sensitivity",
};

export const returnsGap: typeof zh.returnsGap = (caption) =>
  `There is too little to reckon from, so there is no figure “${caption}”.`;
