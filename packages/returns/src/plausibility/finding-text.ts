import {
  beforeNumber,
  type Lang,
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
const isZh = ({ lang }: Reader) => lang === "zh";

function spanText(finding: Finding, [low, high]: Range, reader: Reader): string {
  const unitId = unitFor(finding.quantity, high, reader);
  const decimals =
    finding.quantity === "moneyPerEnergy" ? 2 : finding.quantity === "share" ? 0 : units[unitId].decimals;
  const fixed = (value: number) =>
    finding.quantity === "moneyPerEnergy" ? value.toFixed(2) : numberText(value, unitId, decimals);
  return `${fixed(low)}–${fixed(high)}${finding.quantity === "share" ? "%" : ""}`;
}

function readingText(reading: Reading, reader: Reader): string {
  const zh = isZh(reader);
  switch (reading.kind) {
    case "times":
      return zh
        ? `数值若${reading.factor > 1 ? `放大 ${reading.factor.toLocaleString("en-US")} 倍` : `缩小为 1/${Math.round(1 / reading.factor).toLocaleString("en-US")}`}（单位或小数点写错），就在常见区间内。`
        : `A slip of unit or point: ${reading.factor > 1 ? `times ${reading.factor.toLocaleString("en-US")}` : `divided by ${Math.round(1 / reading.factor).toLocaleString("en-US")}`} it would be common.`;
    case "one-month":
      return zh ? "若只是一个月的量，则与常见水平相符。" : "If it covers one month only, it fits.";
    case "part-of-year":
      return zh
        ? `若只是 ${months(reading.fromMonths)}–${months(reading.toMonths)} 个月的累计，则与常见水平相符。`
        : `If it covers ${months(reading.fromMonths)}–${months(reading.toMonths)} months only, it fits.`;
    case "implied-energy": {
      const energy = quantityLine("energy", Math.round(reading.energyKwh / 1e4) * 1e4, reader);
      const hours = numberText(reading.hours, "hour");
      return zh
        ? `按 ${reading.priceYuanPerKwh} 元/千瓦时，这笔收入对应 ${energy}（${hours} 小时，在常见区间内）。`
        : `At ${reading.priceYuanPerKwh} yuan/kWh the revenue means ${energy} (${hours} h, which is common).`;
    }
  }
}

function ruleText(finding: Finding, lang: Lang, span: string): string {
  const zh = lang === "zh";
  const price = finding.parameter === null ? "" : String(finding.parameter.value);
  const low = finding.band === null ? 0 : finding.band.common[0];
  const isLow = finding.value < low;
  switch (finding.rule) {
    case "unit-revenue":
      return zh ? `含税收入 ÷ 发电量，常见 ${span}` : `revenue incl. tax ÷ generation, commonly ${span}`;
    case "full-load-hours":
      if (isLow)
        return zh
          ? `发电量 ÷ 装机，应在 ${numberText(low, "hour")} 以上`
          : `generation ÷ capacity, should be above ${numberText(low, "hour")}`;
      return zh ? `发电量 ÷ 装机，常见 ${span}` : `generation ÷ capacity, commonly ${span}`;
    case "money-hours":
      if (finding.readings.some(({ kind }) => kind === "one-month"))
        return zh
          ? `金额按 ${price} 元折算，像一个月而非一年`
          : `the money at ${price} yuan: a month rather than a year`;
      return zh ? `金额按 ${price} 元折算，常见 ${span}` : `the money at ${price} yuan, commonly ${span}`;
    case "tax-share":
      return zh ? `按 ${price} 元折算收入，常见 ${span}` : `of revenue at ${price} yuan, commonly ${span}`;
    case "unit-cost":
      return zh ? `总投资 ÷ 装机，常见 ${span}` : `investment ÷ capacity, commonly ${span}`;
    case "energy-above-capacity":
      return zh ? "发电量超过装机全年满发的上限 8,760 小时" : "more than the 8,760 hours of a whole year";
    case "operating-before-grid":
      return zh ? "尚未并网，却有运行数值" : "an operating figure before grid connection";
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
  const zh = isZh(reader);
  const span = finding.band === null ? "" : spanText(finding, finding.band.common, reader);
  const amount = findingAmount(finding, subject, reader);
  const value = finding.rule === "tax-share" ? beforeNumber(zh ? "税占收入" : "Tax", amount) : amount;
  const rule = ruleText(finding, reader.lang, span);
  const name = subject.fields.name[reader.lang];
  const parameter = finding.parameter;
  const basis =
    parameter === null
      ? ""
      : zh
        ? `折算所用：${parameter.name.zh} ${parameter.value} 元/千瓦时。`
        : ` Priced at the ${parameter.name.en}, ${parameter.value} yuan/kWh.`;
  const detail = zh ? `${name}：${value}，${rule}。${basis}` : `${name}: ${value}, ${rule}.${basis}`;
  return { value, rule, detail, readings: finding.readings.map((reading) => readingText(reading, reader)) };
}
