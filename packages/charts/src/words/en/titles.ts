import type * as zh from "../zh/titles.ts";

export const titles: typeof zh.titles = {
  "capacity-by-stage": "Capacity by stage and technology",
  "investment-by-project": "Investment by project",
  "generation-by-project": "Generation by project",
  "money-by-project": "Tax, revenue incl. tax and output value by project",
  "cluster-progress": "Wind cluster: planned, under construction, grid-connected",
  "sites-by-stage": "Sites by stage",
  "stage-by-batch": "Stages by batch",
  "s-curve": "Grid connection: actual and planned",
  pace: "Pace of grid connection",
  "batch-gantt": "Batches and milestones",
  "site-map": "Map of the sites",
  "stage-change": "What changed between two days",
  "cash-flow": "Cash so far",
  "returns-comparison": "Comparison of returns",
  sensitivity: "Sensitivity",
  "lcoe-stack": "Cost of energy by part",
  "tax-by-year": "Taxes by year",
  probability: "How likely a return is",
  "returns-capacity": "Returns and capacity",
  "sensitivity-grid": "Two-way sensitivity",
};

export const chartNames: typeof zh.chartNames = {
  ...titles,
  "money-by-project": "Money reported, by project",
  "cluster-progress": "Progress of the wind cluster",
};
