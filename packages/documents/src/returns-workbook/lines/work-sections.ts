import { financingLines } from "./financing-lines.ts";
import { incomeTaxLines } from "./income-tax-lines.ts";
import type { WorkSection } from "./line.ts";
import { cashLines, measureLines, profitLines } from "./profit-lines.ts";
import { costLines, revenueLines } from "./revenue-lines.ts";
import { timeLines } from "./time-lines.ts";
import { vatLines } from "./vat-lines.ts";

/** Everything between the inputs and the tables, in the order of the evaluation. */
export const workSections: readonly WorkSection[] = [
  timeLines,
  revenueLines,
  costLines,
  vatLines,
  financingLines,
  profitLines,
  ...incomeTaxLines,
  cashLines,
  measureLines,
];
