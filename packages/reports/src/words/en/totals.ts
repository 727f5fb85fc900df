import type * as zh from "../zh/totals.ts";
import { capital, plural } from "./grammar.ts";

const clauses = (rest: readonly string[]) => rest.map((clause) => `; ${clause}`).join("");
const summed = ({ metric, isYearly }: Pick<zh.TotalLine, "metric" | "isYearly">) =>
  isYearly ? `a year's ${metric}` : metric;

export const totals: typeof zh.totals = {
  besides: (parts) => `besides: ${parts.join(", ")}`,
  metric: (name) => name.toLowerCase().replace("incl.", "including"),
  lead: (day, count) =>
    `As of ${day}, the register holds ${count} renewable-energy ${plural(count, "project")}`,
  leadOfChosen: (day, count, all) =>
    `As of ${day}, this report covers ${count} of the ${all} renewable-energy projects in the register`,
  withDropped: (lead, dropped) =>
    `${lead}, of which ${dropped} ${plural(dropped, "is", "are")} dropped and in no total`,
  withCounted: (lead, of) => `${lead}; ${of} ${plural(of, "is", "are")} on the grid or under construction`,
  absent: (metric, unreported, early, { count, early: earlyCount }) => {
    const parts = [
      ...(unreported === null ? [] : [`the ${metric} of ${unreported} is not reported`]),
      ...(early === null ? [] : [`${early} ${plural(earlyCount, "does", "do")} not operate yet`]),
    ];
    return `${parts.join(", and ")}, and ${count > 1 ? "they are" : "it is"} not in the sum`;
  },
  ledNothing: (lead, rest) => `${lead}${clauses(rest)}.`,
  ledUnreported: (lead, { isOne, beside, ...about }) => {
    const word = summed(about);
    const what = isOne ? `its ${word} is not reported` : `none of them reports its ${word}`;
    return `${lead}; ${what}${clauses(beside)}.`;
  },
  led: (lead, { value, known, of, rest, ...about }) => {
    const word = summed(about);
    if (of === 1) return `${lead}, with a ${word} of ${value}${clauses(rest)}.`;
    if (known === of) return `${lead}; all of them report their ${word}, ${value} in all${clauses(rest)}.`;
    const some = known === 1 ? `reports its ${word}, ${value}` : `report their ${word}, ${value} in all`;
    return `${lead}; ${known} of them ${some}${clauses(rest)}.`;
  },
  sentence: ({ value, known, of, tail, rest, ...about }) => {
    const word = summed(about);
    if (of === 1)
      return `${about.isYearly ? capital(word) : `The ${word}`} is ${value}${tail}${clauses(rest)}.`;
    const count = known === of ? `All ${of} projects` : `${known} of ${of} projects`;
    const verb = known === 1 ? "reports" : "report";
    return `${count} ${verb} ${word}, ${value}${known === 1 ? "" : " in all"}${tail}${clauses(rest)}.`;
  },
  noneCounted: (beside) => `No project is on the grid or under construction${clauses(beside)}.`,
  noneOperating: ({ isOne, beside, metric }) =>
    `${isOne ? "The project does" : "The projects do"} not operate yet and ${isOne ? "has" : "have"} no ${metric}${clauses(beside)}.`,
  noneReported: ({ isOne, beside, ...about }) =>
    `${isOne ? "The project does not report" : "No project reports"} ${summed(about)}${clauses(beside)}.`,
  noneChosen: (day) => `As of ${day}, no project is chosen.`,
  noneRecorded: (day) => `As of ${day}, the register holds no renewable-energy project yet.`,
};

export const inapplicable: typeof zh.inapplicable = {
  early: "not operating yet",
  dropped: "dropped",
  both: "not operating yet or dropped",
};

export const stagesBesideNumber: typeof zh.stagesBesideNumber = {
  gridConnected: "grid-connected",
  underConstruction: "under construction",
  permitted: "permitted",
  planned: "at the planning stage",
  dropped: "dropped",
  none: "without a reported stage",
};

export const technologiesInSentence: typeof zh.technologiesInSentence = {
  wind: "wind",
  solar: "solar PV",
  biomass: "biomass",
  hydro: "hydro",
  none: "technology not reported",
};

export const stageSentences: typeof zh.stageSentences = {
  count: (stage, count) => `${count} ${stage}`,
  capacity: (stage, amount, what, share) =>
    `${amount} is ${stage} (${what})${share === null ? "" : `, ${share} of the known capacity`}`,
};
