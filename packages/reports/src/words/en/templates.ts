import type * as zh from "../zh/templates.ts";

export const templateNames: typeof zh.templateNames = {
  quarterly: "Quarterly portfolio report",
  cluster: "Progress of the wind cluster",
  returns: "Comparison of returns",
  project: "Brief of one project",
};

export const reportTitles: typeof zh.reportTitles = {
  quarter: "Wudalianchi renewable-energy projects: quarterly report",
  month: "Wudalianchi renewable-energy projects: monthly report",
  year: "Wudalianchi renewable-energy projects: yearly report",
  portfolio: "Wudalianchi renewable-energy projects: report",
  cluster: "Wudalianchi planned wind cluster: progress report",
  returns: "Wudalianchi renewable-energy projects: comparison of returns",
  project: "Brief of one project",
};

export const briefOf: typeof zh.briefOf = (project) => `${project}: brief`;

export const chapterTitles: typeof zh.chapterTitles = {
  summary: "Summary",
  changes: "What changed",
  changesSinceExport: "What changed since the last export",
  capacity: "Capacity and investment",
  cluster: "Progress of the wind cluster",
  operation: "Generation and money",
  returns: "Comparison of returns",
  findings: "To check, and missing",
  plan: "Plan and sites",
  progress: "Progress of the works",
  batches: "Batches and plan",
  comparison: "Returns compared",
  risk: "Sensitivity and taxes",
  assumptions: "Assumptions",
  facts: "The project",
  plausibility: "Plausibility",
  projectReturns: "Returns",
  history: "History",
  appendix: "Where each figure comes from",
};

export const changesIn: typeof zh.changesIn = (period) => `What changed in ${period}`;

export const chosen: typeof zh.chosen = {
  none: "no project is chosen",
  some: (names, count, all) => `${count} of ${all} projects: ${names}`,
};

export const noProject: typeof zh.noProject = {
  notYet: "There is no data of this project up to the chosen day.",
  several: (count) => `A brief is about one project and ${count} are chosen. Choose one.`,
  lacking: "one project",
};
