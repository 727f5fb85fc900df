export { type Grid, grid } from "./analyses/grid.ts";
export { type Mover, movers } from "./analyses/movers.ts";
export {
  drawing,
  type Simulation,
  type Spread,
  simulate,
  summarise,
  usualSpreads,
} from "./analyses/simulate.ts";
export { hoursFor, priceFor, type Solved, switchingValue, type Wanted } from "./analyses/solve.ts";
export { readTarget, type Target, targetOf, targets } from "./analyses/target.ts";
export { type Swing, type Tornado, tornado } from "./analyses/tornado.ts";
export { type Assembled, assemble, complete, type Origin } from "./assumptions/assemble.ts";
export type { Default, DefaultPlace } from "./assumptions/default.ts";
export { defaults } from "./assumptions/defaults.ts";
export { gridFactors } from "./assumptions/emission-factors.ts";
export { judgeValues, type ValueProblem } from "./assumptions/judge.ts";
export { missingNames } from "./assumptions/missing-names.ts";
export type { NotAdopted } from "./assumptions/reported.ts";
export {
  type ParameterGroup,
  type ParameterSpec,
  parameterSpecs,
  shownFactor,
  shownValue,
} from "./assumptions/specs.ts";
export { Overrides, ParameterId, parameterIds, Values } from "./assumptions/values.ts";
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
export { distributable } from "./evaluation/distribution.ts";
export { type Computed, type Evaluation, evaluate, isComputed, overridesFor } from "./evaluation/evaluate.ts";
export { holidayPart, type IncomeTax } from "./evaluation/income-tax.ts";
export { modelOf, type ProjectModel } from "./evaluation/project-model.ts";
export { type EnergyCostParts, energyCostParts, type Results, resultsOf } from "./evaluation/results.ts";
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
} from "./evaluation/return-measures.ts";
export type { ModelTable, TableId, TableLine } from "./evaluation/tables/table.ts";
export { tablesOf } from "./evaluation/tables/tables-of.ts";
export { investmentVatRates } from "./evaluation/vat.ts";
export { type DebtCover, dscr } from "./finance/debt-cover.ts";
export { type Depreciation, straightLineDepreciation } from "./finance/depreciation.ts";
export { type EnergyCost, lcoeCashFlow, lcoeFixedCharge } from "./finance/energy-cost.ts";
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
