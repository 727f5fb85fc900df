export { type Assembled, assemble, complete, type Origin } from "./assumptions/assemble.ts";
export type { Default, DefaultPlace } from "./assumptions/default.ts";
export { defaults } from "./assumptions/defaults.ts";
export { gridFactors } from "./assumptions/emission-factors.ts";
export { judgeValues, type ValueProblem } from "./assumptions/judge.ts";
export type { NotAdopted } from "./assumptions/reported.ts";
export {
  type ParameterGroup,
  type ParameterSpec,
  parameterSpecs,
  shownFactor,
  shownValue,
} from "./assumptions/specs.ts";
export {
  type ComparableMeasureId,
  comparableBand,
  comparableMeasureIds,
  comparableMeasures,
} from "./comparables/comparable-measures.ts";
export {
  comparableFindingText,
  comparableNumberText,
  comparableValueText,
} from "./comparables/comparable-text.ts";
export { type ComparableFinding, type Compared, compareRows } from "./comparables/compare-rows.ts";
export { type Placed, type PlacedValue, placeAmong } from "./comparables/place-among.ts";
export { type DebtCover, dscr } from "./finance/debt-cover.ts";
export { type Depreciation, straightLineDepreciation } from "./finance/depreciation.ts";
export { lcoeCashFlow, lcoeFixedCharge } from "./finance/energy-cost.ts";
export { type DatedFlow, irr, type ModifiedRate, mirr, type Rate, xirr } from "./finance/internal-rate.ts";
export {
  interestWhileBuilding,
  type LoanTerms,
  type LoanYear,
  loanSchedule,
  type Repayment,
} from "./finance/loan.ts";
export { type Payback, payback } from "./finance/payback.ts";
export { capitalRecoveryFactor, discounted, npv, npvExcel } from "./finance/present-value.ts";
export * from "./measure.ts";
export { missingNames } from "./missing-names.ts";
export { distributable } from "./model/distribution.ts";
export { holidayPart, type IncomeTax } from "./model/income-tax.ts";
export {
  measureMoneyDecimals,
  measureMoneyUnit,
  measureTonneDecimals,
  measureTonnes,
  type ReturnMeasure,
  type ReturnMeasureId,
  returnMeasures,
  type Standing,
  standings,
} from "./model/measures.ts";
export { modelOf, type ProjectModel } from "./model/project-model.ts";
export { type EnergyCostParts, energyCostParts, type Results, resultsOf } from "./model/results.ts";
export {
  type Grid,
  grid,
  hoursFor,
  type Mover,
  movers,
  priceFor,
  readTarget,
  type Solved,
  type Swing,
  switchingValue,
  type Target,
  type Tornado,
  targetOf,
  targets,
  tornado,
  type Wanted,
} from "./model/sensitivity.ts";
export {
  drawing,
  type Simulation,
  type Spread,
  simulate,
  summarise,
  usualSpreads,
} from "./model/simulate.ts";
export type { ModelTable, TableId, TableLine } from "./model/tables/table.ts";
export { tablesOf } from "./model/tables/tables-of.ts";
export { Overrides, ParameterId, parameterIds, Values } from "./model/values.ts";
export { investmentVatRates } from "./model/vat.ts";
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
export {
  type AnsweredFinding,
  answersNumbers,
  type FindingState,
  isToCheck,
  numbersOf,
  withAnswers,
} from "./plausibility/finding-answers.ts";
export {
  type FindingText,
  findingAmount,
  findingPrecision,
  findingText,
} from "./plausibility/finding-text.ts";
export type { Reading as FindingReading } from "./plausibility/readings.ts";
export { type BatchStatus, batchStatusText, monthsText } from "./progress/batch-status.ts";
export { type Forecast, forecastMethod } from "./progress/forecast.ts";
export { forecastKw } from "./progress/forecast-curve.ts";
export { type BatchOutlook, type ClusterOutlook, type Needed, outlookOf } from "./progress/outlook.ts";
export { type Pace, paceSpan, paceText, paceWindowMonths } from "./progress/pace.ts";
export { monthAfter, monthsBetween, plannedKw, plannedPoints } from "./progress/planned.ts";
export { type Computed, isComputed, overridesFor, type Reckoned, reckon } from "./reckon.ts";
