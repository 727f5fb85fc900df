import {
  numberText,
  precisionWord,
  type Quantity,
  type Reading,
  type UnitId,
  unitFor,
  units,
  type Worded,
} from "@lianchi/domain";

/** The unit that a reader of the other kind would expect. */
const others: Readonly<Partial<Record<UnitId, UnitId>>> = {
  wanKw: "mw",
  kw: "mw",
  mw: "wanKw",
  gw: "wanKw",
  wanKwh: "gwh",
  yiKwh: "gwh",
  kwh: "mwh",
  mwh: "wanKwh",
  gwh: "wanKwh",
  twh: "yiKwh",
  yiYuan: "wanYuan",
  wanYuan: "yuan",
  billionYuan: "millionYuan",
  millionYuan: "yuan",
};

/** The same value in a second unit, worded as roughly as in the first; null where there is no other one in use. */
export function secondUnitText(
  quantity: Quantity,
  { value, precision }: Worded,
  reading: Reading,
): string | null {
  const other = others[unitFor(quantity, value, reading)];
  if (other === undefined) return null;
  const { lang } = reading;
  return `${precisionWord[precision][lang]}${numberText(value, other)} ${units[other].label[lang]}`;
}
