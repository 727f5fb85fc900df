import { fixedText } from "./returns-money.ts";

const roundSteps = [1, 2, 2.5, 5, 10];

/** A round step of which about so many make the span. */
export function stepFor(span: number, steps: number): number {
  const rough = span / steps;
  if (!(rough > 0) || !Number.isFinite(rough)) return 1;
  const size = 10 ** Math.floor(Math.log10(rough));
  return (roundSteps.find((step) => step * size >= rough * (1 - 1e-9)) ?? 10) * size;
}

/** More lines than this no axis has. */
const mostLines = 40;

/** Multiples of a step between two values, both included. */
export function multiples(least: number, most: number, step: number): readonly number[] {
  const from = Math.ceil(least / step - 1e-9);
  const count = Math.min(mostLines, Math.floor(most / step + 1e-9) - from + 1);
  return Array.from({ length: Math.max(0, count) }, (_, at) => (from + at) * step);
}

/** A number of an axis with a true minus, with the decimals that its step has. */
export function tickText(value: number, step: number): string {
  const decimals = Math.min(6, Math.max(0, -Math.floor(Math.log10(step) + 1e-9)));
  const needed = Number.isInteger(Number((step * 10 ** decimals).toFixed(6))) ? decimals : decimals + 1;
  return fixedText(value, needed);
}
