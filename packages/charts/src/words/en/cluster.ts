import type * as zh from "../zh/cluster.ts";

export const sites: typeof zh.sites = {
  source: (first, more, reasoned) =>
    `Source: site records (counted from the records), from ${first.titleEn ?? first.title}${more === 0 ? "" : ` and ${more} more ${more === 1 ? "document" : "documents"}`}${reasoned === 0 ? "" : `; of ${reasoned} ${reasoned === 1 ? "site" : "sites"} the stage rests on the reason of a correction`}`,
  countOf: (stage) => `${stage}: sites`,
  capacityOf: (stage) => `${stage}: capacity`,
  unit: "",
  counted: (count) => count,
  withoutRating: (count) => `${count} without a rating`,
  unrated: (count) => `${count} sites have no rating and are not in the capacity`,
  undated: (count) =>
    `${count} sites came onto the grid on an unknown day and are in no month, pace or forecast`,
  planIs: (plan, basis) => `the plan is “${plan}” (${basis})`,
  share: "Share of sites on the grid",
  batchesShareRow: (count) => `${count} more batches share a row; the table has each`,
  otherBatches: (count) => `${count} others`,
};

export const sitesByStage: typeof zh.sitesByStage = {
  allPlanned: (count) => `All ${count} sites are still planned`,
  allConnected: (count) => `All ${count} sites are on the grid`,
  mostBuilding: (count) => `More than half of the sites are being built or on the grid (${count})`,
  building: (count, share) => `${count} sites are being built or on the grid, ${share} of those not dropped`,
  subtitle: (unit) => `Sites at each stage, share of those not dropped; at the right capacity, ${unit}`,
  said: (stage, count, amount) => `${stage} ${count}, ${amount}`,
  count: "Sites",
  share: "Share of those not dropped",
};

export const stageByBatch: typeof zh.stageByBatch = {
  noBatches: "The sites are in no batches yet",
  asPlanned: (count) =>
    count === 1 ? "1 batch, the planned capacity" : `${count} batches, together the planned capacity`,
  subtitle: (unit) => `Sites, capacity (${unit}) and stages of each batch`,
  less: (amount) => `the total without dropped sites is ${amount} less than planned`,
  more: (amount) => `the total without dropped sites is ${amount} more than planned`,
  noBatch: "No batch",
  total: "Total",
  stages: "Stages",
  said: (batch, count, share) => `${batch} ${count}, on the grid ${share}`,
  connected: "On grid",
  planned: "Planned",
  status: "Status",
  dropped: (count) => `${count} dropped`,
};

export const stageChange: typeof zh.stageChange = {
  finding: (moved, connected) => `${moved} sites moved; on the grid ${connected ?? "no change"}`,
  same: "same",
  subtitle: (now, before, unit) =>
    `Bars: sites on ${now}, line: on ${before}; at the right the change in capacity, ${unit}`,
  said: (stage, before, now) => `${stage} ${before} → ${now}`,
  sitesOn: (day) => `Sites ${day}`,
  change: "Change",
  capacityChange: "Change in capacity",
};

export const sCurve: typeof zh.sCurve = {
  allConnected: "All sites are on the grid",
  connected: (now) => `${now} are on the grid`,
  asPlanned: (now) => `${now} on the grid, as planned`,
  behind: (now, gap) => `${now} on the grid, ${gap} behind plan`,
  ahead: (now, gap) => `${now} on the grid, ${gap} ahead of plan`,
  subtitle: (unit) => `Cumulative capacity on the grid, ${unit}`,
  noPlan: "no reference plan yet",
  connectedSaid: (amount) => `on the grid ${amount}`,
  gapSaid: (amount) => `difference from the plan ${amount}`,
  endSaid: (month) => `forecast end ${month}`,
  built: (month) => `forecast: built ${month}`,
  less: (gap) => `−${gap}`,
  more: (gap) => `+${gap}`,
  actualLine: "actual",
  actualLabel: "actual ",
  actual: "Actual",
  actualSoFar: "Actual",
  plannedSoFar: "Planned",
  forecastSoFar: "Forecast",
  plan: (name) => `Plan: ${name}`,
  cumulative: "Cumulative capacity on the grid",
  cumulativeActual: "Cumulative capacity on the grid (actual)",
  cumulativeWithUndated: "Cumulative capacity on the grid (with sites of an unknown day)",
  cumulativePlan: (plan) => `Cumulative capacity on the grid (plan: ${plan})`,
  cumulativeOf: (line) => `Cumulative capacity on the grid: ${line}`,
  forecastMonth: "Forecast month of completion",
  fastestMonth: "Forecast month, fastest half year",
  slowestMonth: "Forecast month, slowest half year",
  forecast: (pace) => `Forecast (pace of ${pace})`,
  fastest: "Forecast (fastest half year)",
  slowest: "Forecast (slowest half year)",
};

export const pace: typeof zh.pace = {
  ofSpan: (span) => `Pace of ${span}`,
  average: (pace, span) => `${pace} sites a month over ${span}`,
  enough: (pace) => `${pace} sites a month, enough to end on time`,
  short: (pace, _, needed) => `${pace} sites a month, ${needed} needed`,
  subtitle: "Sites connected each month; the last month to the chosen day",
  needed: (pace) => `need ${pace}`,
  present: (pace) => `now ${pace}`,
  sitesInMonth: "Sites connected in the month",
  neededPace: "Pace needed",
  valueTitle: "Sites connected, sites/month",
  unit: "sites/month",
  count: "Sites",
};

export const batchGantt: typeof zh.batchGantt = {
  overdue: (count) => `${count} batches are past their planned end`,
  subtitle: "Planned time (pale) and share on the grid (deep); the line is the chosen day",
  done: " done",
  doneOn: (day) => `done ${day}`,
  batchOrMilestone: "Batch or milestone",
  plannedStart: "Planned start",
  plannedEnd: "Planned end",
  plannedDay: "Planned day",
  connected: "On the grid",
  connectedSites: "Sites on the grid",
  status: "Status",
  doneTime: "Share on the grid of the planned time, days",
  restTime: "Rest of the planned time, days",
  milestoneTime: "Milestone, days",
  date: "Date",
};
