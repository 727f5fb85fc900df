import type * as zh from "../zh/findings.ts";
import { plural } from "./grammar.ts";

export const answers: typeof zh.answers = {
  open: "to be checked",
  asked: "to be checked, source asked",
  explained: "explained",
  accepted: "accepted",
  reopened: "open again",
};

export const severities: typeof zh.severities = {
  red: "clearly off",
  amber: "unusual",
};

type Counts = Parameters<typeof zh.findings.found>[0];

function degreesText({ red, amber }: Counts): string {
  const all = red + amber > 1 ? "all of them " : "";
  if (amber === 0) return `, ${all}${severities.red}`;
  if (red === 0) return `, ${all}${severities.amber}`;
  return `: ${red} ${severities.red} and ${amber} ${severities.amber}`;
}

function settled(explained: number, accepted: number): string {
  const parts = [
    ...(explained === 0 ? [] : [`${explained} explained`]),
    ...(accepted === 0 ? [] : [`${accepted} accepted after checking`]),
  ];
  return `Besides, ${parts.join(" and ")}: listed, but not counted.`;
}

export const findings: typeof zh.findings = {
  answer: (answer, note) => `${answer}: ${note}`,
  settled,
  allSettled: (explained, accepted) =>
    `Everything that the rules of plausibility found is settled. ${settled(explained, accepted)}`,
  none: "By the rules of plausibility nothing disagrees; where too little is reported nothing can be tested.",
  found: (counts, place) => {
    const { projects, about, red, amber } = counts;
    const count = red + amber;
    return `By the rules of plausibility there ${plural(count, "is", "are")} ${count} ${plural(count, "item")} to check in ${about} of ${projects} ${plural(projects, "project")}${degreesText(counts)}${place}. What is reported stays as it is; the readings are suggestions to be checked with the source.`;
  },
  nothingMissing: "Every figure that a project can report is there.",
  onlyInapplicable: (why, place) =>
    `No figure is missing; some projects are ${why}, and have no operating figures${place}.`,
  missing: (figures, projects, place) =>
    `Of ${projects} ${plural(projects, "project")} ${figures} ${plural(figures, "figure is", "figures are")} not reported${place}. What is missing stays empty: no zero, no guess, until a source is added.`,
  table: "Items to check",
  missingTable: "Missing figures",
  common: ({ name, value, low, high }) =>
    `Its ${name.toLowerCase()} of ${value} is within what is common for its kind (${low}–${high}).`,
  tooLittle: "Too little is reported of the project, or not over a year: nothing can be tested.",
  lacksFigures: "figures to test",
  nothingElse: "By the rules of plausibility nothing else disagrees.",
  item: (value, rule) => `${value} (${rule})`,
  items: (items, place) =>
    `By the rules of plausibility ${items.length} ${plural(items.length, "item is", "items are")} to be checked: ${items.join("; ")}${place}. What is reported stays as it is.`,
};

export const findingColumns: typeof zh.findingColumns = {
  value: "Value",
  rule: "How it follows, what is common",
  severity: "Degree",
  readings: "Likely reading",
  answer: "Answer",
  unreported: "Not reported",
  inapplicable: (why) => `Not applicable: ${why}`,
};
