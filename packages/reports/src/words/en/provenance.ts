import type * as zh from "../zh/provenance.ts";
import { listed } from "./grammar.ts";

export const provenanceColumns: typeof zh.provenanceColumns = {
  figure: "Figure",
  value: "Value",
  unit: "Unit",
  period: "Period",
  basis: "Basis",
  from: "Source, or formula and inputs",
};

export const provenance: typeof zh.provenance = {
  inputs: (inputs, rest) => `${inputs.join(" + ")}${rest === 0 ? "" : ` + ${rest} more`}`,
  computed: (formula, inputs) => `${formula}: ${listed(inputs)}`,
  covered: (total, known, of) => `${total} (${known} of ${of} projects)`,
  sites: (documents) =>
    `counted from the site records${documents.length === 0 ? "" : `, from ${listed(documents)}`}`,
  turbineSites: (stage) => `Turbine sites · ${stage}`,
  siteCapacity: (stage) => `Capacity of sites · ${stage}`,
  cashFlows: (scenario, rests) => `yearly cash flows under the scenario “${scenario}”; ${rests}`,
  ofProjects: (names, all) =>
    `projects: ${names.join(", ")} and ${all - names.length} more, each in the tables of the text`,
  manyProjects: (what, count) => `${what} · ${count} projects`,
  seeText: "see text",
  document: (title, titleEn) => titleEn ?? title,
};
