import { languages, type Reading, type Text } from "./language.ts";
import { namesOf } from "./words/names-of.ts";

export type Quantity =
  | "power"
  | "energy"
  | "money"
  | "count"
  | "hours"
  | "share"
  | "moneyPerPower"
  | "moneyPerEnergy";

/** `exponent`: how many powers of ten of the base unit (kW, kWh, yuan, 1, h, 1, yuan/kW, yuan/kWh) one unit is.
 *  `decimals`: the most that text shows of what is worked out; a recorded value is listed with all it has. Trailing zeros are
 *  left out. */
export type Unit = {
  readonly quantity: Quantity;
  readonly exponent: number;
  readonly decimals: number;
  /** Decimals where a number is said: in a sentence, a title, a tile. Tables, files and forms give all that is known. */
  readonly saidDecimals: number;
  readonly label: Text;
};

const unitName = namesOf(({ units }) => units);

const unit = (
  name: keyof typeof unitName,
  quantity: Quantity,
  exponent: number,
  decimals: number,
  saidDecimals = decimals,
): Unit => ({ quantity, exponent, decimals, saidDecimals, label: unitName[name] });

export const units = {
  kw: unit("kw", "power", 0, 3),
  mw: unit("mw", "power", 3, 3),
  wanKw: unit("wanKw", "power", 4, 4),
  gw: unit("gw", "power", 6, 4),
  kwh: unit("kwh", "energy", 0, 2),
  mwh: unit("mwh", "energy", 3, 3),
  wanKwh: unit("wanKwh", "energy", 4, 4, 2),
  gwh: unit("gwh", "energy", 6, 4, 2),
  yiKwh: unit("yiKwh", "energy", 8, 4, 2),
  twh: unit("twh", "energy", 9, 4, 3),
  yuan: unit("yuan", "money", 0, 2),
  wanYuan: unit("wanYuan", "money", 4, 4, 2),
  millionYuan: unit("millionYuan", "money", 6, 4, 2),
  yiYuan: unit("yiYuan", "money", 8, 4, 2),
  billionYuan: unit("billionYuan", "money", 9, 4, 3),
  piece: unit("piece", "count", 0, 0),
  hour: unit("hour", "hours", 0, 0),
  percent: unit("percent", "share", -2, 1),
  yuanPerKw: unit("yuanPerKw", "moneyPerPower", 0, 0),
  yuanPerKwh: unit("yuanPerKwh", "moneyPerEnergy", 0, 2),
} as const satisfies Record<string, Unit>;

export type UnitId = keyof typeof units;

/** A step of a ladder: the unit is used from this value on, in base units. */
type Rung = { readonly from: number; readonly unit: UnitId };

const siPower: readonly Rung[] = [
  { from: 1e7, unit: "gw" },
  { from: 1e3, unit: "mw" },
  { from: 0, unit: "kw" },
];
const siEnergy: readonly Rung[] = [
  { from: 1e9, unit: "twh" },
  { from: 1e6, unit: "gwh" },
  { from: 1e3, unit: "mwh" },
  { from: 0, unit: "kwh" },
];

const inWan: Readonly<Record<Quantity, readonly Rung[]>> = {
  power: [
    { from: 1e4, unit: "wanKw" },
    { from: 0, unit: "kw" },
  ],
  energy: [
    { from: 1e8, unit: "yiKwh" },
    { from: 1e4, unit: "wanKwh" },
    { from: 0, unit: "kwh" },
  ],
  money: [
    { from: 1e8, unit: "yiYuan" },
    { from: 1e4, unit: "wanYuan" },
    { from: 0, unit: "yuan" },
  ],
  count: [{ from: 0, unit: "piece" }],
  hours: [{ from: 0, unit: "hour" }],
  share: [{ from: 0, unit: "percent" }],
  moneyPerPower: [{ from: 0, unit: "yuanPerKw" }],
  moneyPerEnergy: [{ from: 0, unit: "yuanPerKwh" }],
};
const moneyInMillions: readonly Rung[] = [
  { from: 1e9, unit: "billionYuan" },
  { from: 1e6, unit: "millionYuan" },
  { from: 0, unit: "yuan" },
];

function ladder(quantity: Quantity, reading: Reading): readonly Rung[] {
  const { countsInWan } = languages[reading.lang];
  const isSi = !countsInWan || reading.units === "si";
  if (quantity === "power" && isSi) return siPower;
  if (quantity === "energy" && isSi) return siEnergy;
  if (quantity === "money" && !countsInWan) return moneyInMillions;
  return inWan[quantity];
}

/** The unit in which one value reads best. */
export function unitFor(quantity: Quantity, value: number, reading: Reading): UnitId {
  const rungs = ladder(quantity, reading);
  const rung = rungs.find((step) => Math.abs(value) >= step.from) ?? rungs.at(-1);
  return rung?.unit ?? "piece";
}

/** Beside a value of six digits and more the smallest may come to less than one, down to this. */
const leastBeside = 0.1;
const [sixDigits, eightDigits] = [1e5, 1e7] as const;

/** One unit for values that stand side by side: the one that suits the smallest above zero, so none reads as 0.0…. Where
 *  that gives the largest six digits, a larger unit in which the smallest still reads as 0.1 or more; one that gives it
 *  eight digits is never taken. What is less than a millionth of the largest is not looked at.
 *  @example unitForAll("power", [3_500, 300_000], { lang: "zh", units: "wan" }) // "wanKw": 0.35 and 30 */
export function unitForAll(quantity: Quantity, values: readonly number[], reading: Reading): UnitId {
  const sizes = values.map(Math.abs).filter((size) => size > 0);
  const smallest = sizes.length === 0 ? 0 : sizes.reduce((a, b) => Math.min(a, b));
  const largest = sizes.reduce((a, b) => Math.max(a, b), 0);
  if (sizes.length === 0) return unitFor(quantity, firstRung(quantity, reading), reading);
  const least = Math.max(smallest, largest / 1e6);
  const ofLeast = unitFor(quantity, least, reading);
  const isWithin = (unitId: UnitId, limit: number) => largest < limit * 10 ** units[unitId].exponent;
  if (isWithin(ofLeast, sixDigits)) return ofLeast;
  const larger = unitFor(quantity, Math.min(largest, least / leastBeside), reading);
  if (isWithin(larger, eightDigits)) return larger;
  // Numbers of eight digits and more are not read: the smallest is written with its decimals.
  return ladder(quantity, reading).findLast(({ unit }) => isWithin(unit, eightDigits))?.unit ?? larger;
}

/** With nothing to show, the axis carries the unit that the quantity is usually told in. */
function firstRung(quantity: Quantity, reading: Reading): number {
  const rungs = ladder(quantity, reading);
  return rungs.find((step) => step.from <= 1e6)?.from ?? 0;
}
