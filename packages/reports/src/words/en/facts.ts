import type * as zh from "../zh/facts.ts";
import { listed, plural } from "./grammar.ts";

export const facts: typeof zh.facts = {
  lead: ({ name, technology, location, asOf, stage }) => {
    const kind = technology === null ? "project without a reported technology" : `${technology} project`;
    const where = location === null ? "" : `, at ${location}`;
    const date =
      stage === null ? "" : stage.since === null ? " (day not reported)" : ` (since ${stage.since})`;
    return `${name} is a ${kind}${where}; as of ${asOf}, ${stage === null ? "its stage is not reported" : `it is ${stage.beside}${date}`}.`;
  },
  none: (place) => `None of its figures is reported${place}.`,
  figures: (facts, absent, place) => {
    const parts = facts.map(
      ({ name, value, period }) => `${name.toLowerCase()} ${value}${period === null ? "" : ` (${period})`}`,
    );
    const rest =
      absent === 0 ? "" : `; ${absent} other ${plural(absent, "figure is", "figures are")} missing`;
    return `It has ${listed(parts)}${rest}${place}.`;
  },
  group: "Group",
  known: "Known",
  derived: "Derived",
  missing: "Missing",
  metric: "Figure",
  from: "Source or formula",
  table: "Figures of the project",
};
