import type * as zh from "../zh/capacity.ts";
import { listed, plural } from "./grammar.ts";
import { sentences } from "./sentences.ts";

function verdictText(verdict: zh.CostVerdict): string {
  if (verdict.kind === "none") return "";
  if (verdict.kind === "unusual")
    return `; ${verdict.names} ${plural(verdict.count, "is", "are")} outside what is common for their kind, see the items to check`;
  return `${verdict.areSome ? "; where the technology is known it is" : ","} within what is common for their kind`;
}

export const capacity: typeof zh.capacity = {
  manyCosts: (count, verdict, place) =>
    `From what is reported the cost per kilowatt of ${count} projects follows${verdictText(verdict)}${place}.`,
  costOf: (project, amount) => `${amount} for ${project}`,
  costs: (each, _count, verdict, place) =>
    `From what is reported the cost per kilowatt is ${listed(each)}${verdictText(verdict)}${place}.`,
  largest: (project, share) => `, of which ${project} is ${share}`,
  totalOf: (known, of) => `Total (${known} of ${of} projects)`,
  totalsOf: (known, investment, of) =>
    `Total (capacity ${known}, investment ${investment} of ${of} projects)`,
  empty: (names) =>
    `Neither capacity nor investment of ${names} is reported; this report leaves them empty until a source is added.`,
  signed: (enterprises, precision) => `${sentences.roughly(enterprises, precision)} enterprises signed`,
  signedSum: (money) => `${money} in all`,
  agreements: (name, parts) =>
    `Apart from these: ${name}, ${parts.join(", ")}. They are framework intent, another thing than investment, and in no sum of this report.`,
  byStage: "Known capacity by stage and technology",
  noByStage: "No capacity is known, so there is no figure of it by stage.",
  lacksCapacity: "capacity",
  byProject: "Known investment by project",
  noByProject: "No investment is known, so there is no figure of it.",
  lacksInvestment: "investment",
  table: "Capacity, investment and unit cost of the projects",
  note: (uncounted) => {
    const out =
      uncounted === 0
        ? ""
        : `; the total holds what is on the grid or under construction: ${uncounted} permitted, planned or dropped are not in it`;
    return `“—” is not reported and in no sum${out}; unit cost is investment over capacity, never averaged over technologies`;
  },
};
