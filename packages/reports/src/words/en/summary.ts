import type * as zh from "../zh/summary.ts";
import { listed, plural } from "./grammar.ts";

type Apart = Parameters<typeof zh.summary.noneCounted>[0];

const apartText = (apart: Apart) =>
  apart.map(({ metric, values }) => `; ${metric.toLowerCase()} in no sum: ${values.join(", ")}`).join("");

function nowText(now: zh.ClusterNow): string {
  if (now.kind === "unknown") return "";
  if (now.kind === "none") return "; by the site records none is on the grid";
  const simulated = now.isSimulated ? " (simulated, for demonstration)" : "";
  return `; by the site records ${now.count} (${now.size}) are on the grid, ${now.share} of those not dropped${simulated}`;
}

export const summary: typeof zh.summary = {
  known: (known, apart) => {
    const parts = known.map(({ name, value, around }) =>
      [name.toLowerCase(), value, ...(around.length === 0 ? [] : [`(${around.join("; ")})`])].join(" "),
    );
    return `What is known: ${listed(parts)}${apartText(apart)}.`;
  },
  noneCounted: (apart) => `No project is on the grid or under construction${apartText(apart)}.`,
  noneKnown: (_isOne, apart) =>
    `Of what is on the grid or being built neither capacity nor investment, a year's generation or tax is reported${apartText(apart)}.`,
  cluster: (name, planned, sites, now) =>
    `The ${name} has a planned capacity of ${planned}${sites === null ? "" : ` over ${sites} turbine sites`}${nowText(now)}.`,
  toCheck: (count) =>
    `${count} ${plural(count, "item")} among the figures ${plural(count, "is", "are")} to be checked with the source before use.`,
  simulated: "This report contains data simulated for demonstration, not to be quoted as real.",
  lead: (lead, stages) => `${lead}: ${stages}.`,
};
