export * from "./measure.ts";
export * from "./overview.ts";
export * from "./parameter.ts";
export {
  type Band,
  type BandSubject,
  bands,
  type Range,
  scaleBand,
  type Verdict,
  verdictOf,
} from "./plausibility/bands.ts";
export { findingsOf, findingsOfAll } from "./plausibility/check-project.ts";
export type { Finding, RuleId } from "./plausibility/finding.ts";
export { type FindingText, findingText } from "./plausibility/finding-text.ts";
export type { Reading as FindingReading } from "./plausibility/readings.ts";
export { type Forecast, forecastMethod } from "./progress/forecast.ts";
export { type BatchOutlook, type ClusterOutlook, type Needed, outlookOf } from "./progress/outlook.ts";
export { type Pace, paceWindowMonths } from "./progress/pace.ts";
export { monthAfter, monthsBetween, plannedKw, plannedPoints } from "./progress/planned.ts";
