import type * as zh from "../zh/change-table.ts";
import { plural } from "./grammar.ts";

export const changeColumns: typeof zh.changeColumns = {
  date: "Date",
  about: "About",
  what: "What",
  was: "Was",
  is: "Is",
  by: "By",
};

export const figureChanges: typeof zh.figureChanges = {
  new: "new",
  changed: "changed",
  withdrawn: "withdrawn",
};

export const changeLines: typeof zh.changeLines = {
  entered: "entered in the register",
  moreEntries: (count) => `${count} more`,
  noFigures: "no figures yet",
  figures: (count) => `${count} ${plural(count, "figure")}`,
  stage: "Stage",
  withRemarks: (thing, said) => `${thing} (${said.join(", ")})`,
  turbineSites: "Turbine sites",
  clusterPlan: "Cluster plan",
  answer: (answer, note) => `item to check: ${answer}${note === null ? "" : `; ${note}`}`,
};

export const siteChanges: typeof zh.siteChanges = {
  opening: (sites) => `${sites} sites registered`,
  demo: (sites) => `simulated progress of ${sites} sites`,
  import: (sites, file, ended) =>
    `${sites} sites imported from ${file}${ended === null ? "" : `; ${ended} illustrative ones ended`}`,
  fields: (sites) => `details of ${sites} sites changed`,
  stage: (sites, stage, on) => `${sites} sites set to “${stage}”${on === null ? "" : ` (${on})`}`,
  allocate: (sites, to) =>
    to.length === 0
      ? `${sites} sites allocated to none`
      : `${sites} sites allocated to ${to.map((one) => `“${one}”`).join(", ")}`,
  undo: (sites, action) => `action ${action} undone, ${sites} sites`,
};

export const planChanges: typeof zh.planChanges = {
  none: (before) => `no reference plan any more (it was “${before}”)`,
  first: (after) => `“${after}” is the reference plan`,
  changed: (name) => `the reference plan “${name}” changed`,
  replaced: (before, after) => `the reference plan is “${after}” in place of “${before}”`,
};
