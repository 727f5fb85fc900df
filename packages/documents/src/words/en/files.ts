import type * as zh from "../zh/files.ts";

export const fileNames: typeof zh.fileNames = {
  demo: "demo",
  asOf: (day) => `as-of-${day}`,
  grey: "grey",
  outlined: "outlined",
  charts: "charts",
  changes: "changes",
  sites: "sites",
  returns: "returns",
};

export const fileTitles: typeof zh.fileTitles = {
  charts: "Lianchi charts",
  changes: "Changes",
  sites: "Sites",
};

export const changeHeads: typeof zh.changeHeads = [
  "No.",
  "Time (Beijing)",
  "By",
  "About",
  "Item",
  "What changed",
  "Version",
];

export const recordHeads: typeof zh.recordHeads = {
  subject: "subject",
  metric: "metric",
  value: "value",
  unit: "unit",
  period: "period",
  basis: "basis",
  source: "source",
  asOfNote: "as of",
};

export const returnsRecords: typeof zh.returnsRecords = {
  defaultSource: (source, confidence, asOf) => `${source}, mark ${confidence}, ${asOf}`,
  percent: "percent",
  input: (name) => `Input: ${name}`,
  source: ({ scenario, asOf, isDemo }) =>
    `reckoned by the scenario “${scenario}”, as of ${asOf}${isDemo ? " (demo data)" : ""}`,
  derived: "Derived",
  dropped: "Dropped: takes no part in the comparison",
  notComputed: (name) => `Not reckoned: ${name}`,
};
