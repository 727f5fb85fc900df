import type { Lang, Reading } from "./language.ts";
import type { Precision } from "./precision.ts";
import { type Quantity, type UnitId, unitFor, units } from "./unit.ts";

export type QuantityText = { readonly number: string; readonly unit: string; readonly unitId: UnitId };

/** Plain decimal digits of a finite number, without an exponent. */
function plainDigits(value: number): string {
  const text = String(Math.abs(value));
  const [mantissa = "0", exponent] = text.split("e");
  return exponent === undefined ? mantissa : shiftPoint(mantissa, Number(exponent));
}

/** Moves the decimal point of plain digits by so many places to the right. Exact: no division by a float. */
function shiftPoint(digits: string, places: number): string {
  const [whole = "0", fraction = ""] = digits.split(".");
  const point = whole.length + places;
  const all = whole + fraction;
  const padded = point <= 0 ? "0".repeat(1 - point) + all : all.padEnd(point, "0");
  const at = point <= 0 ? 1 : point;
  const rest = padded.slice(at);
  return `${padded.slice(0, at).replace(/^0+(?=\d)/, "")}${rest === "" ? "" : `.${rest}`}`;
}

/** Rounds plain digits half away from zero, or down, and drops trailing zeros. */
function roundDigits(digits: string, decimals: number, isDown = false): string {
  const [whole = "0", fraction = ""] = digits.split(".");
  const kept = BigInt(whole + fraction.slice(0, decimals).padEnd(decimals, "0"));
  const isUp = !isDown && (fraction[decimals] ?? "0") >= "5";
  const scaled = (isUp ? kept + 1n : kept).toString().padStart(decimals + 1, "0");
  const cut = scaled.length - decimals;
  const rest = scaled.slice(cut).replace(/0+$/, "");
  return `${scaled.slice(0, cut)}${rest === "" ? "" : `.${rest}`}`;
}

const grouped = (digits: string) => digits.replace(/^\d+/, (whole) => whole.replace(/\B(?=(\d{3})+$)/g, ","));

/** A door takes a value with no more decimals than these, in base units. */
const recordedDecimals = 3;

/** Decimals with which a value is listed: those of its unit, and all that a recorded value has in a unit of many base units.
 *  345,678,900 yuan is 34,567.89 in 万 and 3.456789 in 亿. What is worked out has no end, and is rounded. */
function listedDecimals(value: number, unitId: UnitId): number {
  const { decimals, exponent } = units[unitId];
  const own = plainDigits(value).split(".")[1]?.length ?? 0;
  return exponent > 0 && own <= recordedDecimals ? Math.max(decimals, exponent + own) : decimals;
}

/** A value in a given unit as digits: grouped in threes, true minus, no trailing zeros.
 *  @param value in base units, finite
 *  @example numberText(3_837_500, "wanKw") // "383.75" */
export function numberText(
  value: number,
  unitId: UnitId,
  decimals: number = listedDecimals(value, unitId),
  isDown = false,
): string {
  if (!Number.isFinite(value)) throw new RangeError(`value must be finite, got ${value}`);
  const digits = roundDigits(shiftPoint(plainDigits(value), -units[unitId].exponent), decimals, isDown);
  return `${value < 0 && digits !== "0" ? "−" : ""}${grouped(digits)}`;
}

/** A value as a reader of that language expects it: converted, never relabelled.
 *  @param value in the base unit of the quantity (kW, kWh, yuan, 1, h, fraction, yuan/kW, yuan/kWh)
 *  @example quantityText("power", 300_000, { lang: "zh", units: "wan" }) // { number: "30", unit: "万千瓦", … } */
export function quantityText(
  quantity: Quantity,
  value: number,
  reading: Reading,
  place: NumberPlace = "said",
  precision: Precision = "exact",
): QuantityText {
  const unitId = unitFor(quantity, value, reading);
  return {
    number: placedNumber(value, unitId, place, precision),
    unit: units[unitId].label[reading.lang],
    unitId,
  };
}

/** Where a number stands: `said` in a sentence, a title, a tile; `listed` in a table, a file, a form. */
export type NumberPlace = "said" | "listed";

/** The digits of a number for its place, by the one rule of its unit. What would be lost altogether is given in full. Where
 *  fewer digits are said than are listed, what is known as “at least” is rounded down: “≥ 7.72” would say more than 7.715. */
