import type * as zh from "../zh/operation.ts";
import { capital, listed, plural } from "./grammar.ts";

export const operation: typeof zh.operation = {
  valueOf: (project, value, period) => `${project} ${value} (${period})`,
  apart: (values) => `The values are ${listed(values)}; what covers unlike periods is not added.`,
  hoursOf: (project, hours) => `${hours} for ${project}`,
  hours: (each, more) =>
    `From a year's generation the full-load hours are ${more === 0 ? listed(each) : `${each.join(", ")} and ${more} more`}.`,
  values: (metric, each) => `${metric}: ${listed(each)}`,
  manyValues: ({ metric, projects, sum, known, rest }) => {
    const parts = [
      ...(sum === null ? [] : [`${sum} a year in all (${known} ${plural(known, "project")})`]),
      ...rest,
    ];
    return `${metric}: ${projects} projects report it, ${parts.join(", ")}`;
  },
  noneApplicable: (why) => `The projects are ${why}, so there is no tax, no revenue and no output value.`,
  noneReported: "Neither tax nor revenue including tax nor output value is reported.",
  kinds: (place) =>
    `Tax, revenue including tax and output value are three unlike kinds of money; they stand apart and are never added${place}.`,
  all: (told) => `${capital(told.join("; "))}.`,
  notReported: (metrics) =>
    `${capital(listed(metrics))} ${plural(metrics.length, "is", "are")} not reported.`,
  periodOfGeneration: "Period of generation",
  totalOf: (name, known, of, years) =>
    `${name} (${known} of ${of} projects${years === null ? "" : `, ${years}`})`,
  byProject: "Known generation by project",
  noByProject: "No generation is known, so there is no figure of it.",
  lacksGeneration: "generation",
  moneyByProject: "Tax, revenue incl. tax and output value by project",
  noMoneyByProject: "No tax, revenue or output value is known, so there is no figure of them.",
  lacksMoney: "tax and revenue",
  table: "Generation and money of the projects",
  note: (why) => `“—” is not reported or ${why}; the three kinds of money are never added`,
};
