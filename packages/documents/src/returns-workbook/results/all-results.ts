import { energyCostResults } from "./energy-cost-results.ts";
import { energyResults } from "./energy-results.ts";
import { paybackResults, worthResults } from "./flow-results.ts";
import { ratioResults } from "./ratio-results.ts";
import type { ResultRow } from "./result-row.ts";
import { taxResults } from "./tax-results.ts";

/** Every result of a project, in the order in which evaluations name them. */
export const resultRows: readonly ResultRow[] = [
  ...worthResults,
  ...energyCostResults,
  ...paybackResults,
  ...ratioResults,
  ...taxResults,
  ...energyResults,
];
