import { type Band, verdictOf } from "./bands.ts";

/** Another way to read a figure under which it would fit. A suggestion, never a correction. */
export type Reading =
  | { readonly kind: "times"; readonly factor: number; readonly value: number }
  | { readonly kind: "one-month"; readonly value: number }
  | { readonly kind: "part-of-year"; readonly fromMonths: number; readonly toMonths: number }
  | {
      readonly kind: "implied-energy";
      readonly priceYuanPerKwh: number;
      readonly energyKwh: number;
      readonly hours: number;
    };

/** Slips of the pen: one digit, or 万 for 亿. */
const slips = [10, 0.1, 1e4, 1e-4] as const;

/** The same, and one unit for the next: kW for MW, kWh for MWh. The smaller slip comes first. */
export const unitSlips = [10, 0.1, 1e3, 1e-3, 1e4, 1e-4] as const;

/** The slips of the numerator that would bring a measure into its common band. */
export function slipsThatFit(
  value: number,
  band: Band,
  factors: readonly number[] = slips,
): readonly Extract<Reading, { readonly kind: "times" }>[] {
  return factors.flatMap((factor) =>
    verdictOf(value * factor, band) === "common"
      ? [{ kind: "times", factor, value: value * factor } as const]
      : [],
  );
}

/** Readings of yearly hours that are too low: one month's energy, or that of part of a year.
 *  A single month swings with the season, so it is held against the doubtful band. */
export function shortPeriodsThatFit(
  hours: number,
  hoursBand: Band,
  isCumulative: boolean,
): readonly Reading[] {
  if (hours <= 0 || hours >= hoursBand.common[0]) return [];
  const month: readonly Reading[] =
    !isCumulative && verdictOf(hours * 12, hoursBand) !== "red"
      ? [{ kind: "one-month", value: hours * 12 }]
      : [];
  const fromMonths = (hours / hoursBand.common[1]) * 12;
  const toMonths = (hours / hoursBand.common[0]) * 12;
  const part: readonly Reading[] = month.length === 0 ? [{ kind: "part-of-year", fromMonths, toMonths }] : [];
  return [...month, ...part];
}

/** The energy that a sum of money means at a price, when its hours would be common. */
export function energyThatFits(
  moneyYuan: number,
  priceYuanPerKwh: number,
  capacityKw: number,
  hoursBand: Band,
): readonly Reading[] {
  const energyKwh = moneyYuan / priceYuanPerKwh;
  const hours = energyKwh / capacityKw;
  return verdictOf(hours, hoursBand) === "common"
    ? [{ kind: "implied-energy", priceYuanPerKwh, energyKwh, hours }]
    : [];
}
