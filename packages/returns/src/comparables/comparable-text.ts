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
import { type ComparableMeasureId, comparableMeasures } from "./comparable-measures.ts";
import type { ComparableFinding, ComparableReading, Compared } from "./compare-rows.ts";

type AmountSpec = { readonly name: Text; readonly quantity: Quantity };

/** The numbers of a comparable as tables call them. */
export const comparableAmountSpecs: Readonly<Record<ComparableAmount, AmountSpec>> = {
  capacityKw: { name: { zh: "装机", en: "capacity" }, quantity: "power" },
  investmentYuan: { name: { zh: "总投资", en: "investment" }, quantity: "money" },
  generationKwhPerYear: { name: { zh: "年发电量", en: "generation a year" }, quantity: "energy" },
  revenueYuanPerYear: { name: { zh: "年收入", en: "revenue a year" }, quantity: "money" },
  taxYuanPerYear: { name: { zh: "年税收", en: "tax a year" }, quantity: "money" },
};

/** A measure's value in words; three digits behind the point for money per energy, as prices are told.
 *  @example comparableValueText("unitRevenue", 0.32107, { lang: "zh", units: "wan" }) // "0.321 元/千瓦时" */
export function comparableValueText(measure: ComparableMeasureId, value: number, reader: Reader): string {
  const unitId = unitFor(comparableMeasures[measure].quantity, value, reader);
  const unit = units[unitId].label[reader.lang];
  const number = comparableNumberText(measure, value, reader);
  return unit === "%" ? `${number}%` : `${number} ${unit}`;
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
  const zh = reader.lang === "zh";
  const [upper, lower] = comparableMeasures[measure].over;
  const named = (amount: ComparableAmount, value: number) => {
    const name = comparableAmountSpecs[amount].name[reader.lang];
    return zh
      ? `${name}为 ${amountLine(amount, value, reader)}`
      : `the ${name} is ${amountLine(amount, value, reader)}`;
  };
  // Money is told in 万 and 亿: a thousandfold slip beside it is one of kW and MW.
  const isUnitOfPower = lower === "capacityKw" && (reading.factor === 1e3 || reading.factor === 1e-3);
  const ways = [
    named(lower, reading.denominator),
    ...(isUnitOfPower ? [] : [named(upper, reading.numerator)]),
  ].join(zh ? "，或" : ", or if ");
  const value = comparableValueText(measure, reading.value, reader);
  const why = isUnitOfPower ? (zh ? "（kW 与 MW 混写）" : " (kW written for MW)") : "";
  return zh
    ? `若${ways}${why}，则为 ${value}，在常见区间内。`
    : `If ${ways}${why}, it is ${value}, which is common.`;
}

function measureText(
  finding: ComparableFinding & { readonly kind: "measure" },
  row: ComparableRow,
  reader: Reader,
) {
  const zh = reader.lang === "zh";
  const { measure, value, band, reading } = finding;
  const name = comparableMeasures[measure].name[reader.lang];
  const told = comparableValueText(measure, value, reader);
  if (band === null)
    return zh
      ? `${name} ${told}，超过全年 8,760 小时。`
      : `${name} ${told}: more than the 8,760 hours of a year.`;
  const [low, high] = band.common;
  const span = `${comparableNumberText(measure, low, reader)}–${comparableValueText(measure, high, reader)}`;
  const technology = row.technology === null ? "" : technologyName[row.technology][reader.lang];
  const outside = zh
    ? `${name} ${told}，${technology}常见 ${span}。`
    : `${name} ${told}; common for its kind (${technology}): ${span}.`;
  return reading === null ? outside : `${outside}${zh ? "" : " "}${readingText(measure, reading, reader)}`;
}

function partsText(
  finding: ComparableFinding & { readonly kind: "parts" },
  row: ComparableRow,
  reader: Reader,
) {
  const zh = reader.lang === "zh";
  const { parts, sumKw } = finding;
  // One unit for all, the one in which descriptions list them.
  const mw = (kw: number) => `${numberText(kw, "mw")} MW`;
  const list = parts.partsKw.map((kw) => numberText(kw, "mw")).join(" + ");
  const sum = parts.partsKw.length === 1 ? mw(sumKw) : `${list} = ${mw(sumKw)}`;
  const what = parts.kind === "phases" ? (zh ? "各期之和" : "The phases") : zh ? "各机组之和" : "The units";
  const capacity = mw(row.capacityKw ?? 0);
  return zh
    ? `${what} ${sum}，与装机 ${capacity} 不符。`
    : `${what} come to ${sum}, not to the capacity of ${capacity}.`;
}

function sourcesText(
  finding: ComparableFinding & { readonly kind: "sources" },
  row: ComparableRow,
  other: ComparableRow,
  reader: Reader,
) {
  const zh = reader.lang === "zh";
  const differences = finding.differs
    .map((amount) => {
      const [one, two] = [row[amount] ?? 0, other[amount] ?? 0];
      const name = comparableAmountSpecs[amount].name[reader.lang];
      const [here, there] = [amountLine(amount, one, reader), amountLine(amount, two, reader)];
      return zh ? `${name}此处 ${here}，彼处 ${there}` : `${name} ${here} here, ${there} there`;
    })
    .join(zh ? "；" : "; ");
  const which = `${other.ref === null ? "" : `${other.ref} `}${other.name}`;
  if (finding.isSameName)
    return zh
      ? `两条来源不一致：与“${which}”名称、地点相同，${differences}。`
      : `Two sources disagree: “${which}” has the same name and place, but ${differences}.`;
  return zh
    ? `疑为同一项目，两条来源不一致：与“${which}”地点、装机相同，名称相近，${differences}。`
    : `Perhaps one project on which two sources disagree: “${which}” has the same place and capacity and a similar name, but ${differences}.`;
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
