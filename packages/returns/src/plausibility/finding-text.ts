import {
  beforeNumber,
  numberText,
  type Precision,
  precisionOfQuotient,
  quantityLine,
  type Reading as Reader,
  type SubjectState,
  unitFor,
  units,
  wordedLine,
} from "@lianchi/domain";
import { type Words, words } from "../words/index.ts";
import type { Range } from "./bands.ts";
import type { Finding } from "./finding.ts";
import type { Reading } from "./readings.ts";

/** A finding in words. `value` stands out, `rule` follows the project's name; `detail` is the arithmetic in a sentence. */
export type FindingText = {
  readonly value: string;
  readonly rule: string;
  readonly detail: string;
  readonly readings: readonly string[];
};

const months = (value: number) => String(Math.round(value * 10) / 10);
const grouped = (value: number) => value.toLocaleString("en-US");

function spanText(finding: Finding, [low, high]: Range, reader: Reader): string {
  const unitId = unitFor(finding.quantity, high, reader);
  const decimals =
    finding.quantity === "moneyPerEnergy" ? 2 : finding.quantity === "share" ? 0 : units[unitId].decimals;
  const fixed = (value: number) =>
    finding.quantity === "moneyPerEnergy" ? value.toFixed(2) : numberText(value, unitId, decimals);
  return `${fixed(low)}–${fixed(high)}${finding.quantity === "share" ? "%" : ""}`;
}

function readingText(reading: Reading, reader: Reader): string {
  const { findingReadings: say } = words[reader.lang];
  switch (reading.kind) {
    case "times":
      return reading.factor > 1
        ? say.times(grouped(reading.factor))
        : say.dividedBy(grouped(Math.round(1 / reading.factor)));
    case "one-month":
      return say.oneMonth;
    case "part-of-year":
      return say.partOfYear(months(reading.fromMonths), months(reading.toMonths));
    case "implied-energy": {
      const energy = quantityLine("energy", Math.round(reading.energyKwh / 1e4) * 1e4, reader);
      return say.impliedEnergy(reading.priceYuanPerKwh, energy, numberText(reading.hours, "hour"));
    }
  }
}

function ruleText(finding: Finding, say: Words["findings"], span: string): string {
  const price = finding.parameter === null ? "" : String(finding.parameter.value);
  const low = finding.band === null ? 0 : finding.band.common[0];
  switch (finding.rule) {
    case "unit-revenue":
      return say.unitRevenue(span);
    case "full-load-hours":
      return finding.value < low ? say.fullLoadHoursLow(numberText(low, "hour")) : say.fullLoadHours(span);
    case "money-hours":
      return finding.readings.some(({ kind }) => kind === "one-month")
        ? say.moneyHoursOfMonth(price)
        : say.moneyHours(price, span);
    case "tax-share":
      return say.taxShareOf(price, span);
    case "unit-cost":
      return say.unitCost(span);
    case "energy-above-capacity":
      return say.energyAboveCapacity;
    case "operating-before-grid":
      return say.operatingBeforeGrid;
  }
}

/** As the measure of the same two figures is worded; a single figure is worded as it is itself. */
export function findingPrecision({ inputs }: Pick<Finding, "inputs">, { figures }: SubjectState): Precision {
  // In the order in which they are divided.
  const used = inputs.flatMap((input) => Object.values(figures).find(({ id }) => id === input) ?? []);
  const [upper, lower, ...others] = used;
  if (upper !== undefined && lower === undefined) return upper.fields.precision;
  if (upper !== undefined && lower !== undefined && others.length === 0)
    return precisionOfQuotient(upper.fields.precision, lower.fields.precision);
  return used.every(({ fields }) => fields.precision === "exact") ? "exact" : "about";
}

/** The value that a finding is about, with its unit. @example "约 10,464 元/千瓦" */
export const findingAmount = (finding: Finding, subject: SubjectState, reader: Reader) =>
  wordedLine(
    finding.quantity,
    { value: finding.value, precision: findingPrecision(finding, subject) },
    reader,
  );

/** A finding in the reader's words and units. */
export function findingText(finding: Finding, subject: SubjectState, reader: Reader): FindingText {
  const { findings: say } = words[reader.lang];
  const span = finding.band === null ? "" : spanText(finding, finding.band.common, reader);
  const amount = findingAmount(finding, subject, reader);
  const value = finding.rule === "tax-share" ? beforeNumber(say.taxShare, amount) : amount;
  const rule = ruleText(finding, say, span);
  const { parameter } = finding;
  const price =
    parameter === null ? null : { name: parameter.name[reader.lang], yuanPerKwh: parameter.value };
  const detail = say.detail(subject.fields.name[reader.lang], value, rule, price);
  return { value, rule, detail, readings: finding.readings.map((reading) => readingText(reading, reader)) };
}
