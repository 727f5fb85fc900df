import type * as zh from "../zh/key-figures.ts";
import { plural } from "./grammar.ts";

export const keyFigures: typeof zh.keyFigures = {
  plannedCluster: "Planned wind cluster",
  sites: (count) => `${count} sites`,
  noneConnected: "none on the grid",
  connected: (count, isSimulated) => `${count} on the grid${isSimulated ? " (simulated)" : ""}`,
  onGrid: "On the grid",
  ofStanding: (connected, standing, isSimulated) =>
    `${connected} of ${standing} sites not dropped${isSimulated ? ", simulated" : ""}`,
  againstPlan: "Against the plan",
  asPlanned: "as planned",
  gap: (size, isBehind) => `${size} ${isBehind ? "behind" : "ahead"}`,
  forecastEnd: "Forecast end",
  atPace: (span) => `at the pace of ${span}`,
  evaluated: "Projects reckoned",
  evaluatedCount: String,
  evaluatedOf: (all, scenario) => `of ${all} ${plural(all, "project")}, scenario “${scenario}”`,
  range: (low, high) => `${low} to ${high}`,
  afterTax: (measure) => `${measure} after tax`,
  scenario: (name) => `scenario “${name}”`,
};
