import type * as zh from "../zh/sites.ts";

export const siteHeads: typeof zh.siteHeads = [
  "id",
  "name",
  "batch",
  "stage",
  "stage_on",
  "rating_kw",
  "model",
  "hub_height_m",
  "rotor_diameter_m",
  "lon",
  "lat",
  "system",
  "position_basis",
  "project",
  "note",
  "source",
  "stage_source",
];

export const siteCells: typeof zh.siteCells = {
  asOfHead: "as_of_note",
  illustrative: "illustrative layout, not surveyed",
  recordedAs: (shown, recorded) => `${shown} (${recorded.toLowerCase()})`,
  batch: "batch",
  projectId: "project",
  entered: (fields) => `${fields.join(", ")}: entered in the register, no document`,
};
