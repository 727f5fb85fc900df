import type { Quantity, UnitId } from "./unit.ts";

/** Per kW, per kWh: a quotient, not the quantity itself. */
const quotient = /\/\s*(千瓦|兆瓦|瓦|度|kw|mw|w\b)|每(千瓦|兆瓦|度|台)|per[ _]?(kw|mw)/;
/** Other money than yuan. */
const foreign = /美元|欧元|日元|港[元币]|usd|eur\b|hkd|jpy|[$€£¥]/;

const notLarger = "(?<![十百千])";
/** Not the rest of a larger unit: `百万元` is no 万元, `wan_kwh` no kWh. */
const alone = "(?<!(?:wan|yi|million|billion|thousand|bn|mn|[\\d十百千万亿])[ _]*)";

const spelt: readonly (readonly [Quantity, UnitId, RegExp])[] = [
  ["power", "wanKw", new RegExp(`${notLarger}万(千瓦(?!时)|[ _]?kw(?!h))|(wan|10,?000)[ _]?kw(?!h)`)],
  ["power", "gw", new RegExp(`${alone}(gw(?!h)|吉瓦(?!时))`)],
  ["power", "mw", new RegExp(`${alone}(mw(?!h)|兆瓦(?!时))`)],
  ["power", "kw", new RegExp(`${alone}(kw(?!h)|千瓦(?!时))`)],
  ["energy", "yiKwh", new RegExp(`${notLarger}亿(千瓦时|度|kwh)|(yi|100 million)[ _]?kwh`)],
  ["energy", "wanKwh", new RegExp(`${notLarger}万(千瓦时|度|kwh)|(wan|10,?000)[ _]?kwh`)],
  ["energy", "twh", new RegExp(`${alone}twh`)],
  ["energy", "gwh", new RegExp(`${alone}(gwh|吉瓦时)`)],
  ["energy", "mwh", new RegExp(`${alone}(mwh|兆瓦时)`)],
  ["energy", "kwh", new RegExp(`${alone}(kwh|千瓦时)`)],
  ["money", "yiYuan", new RegExp(`${notLarger}亿元|(yi|100 million)[ _]?(yuan|cny|rmb)`)],
  ["money", "millionYuan", /(?<!十)百万元|(?<!100 )(million|mn)[ _]?(yuan|cny|rmb)/],
  ["money", "billionYuan", /(?<!百)十亿元|(billion|bn)[ _]?(yuan|cny|rmb)/],
  ["money", "wanYuan", new RegExp(`${notLarger}万元|(wan|10,?000)[ _]?(yuan|cny|rmb)`)],
  ["money", "yuan", new RegExp(`${alone}(元|yuan|cny|rmb)`)],
];

/** The unit that a column's header names; null when it names none, or one that is not of this quantity.
 *  @param head in lower case
 *  @example unitInHeader("年发电量(亿千瓦时)", "energy") // "yiKwh" */
export function unitInHeader(head: string, quantity: Quantity): UnitId | null {
  if (quotient.test(head) || (quantity === "money" && foreign.test(head))) return null;
  return spelt.find(([of, , words]) => of === quantity && words.test(head))?.[1] ?? null;
}
