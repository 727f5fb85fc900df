import {
  beforeNumber,
  type FigureId,
  figureText,
  isMetricName,
  type Metric,
  metrics,
  numberText,
  periodText,
  quantityLine,
  type Reading,
  type SubjectState,
  unitFor,
  units,
  wordedLine,
} from "@lianchi/domain";
import { type Finding, findingAmount } from "@lianchi/returns";
import { findingWords } from "../locales/finding.ts";
import { textWords } from "../locales/text.ts";

/** The figures of the subject that a finding rests on. */
export function inputMetrics({ inputs }: { readonly inputs: readonly FigureId[] }): readonly Metric[] {
  return inputs.map((input) => input.slice(input.indexOf(".") + 1)).filter(isMetricName);
}

/** What is wrong, in a few words and without the number. */
export function findingTitle(finding: Finding, { lang }: Reading): string {
  const say = findingWords[lang];
  const isLow = finding.band !== null && finding.value < finding.band.common[0];
  switch (finding.rule) {
    case "unit-revenue":
      return say.unitRevenue;
    case "full-load-hours":
      return isLow ? say.hoursLow : say.hoursHigh;
    case "money-hours":
      return say.moneyHours;
    case "tax-share":
      return say.taxShare;
    case "unit-cost":
      return say.unitCost;
    case "energy-above-capacity":
      return say.energyAboveCapacity;
    case "operating-before-grid":
      return say.operatingBeforeGrid;
  }
}

function amountOf(subject: SubjectState, metric: Metric, reading: Reading): string {
  const { value, precision } = subject.figures[metric]?.fields ?? {};
  return wordedLine(
    metrics[metric].quantity,
    { value: value ?? 0, precision: precision ?? "exact" },
    reading,
  );
}

/** The sum behind a finding, with the figures as they are reported: `7,172 万元 ÷ 约 2,605 万千瓦时 = 约 2.75 元/千瓦时`. */
export function findingArithmetic(finding: Finding, subject: SubjectState, reading: Reading): string {
  const [first, second] = inputMetrics(finding);
  if (first === undefined) return findingAmount(finding, subject, reading);
  const upper = amountOf(subject, first, reading);
  if (second === undefined || finding.rule === "operating-before-grid")
    return beforeNumber(metrics[first].name[reading.lang], upper);
  const lower = amountOf(subject, second, reading);
  const price =
    finding.parameter === null ? "" : quantityLine("moneyPerEnergy", finding.parameter.value, reading);
  const exactPrice = price.replace(/^[\d.]+/, String(finding.parameter?.value ?? ""));
  const result = findingAmount(finding, subject, reading);
  if (finding.rule === "money-hours") return `${upper} ÷ ${exactPrice} ÷ ${lower} = ${result}`;
  if (finding.rule === "tax-share") return `${upper} ÷ (${lower} × ${exactPrice}) = ${result}`;
  return `${upper} ÷ ${lower} = ${result}`;
}

function spanText({ quantity }: Finding, [low, high]: readonly [number, number], reading: Reading): string {
  const unitId = unitFor(quantity, high, reading);
  const decimals = quantity === "share" ? 0 : units[unitId].decimals;
  const end = (value: number) =>
    quantity === "moneyPerEnergy" ? value.toFixed(2) : numberText(value, unitId, decimals);
  const unit = units[unitId].label[reading.lang];
  return unit === "%" ? `${end(low)}–${end(high)}%` : `${end(low)}–${end(high)} ${unit}`;
}

/** Where the value stands against what is common: `低于常见区间 3,066–8,059 小时`. */
export function findingBand(finding: Finding, reading: Reading): string {
  const say = findingWords[reading.lang];
  if (finding.band === null) return findingTitle(finding, reading);
  const isLow = finding.value < finding.band.common[0];
  return `${isLow ? say.belowCommon : say.aboveCommon} ${spanText(finding, finding.band.common, reading)}`;
}

/** The multiple of the test price, where a price was found: null otherwise. */
export function timesPrice(finding: Finding, { lang }: Reading): string | null {
  if (finding.rule !== "unit-revenue" || finding.parameter === null) return null;
  const price = finding.parameter.value;
  return findingWords[lang].timesPrice((finding.value / price).toFixed(1), String(price));
}

/** A letter's worth of words to whoever published the figures. */
export function questionText(finding: Finding, subject: SubjectState, reading: Reading): string {
  const say = findingWords[reading.lang];
  const text = textWords[reading.lang];
  const figures = inputMetrics(finding).flatMap((metric) => {
    const figure = subject.figures[metric];
    if (figure === undefined) return [];
    const { period } = figure.fields;
    const time = period.kind === "none" ? "" : periodText(period, reading.lang);
    const inBrackets = time === "" ? "" : text.inBrackets(time);
    return [
      say.figureFrom(metrics[metric].name[reading.lang], figureText(figure.fields, reading), inBrackets),
    ];
  });
  return say.question(
    subject.fields.name[reading.lang],
    findingArithmetic(finding, subject, reading),
    findingBand(finding, reading),
    figures.join(text.semicolon),
  );
}
