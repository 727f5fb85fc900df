import type * as zh from "../zh/totals.ts";

export const periods: typeof zh.periods = {
  none: "—",
  unstated: "period not stated",
  annual: "a year",
  averageYear: "average year",
  sinceConnection: "since grid connection",
  year: (year) => String(year),
  halfYear: (year, half) => `${half === 1 ? "first" : "second"} half of ${year}`,
  month: (year, month) => `${year}-${String(month).padStart(2, "0")}`,
  inferred: (period) => `${period} (inferred)`,
};

export const shortPeriods: typeof zh.shortPeriods = {
  averageYear: "avg. year",
  annual: "a year",
  sinceConnection: "cumulative",
  unstated: "period not stated",
};

export const totalParts: typeof zh.totalParts = {
  projects: (count) => `${count} ${count === 1 ? "project" : "projects"}`,
  reported: (known, of) => `${known} of ${of} projects ${known === 1 ? "reports" : "report"} this`,
  reportedOfYear: (known, of, mixed) =>
    `${known} of ${of} projects ${known === 1 ? "reports" : "report"} a year's value${mixed === null ? "" : `, ${mixed}`}`,
  years: (span) => `of unlike years: ${span}`,
  periods: (span) => `of unlike periods: ${span}, average year`,
  noStage: "without a stage",
  stage: (name) => name.toLowerCase(),
  part: (name, line, whose) => `${name} ${line} (${whose})`,
  dropped: (projects) => `dropped ${projects}`,
  beside: (parts) => `not in the sum: ${parts.join(", ")}`,
};
