import type * as zh from "../zh/files.ts";

export const file: typeof zh.file = {
  chosen: (projects) => `Chosen projects only: ${projects}`,
  inSource: (source, place) => `${source}, ${place}`,
};

export const reportFiles: typeof zh.reportFiles = {
  quarterly: "quarterly",
  cluster: "cluster",
  returns: "returns",
  project: "project-brief",
};

export const total: typeof zh.total = {
  ofYears: "sum of the yearly values of projects on the grid or being built",
  ofKnown: "sum of what is known of projects on the grid or being built",
  beside: (words) => `${words.charAt(0).toUpperCase()}${words.slice(1)}.`,
};

export const actors: typeof zh.actors = {
  schedule: "scheduled",
  nobody: "unsigned",
};
