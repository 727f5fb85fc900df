import type * as zh from "../zh/progress.ts";
import { capital, listed } from "./grammar.ts";

export const siteProgress: typeof zh.siteProgress = {
  amount: (count, size) => `${count}${size === null ? "" : ` (${size})`}`,
  allPlanned: (day, all, place) =>
    `As of ${day}, ${all} sites are recorded, all of them still planned and none on the grid${place}.`,
  waiting: (stage, count) => `${count} ${stage.toLowerCase()}`,
  dropped: (count) => `${count} dropped`,
  noneConnected: (day, all, others, place) =>
    `As of ${day}, ${all} sites are recorded and none is on the grid: ${listed(others)}${place}.`,
  connected: ({ day, all, connected, share, others }, place) => {
    const of = share === null ? "all that were not dropped" : `${share} of those not dropped`;
    const rest = others.length === 0 ? "" : `; of the others ${listed(others)}`;
    return `As of ${day}, ${connected} of ${all} recorded sites are on the grid, ${of}${rest}${place}.`;
  },
  noPlan: (place) => `No reference plan is set, so nothing can be said of being early or late${place}.`,
  plan: (name, basis) => `the plan “${name}” (${basis.toLowerCase()})`,
  asPlanned: (plan, day, place) => `Capacity on the grid is what ${plan} has for ${day}${place}.`,
  gap: (plan, day, { size, isBehind }, place) =>
    `Capacity on the grid is ${size} ${isBehind ? "less" : "more"} than ${plan} has for ${day}${place}.`,
  pace: (span, sitesAMonth) => `over ${span} ${sitesAMonth} sites a month came onto the grid`,
  needed: (by, sitesAMonth) => `to end by ${by} as planned, ${sitesAMonth} a month are needed`,
  overdue: (by) => `the planned end, ${by}, has passed`,
  forecast: (span, central, earliest, latest) => {
    const range =
      latest === null
        ? `${earliest} at the earliest, never at the slowest pace`
        : `between ${earliest} and ${latest}`;
    return `at the pace of ${span} all would be on the grid about ${central} (${range})`;
  },
  undated: (count) =>
    `${count} sites came onto the grid on an unknown day and are in neither pace nor forecast`,
  paceSentence: (parts, place) => `${capital(parts.join("; "))}${place}.`,
  simulated: "The progress told here is simulated for demonstration and has nothing to do with the real one.",
  none: "No sites of the cluster are recorded, so there is no progress to tell.",
  lacksSites: "site records",
  byStage: "Turbine sites by stage",
  noByStage: "There are no sites to draw.",
  curve: "Capacity on the grid: actual and planned",
  noCurve: "No stage of a site has a date and no plan is set, so there is no curve of progress.",
  lacksDates: "dates of stages",
  paceFigure: "Sites connected each month",
  noPaceFigure: "No connection of late has a date, so there is no figure of the pace.",
  lacksConnections: "dated connections",
  map: "Map of the turbine sites",
  noMap: "No site has a position, so there is no map.",
  lacksPositions: "positions of sites",
};
