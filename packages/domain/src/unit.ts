import type { Reading, Text } from "./language.ts";

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

const unit = (
  quantity: Quantity,
  exponent: number,
  decimals: number,
  zh: string,
  en: string,
  saidDecimals = decimals,
): Unit => ({ quantity, exponent, decimals, saidDecimals, label: { zh, en } });

export const units = {
  kw: unit("power", 0, 3, "千瓦", "kW"),
  mw: unit("power", 3, 3, "MW", "MW"),
  wanKw: unit("power", 4, 4, "万千瓦", "×10,000 kW"),
  gw: unit("power", 6, 4, "GW", "GW"),
  kwh: unit("energy", 0, 2, "千瓦时", "kWh"),
  mwh: unit("energy", 3, 3, "MWh", "MWh"),
  wanKwh: unit("energy", 4, 4, "万千瓦时", "×10,000 kWh", 2),
  gwh: unit("energy", 6, 4, "GWh", "GWh", 2),
  yiKwh: unit("energy", 8, 4, "亿千瓦时", "×100 million kWh", 2),
  twh: unit("energy", 9, 4, "TWh", "TWh", 3),
  yuan: unit("money", 0, 2, "元", "yuan"),
  wanYuan: unit("money", 4, 4, "万元", "×10,000 yuan", 2),
  millionYuan: unit("money", 6, 4, "百万元", "million yuan", 2),
  yiYuan: unit("money", 8, 4, "亿元", "×100 million yuan", 2),
  billionYuan: unit("money", 9, 4, "十亿元", "billion yuan", 3),
  piece: unit("count", 0, 0, "个", ""),
  hour: unit("hours", 0, 0, "小时", "h"),
  percent: unit("share", -2, 1, "%", "%"),
  yuanPerKw: unit("moneyPerPower", 0, 0, "元/千瓦", "yuan/kW"),
  yuanPerKwh: unit("moneyPerEnergy", 0, 2, "元/千瓦时", "yuan/kWh"),
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

const chinese: Readonly<Record<Quantity, readonly Rung[]>> = {
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
const englishMoney: readonly Rung[] = [
  { from: 1e9, unit: "billionYuan" },
  { from: 1e6, unit: "millionYuan" },
  { from: 0, unit: "yuan" },
];

function ladder(quantity: Quantity, reading: Reading): readonly Rung[] {
  const isSi = reading.lang === "en" || reading.units === "si";
  if (quantity === "power" && isSi) return siPower;
  if (quantity === "energy" && isSi) return siEnergy;
  if (quantity === "money" && reading.lang === "en") return englishMoney;
  return chinese[quantity];
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
