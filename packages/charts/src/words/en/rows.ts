import type * as zh from "../zh/rows.ts";

export const rows: typeof zh.rows = {
  openBars: "; open bars are in no total",
  technologyUnknown: "Technology not reported",
  stageUnknown: "Stage not reported",
  someProject: "A project of unnamed technology",
  notReported: "not reported",
  missing: (names) => `${names.join(", ")} not reported`,
  stageBehind: (stage) => stage.toLowerCase(),
  droppedNotCounted: "dropped, not counted",
  notCounted: (stage) => `${stage.toLowerCase()}, not counted`,
  briefAbsences: {
    "not-reported": "not reported",
    "not-yet-operating": "not applicable",
    dropped: "not applicable",
  },
};

export const rest: typeof zh.rest = {
  name: (count) => `${count} others`,
  note: (count) => `${count} more projects have no row of their own; the table has each.`,
  apart: (count) => `without ${count} of no single year`,
  unreported: (count) => `${count} not reported`,
  uncounted: (count) => `without ${count} not counted`,
  dropped: (count) => `without ${count} dropped`,
  unlikeTimes: "unlike times",
  notIn: (count) => `${count} not in it`,
  countOf: (count) => `of ${count}`,
  noneCounted: "none of them counted",
  noneYearly: "no yearly value, not summed",
  none: "— no values",
  sum: "sum ",
  withSum: (name, sum) => `${name}, sum ${sum}`,
  withoutYearly: (name) => `${name}, no yearly value`,
};

export const provenance: typeof zh.provenance = {
  source: (lines, more) => `Source: ${lines.join("; ")}${more === 0 ? "" : `; and ${more} more`}`,
  document: ({ title, titleEn }) => titleEn ?? title,
  periodAndPlace: "Period and place",
  place: "Place",
  roughness: { about: "about", atLeast: "at least" },
  roughOnes: {
    about: (names) => `about: ${names.join("/")}`,
    atLeast: (names) => `at least: ${names.join("/")}`,
  },
};

export const native: typeof zh.native = {
  dropped: "Dropped (not counted)",
};
