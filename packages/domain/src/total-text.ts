import type { Lang, Reading, Text } from "./language.ts";
import { type Metric, metrics } from "./metric.ts";
import { type Period, periodText } from "./period.ts";
import { stageName } from "./stage.ts";
import type { ApartValue, StageSum, Total, TotalledMetric } from "./total.ts";
import { beforeNumber, wordedLine } from "./worded.ts";

/** The one name of each total, on screen and in files. */
export const totalName: Readonly<Record<TotalledMetric, Text>> = {
  capacity: { zh: "已知装机", en: "Known capacity" },
  investment: { zh: "已知总投资", en: "Known investment" },
  generation: { zh: "已知年发电量", en: "Known generation a year" },
  tax: { zh: "已知年税收", en: "Known tax a year" },
};

/** How a period is named beside a value, in a word or two. */
const shortPeriods: Readonly<Partial<Record<Period["kind"], Text>>> = {
  averageYear: { zh: "年均", en: "avg. year" },
  annual: { zh: "年度", en: "a year" },
  sinceConnection: { zh: "累计", en: "cumulative" },
  unstated: { zh: "期间未说明", en: "period not stated" },
};

export function shortPeriod(period: Period, lang: Lang): string {
  return shortPeriods[period.kind]?.[lang] ?? periodText(period, lang);
}

const projects = (count: number, lang: Lang) =>
  lang === "zh" ? `${count} 个项目` : `${count} ${count === 1 ? "project" : "projects"}`;

/** @example coverageText(3, 4, "zh") // "3/4 个项目已报告" */
export function coverageText(known: number, of: number, lang: Lang): string {
  return lang === "zh"
    ? `${known}/${of} 个项目已报告`
    : `${known} of ${of} projects ${known === 1 ? "reports" : "report"} this`;
}

/** Which times a sum of yearly values mixes; null where it mixes none.
 *  @example "各项目年份不同：2023–2025 年"
 *  @example "各项目期间不同：2025 年、多年平均" */
export function yearsText({ years }: Pick<Total, "years">, lang: Lang): string | null {
  if (years === null) return null;
  const { from, to, hasAverage } = years;
  const span = from === to ? String(from) : `${from}–${to}`;
  if (hasAverage)
    return lang === "zh"
      ? `各项目期间不同：${span} 年、多年平均`
      : `of unlike periods: ${span}, average year`;
  return lang === "zh" ? `各项目年份不同：${span} 年` : `of unlike years: ${span}`;
}

/** What a total covers; of a flow only values that stand for a year are in it, and unlike years are named.
 *  @example "1/4 个项目报告年度值" */
export function totalCoverage(
  { metric, known, of, years }: Pick<Total, "metric" | "known" | "of" | "years">,
  lang: Lang,
): string {
  if (!metrics[metric].hasPeriod) return coverageText(known, of, lang);
  const mixed = yearsText({ years }, lang);
  return lang === "zh"
    ? `${known}/${of} 个项目报告年度值${mixed === null ? "" : `，${mixed}`}`
    : `${known} of ${of} projects ${known === 1 ? "reports" : "report"} a year's value${mixed === null ? "" : `, ${mixed}`}`;
}

type Summed = Pick<Total, "metric" | "value" | "precision">;

/** A sum with its unit, worded as roughly as its roughest input; null where nothing is known.
 *  @example totalLine(totalOf(projects, "generation"), zh) // "约 3,400 万千瓦时" */
export function totalLine({ metric, value, precision }: Summed, reading: Reading): string | null {
  if (value === null) return null;
  return wordedLine(metrics[metric].quantity, { value, precision }, reading);
}

function stageWords(sum: StageSum, lang: Lang): string {
  if (sum.stage === null) return lang === "zh" ? "阶段未报道" : "without a stage";
  return lang === "zh" ? stageName[sum.stage].zh : stageName[sum.stage].en.toLowerCase();
}

/** A sum by stage: what is on the grid and what is being built. Empty where all that is known is of one stage.
 *  @example ["已并网 10 万千瓦", "在建 20 万千瓦"] */
export function splitTexts({ metric, counted }: Total, reading: Reading): readonly string[] {
  const known = counted.filter(({ value }) => value !== null);
  if (known.length < 2) return [];
  return known.map((sum) =>
    beforeNumber(stageWords(sum, reading.lang), totalLine({ metric, ...sum }, reading) ?? ""),
  );
}

/** Whose values a sum has: all of its projects, or so many of them. @example "5/6 个项目已报告" */
const reporting = ({ known, of }: StageSum, lang: Lang) =>
  known === of ? projects(of, lang) : coverageText(known, of, lang);

function stageText(metric: Metric, sum: StageSum, reading: Reading): readonly string[] {
  const { lang } = reading;
  const line = totalLine({ metric, ...sum }, reading);
  const name = stageWords(sum, lang);
  if (line !== null)
    return [
      lang === "zh"
        ? `${beforeNumber(name, line)}（${reporting(sum, lang)}）`
        : `${name} ${line} (${reporting(sum, lang)})`,
    ];
  // What cannot run yet has no operating figure to miss.
  return metrics[metric].isOperating ? [] : [`${name} ${projects(sum.of, lang)}`];
}

/** Values of one kind of period; a single one is told, several are counted: they cover unlike times. */
function apartText(values: readonly ApartValue[], metric: Metric, reading: Reading): string {
  const { lang } = reading;
  const [first, ...others] = values;
  if (first === undefined) return "";
  const word = shortPeriod(first.period, lang);
  if (others.length > 0) return `${word} ${projects(values.length, lang)}`;
  const line = totalLine({ metric, ...first }, reading) ?? "";
  return lang === "zh"
    ? `${beforeNumber(word, line)}（${projects(1, lang)}）`
    : `${word} ${line} (${projects(1, lang)})`;
}

/** What there is of a metric beside its sum, and why it is not in it: each part by its name.
 *  @example ["核准 5 万千瓦（1 个项目）", "规划 12 万千瓦（2 个项目）", "已取消 1 个项目"]
 *  @example ["累计 2,605 万千瓦时（1 个项目）"] */
export function besideTexts(
  { metric, uncounted, apart, dropped }: Total,
  reading: Reading,
): readonly string[] {
  const { lang } = reading;
  const words = [...new Set(apart.map(({ period }) => shortPeriod(period, lang)))];
  return [
    ...uncounted.flatMap((sum) => stageText(metric, sum, reading)),
    ...words.map((word) =>
      apartText(
        apart.filter(({ period }) => shortPeriod(period, lang) === word),
        metric,
        reading,
      ),
    ),
    ...(dropped === 0
      ? []
      : [lang === "zh" ? `已取消 ${projects(dropped, lang)}` : `dropped ${projects(dropped, lang)}`]),
  ];
}

/** The same in one sentence; null where there is nothing beside the sum.
 *  @example "另有累计 2,605 万千瓦时（1 个项目），未计入" */
export function besideSentence(total: Total, reading: Reading): string | null {
  const parts = besideTexts(total, reading);
  if (parts.length === 0) return null;
  return reading.lang === "zh" ? `另有${parts.join("、")}，未计入` : `not in the sum: ${parts.join(", ")}`;
}