export function placedNumber(
  value: number,
  unitId: UnitId,
  place: NumberPlace,
  precision: Precision = "exact",
): string {
  const { saidDecimals } = units[unitId];
  const listed = numberText(value, unitId);
  if (place === "listed" || listedDecimals(value, unitId) === saidDecimals) return listed;
  const said = numberText(value, unitId, saidDecimals, precision === "atLeast");
  return said === "0" ? listed : said;
}

/** Number and unit in one line, parted by a space where the unit is a word. */
export function quantityLine(quantity: Quantity, value: number, reading: Reading): string {
  return unitLine(quantityText(quantity, value, reading));
}

/** @example unitLine({ number: "30", unit: "万千瓦" }) // "30 万千瓦" */
export const unitLine = ({ number, unit }: Pick<QuantityText, "number" | "unit">) =>
  unit === "" || unit === "%" ? `${number}${unit}` : `${number} ${unit}`;

/** A value divided into a unit, for axes and geometry. */
export function inUnit(value: number, unitId: UnitId): number {
  return Number(`${value < 0 ? "-" : ""}${shiftPoint(plainDigits(value), -units[unitId].exponent)}`);
}

/** A number in a unit as base units, exact for decimal input.
 *  @example toBase("11.87", "yiYuan") // 1_187_000_000 */
export function toBase(digits: string, unitId: UnitId): number {
  const isNegative = digits.startsWith("-") || digits.startsWith("−");
  const size = Number(shiftPoint(digits.replace(/^[-−]/, ""), units[unitId].exponent));
  return isNegative ? -size : size;
}

const decimalFormats = new Map<string, Intl.NumberFormat>();

/** A number as grouped digits with a true minus, no minus before a zero. Formatters are kept: making one costs more than a
 *  hundred uses. @param most decimals at most @param least decimals at least
 *  @example decimalText(-1234.5, 2, 2) // "−1,234.50" */
export function decimalText(value: number, most: number, least = 0): string {
  const key = `${least}-${most}`;
  const format =
    decimalFormats.get(key) ??
    new Intl.NumberFormat("en", { minimumFractionDigits: least, maximumFractionDigits: most });
  decimalFormats.set(key, format);
  return format
    .format(value)
    .replace("-", "−")
    .replace(/^−(?=[0.]*$)/, "");
}

export type ReadQuantity =
  | { readonly kind: "read"; readonly value: number; readonly unitId: UnitId }
  | { readonly kind: "unreadable"; readonly text: string };

const spellings = (unitId: UnitId, lang: Lang) => units[unitId].label[lang].toLowerCase();

function unitNamed(name: string, quantity: Quantity): UnitId | undefined {
  const known = Object.keys(units).filter((id): id is UnitId => id in units);
  return known.find(
    (id) => units[id].quantity === quantity && (spellings(id, "zh") === name || spellings(id, "en") === name),
  );
}

/** Reads what a person types or a document says: `3,400 万千瓦时`, `200MW`, `1.187 billion yuan`.
 *  Without a unit word nothing is guessed, except for counts. */
export function readQuantity(text: string, quantity: Quantity): ReadQuantity {
  const trimmed = text.trim();
  const match = /^([-−]?)(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?\s*(\D.*)?$/u.exec(trimmed);
  if (match === null) return { kind: "unreadable", text: trimmed };
  const [, sign = "", whole = "", fraction = "", name = ""] = match;
  // A kilowatt-hour is 一度 in everybody's mouth.
  const told = quantity === "energy" ? name.trim().replace(/度$/u, "千瓦时") : name.trim();
  const plain = told
    .toLowerCase()
    .replace(/^兆瓦/u, "mw")
    .replace(/^吉瓦/u, "gw")
    .replace(/^([mg]w)时$/u, "$1h");
  const unitId = quantity === "count" && name === "" ? "piece" : unitNamed(plain, quantity);
  if (unitId === undefined) return { kind: "unreadable", text: trimmed };
  return { kind: "read", value: toBase(`${sign}${whole.replaceAll(",", "")}${fraction}`, unitId), unitId };
}

/** Sum without float drift: exact for values of up to six decimals within 2^53 millionths. */
export function sumExact(values: readonly number[]): number {
  const millionths = values.reduce((sum, value) => sum + BigInt(toMillionths(value)), 0n);
  return Number(
    `${millionths < 0n ? "-" : ""}${shiftPoint(String(millionths < 0n ? -millionths : millionths), -6)}`,
  );
}

function toMillionths(value: number): string {
  const digits = roundDigits(shiftPoint(plainDigits(value), 6), 0);
  return value < 0 ? `-${digits}` : digits;
}
