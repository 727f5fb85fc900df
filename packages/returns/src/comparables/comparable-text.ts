import {
  type ComparableAmount,
  type ComparableRow,
  numberText,
  type Quantity,
  quantityLine,
  type Reading as Reader,
  type Text,
  technologyName,
  unitFor,
  units,
} from "@lianchi/domain";
import { namesOf, words } from "../words/index.ts";
import { type ComparableMeasureId, comparableMeasures } from "./comparable-measures.ts";
import type { ComparableFinding, ComparableReading, Compared } from "./compare-rows.ts";

type AmountSpec = { readonly name: Text; readonly quantity: Quantity };

const amountNames: Readonly<Record<ComparableAmount, Text>> = namesOf(
  ({ comparableAmounts }) => comparableAmounts,
);

/** The numbers of a comparable as tables call them. */
export const comparableAmountSpecs: Readonly<Record<ComparableAmount, AmountSpec>> = {
  capacityKw: { name: amountNames.capacityKw, quantity: "power" },
  investmentYuan: { name: amountNames.investmentYuan, quantity: "money" },
  generationKwhPerYear: { name: amountNames.generationKwhPerYear, quantity: "energy" },
  revenueYuanPerYear: { name: amountNames.revenueYuanPerYear, quantity: "money" },
  taxYuanPerYear: { name: amountNames.taxYuanPerYear, quantity: "money" },
};

/** A measure's value in words; three digits behind the point for money per energy, as prices are told.
 *  @example comparableValueText("unitRevenue", 0.32107, { lang: "zh", units: "wan" }) // "0.321 元/千瓦时" */
export function comparableValueText(measure: ComparableMeasureId, value: number, reader: Reader): string {
  const unitId = unitFor(comparableMeasures[measure].quantity, value, reader);
  const unit = units[unitId].label[reader.lang];
  const number = comparableNumberText(measure, value, reader);
  return unitId === "percent" ? `${number}${unit}` : `${number} ${unit}`;
}

/** The same without its unit, for columns and axes. */
export function comparableNumberText(measure: ComparableMeasureId, value: number, reader: Reader): string {
  const { quantity } = comparableMeasures[measure];
  if (quantity === "moneyPerEnergy") return value.toFixed(3);
  return numberText(value, unitFor(quantity, value, reader));
}

const amountLine = (amount: ComparableAmount, value: number, reader: Reader) =>
  quantityLine(comparableAmountSpecs[amount].quantity, value, reader);

function readingText(measure: ComparableMeasureId, reading: ComparableReading, reader: Reader): string {
  const [upper, lower] = comparableMeasures[measure].over;
  const named = (amount: ComparableAmount, value: number) => ({
    name: comparableAmountSpecs[amount].name[reader.lang],
    line: amountLine(amount, value, reader),
  });
  // Money is told in 万 and 亿: a thousandfold slip beside it is one of kW and MW.
  const isUnitOfPower = lower === "capacityKw" && (reading.factor === 1e3 || reading.factor === 1e-3);
  const ways = [
    named(lower, reading.denominator),
    ...(isUnitOfPower ? [] : [named(upper, reading.numerator)]),
  ];
  const value = comparableValueText(measure, reading.value, reader);
  return words[reader.lang].comparableFindings.reading(ways, isUnitOfPower, value);
}

function measureText(
  finding: ComparableFinding & { readonly kind: "measure" },
  row: ComparableRow,
  reader: Reader,
) {
  const { comparableFindings: say } = words[reader.lang];
  const { measure, value, band, reading } = finding;
  const name = comparableMeasures[measure].name[reader.lang];
  const told = comparableValueText(measure, value, reader);
  if (band === null) return say.aboveHours(name, told);
  const [low, high] = band.common;
  const span = `${comparableNumberText(measure, low, reader)}–${comparableValueText(measure, high, reader)}`;
  const technology = row.technology === null ? "" : technologyName[row.technology][reader.lang];
  const outside = say.outside(name, told, technology, span);
  return reading === null ? outside : say.withReading(outside, readingText(measure, reading, reader));
}

function partsText(
  finding: ComparableFinding & { readonly kind: "parts" },
  row: ComparableRow,
  reader: Reader,
) {
  const { parts, sumKw } = finding;
  // One unit for all, the one in which descriptions list them.
  const mw = (kw: number) => `${numberText(kw, "mw")} MW`;
  const list = parts.partsKw.map((kw) => numberText(kw, "mw")).join(" + ");
  const sum = parts.partsKw.length === 1 ? mw(sumKw) : `${list} = ${mw(sumKw)}`;
  return words[reader.lang].comparableFindings[parts.kind](sum, mw(row.capacityKw ?? 0));
}

function sourcesText(
  finding: ComparableFinding & { readonly kind: "sources" },
  row: ComparableRow,
  other: ComparableRow,
  reader: Reader,
) {
  const differences = finding.differs.map((amount) => ({
    name: comparableAmountSpecs[amount].name[reader.lang],
    here: amountLine(amount, row[amount] ?? 0, reader),
    there: amountLine(amount, other[amount] ?? 0, reader),
  }));
  const which = `${other.ref === null ? "" : `${other.ref} `}${other.name}`;
  const { comparableFindings: say } = words[reader.lang];
  return say[finding.isSameName ? "sameName" : "similarName"](which, differences);
}

/** A finding on a comparable in the reader's words and units.
 *  @param compared all rows, in the order in which `compareRows` gave them */
export function comparableFindingText(
  finding: ComparableFinding,
  row: ComparableRow,
  compared: readonly Pick<Compared, "row">[],
  reader: Reader,
): string {
  switch (finding.kind) {
    case "measure":
      return measureText(finding, row, reader);
    case "parts":
      return partsText(finding, row, reader);
    case "sources":
      return sourcesText(finding, row, compared[finding.other]?.row ?? row, reader);
  }
}
