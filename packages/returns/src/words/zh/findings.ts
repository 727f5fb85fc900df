/** What does not agree, and how it could be read. Amounts come with their units. */
export const findings = {
  taxShare: "税占收入",
  unitRevenue: (span: string) => `含税收入 ÷ 发电量，常见 ${span}`,
  fullLoadHours: (span: string) => `发电量 ÷ 装机，常见 ${span}`,
  fullLoadHoursLow: (least: string) => `发电量 ÷ 装机，应在 ${least} 以上`,
  moneyHours: (price: string, span: string) => `金额按 ${price} 元折算，常见 ${span}`,
  moneyHoursOfMonth: (price: string) => `金额按 ${price} 元折算，像一个月而非一年`,
  taxShareOf: (price: string, span: string) => `按 ${price} 元折算收入，常见 ${span}`,
  unitCost: (span: string) => `总投资 ÷ 装机，常见 ${span}`,
  energyAboveCapacity: "发电量超过装机全年满发的上限 8,760 小时",
  operatingBeforeGrid: "尚未并网，却有运行数值",
  /** @param price at which money was taken for energy, null where it was not */
  detail: (
    project: string,
    value: string,
    rule: string,
    price: { readonly name: string; readonly yuanPerKwh: number } | null,
  ) =>
    `${project}：${value}，${rule}。${price === null ? "" : `折算所用：${price.name} ${price.yuanPerKwh} 元/千瓦时。`}`,
};

/** Readings under which a figure would be common. */
export const findingReadings = {
  times: (factor: string) => `数值若放大 ${factor} 倍（单位或小数点写错），就在常见区间内。`,
  dividedBy: (divisor: string) => `数值若缩小为 1/${divisor}（单位或小数点写错），就在常见区间内。`,
  oneMonth: "若只是一个月的量，则与常见水平相符。",
  partOfYear: (fromMonths: string, toMonths: string) =>
    `若只是 ${fromMonths}–${toMonths} 个月的累计，则与常见水平相符。`,
  impliedEnergy: (yuanPerKwh: number, energy: string, hours: string) =>
    `按 ${yuanPerKwh} 元/千瓦时，这笔收入对应 ${energy}（${hours} 小时，在常见区间内）。`,
};
