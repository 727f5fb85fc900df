import { beforeNumber } from "./before-number.ts";
import type { Lang, Reading, Text } from "./language.ts";
import { type Metric, metrics } from "./metric.ts";
import { type Period, periodText } from "./period.ts";
import { stageName } from "./stage.ts";
import type { ApartValue, StageSum, Total, TotalledMetric } from "./total.ts";
import { wordedLine } from "./worded.ts";
import { words } from "./words/index.ts";
import { namesOf } from "./words/names-of.ts";

/** The one name of each total, on screen and in files. */
export const totalName: Readonly<Record<TotalledMetric, Text>> = namesOf(({ totals }) => totals);

/** How a period is named beside a value, in a word or two. */
export function shortPeriod(period: Period, lang: Lang): string {
  const short: Readonly<Partial<Record<Period["kind"], string>>> = words[lang].shortPeriods;
  return short[period.kind] ?? periodText(period, lang);
}

const projects = (count: number, lang: Lang) => words[lang].totalParts.projects(count);

/** @example coverageText(3, 4, "zh") // "3/4 个项目已报告" */
export function coverageText(known: number, of: number, lang: Lang): string {
  return words[lang].totalParts.reported(known, of);
}

/** Which times a sum of yearly values mixes; null where it mixes none.
 *  @example "各项目年份不同：2023–2025 年"
 *  @example "各项目期间不同：2025 年、多年平均" */
export function yearsText({ years }: Pick<Total, "years">, lang: Lang): string | null {
  if (years === null) return null;
  const { from, to, hasAverage } = years;
  const span = from === to ? String(from) : `${from}–${to}`;
  return words[lang].totalParts[hasAverage ? "periods" : "years"](span);
}

/** What a total covers; of a flow only values that stand for a year are in it, and unlike years are named.
 *  @example "1/4 个项目报告年度值" */
export function totalCoverage(
  { metric, known, of, years }: Pick<Total, "metric" | "known" | "of" | "years">,
  lang: Lang,
): string {
  if (!metrics[metric].hasPeriod) return coverageText(known, of, lang);
  return words[lang].totalParts.reportedOfYear(known, of, yearsText({ years }, lang));
}

type Summed = Pick<Total, "metric" | "value" | "precision">;

/** A sum with its unit, worded as roughly as its roughest input; null where nothing is known.
 *  @example totalLine(totalOf(projects, "generation"), zh) // "约 3,400 万千瓦时" */
export function totalLine({ metric, value, precision }: Summed, reading: Reading): string | null {
  if (value === null) return null;
  return wordedLine(metrics[metric].quantity, { value, precision }, reading);
}

function stageWords(sum: StageSum, lang: Lang): string {
  const { noStage, stage } = words[lang].totalParts;
  return sum.stage === null ? noStage : stage(stageName[sum.stage][lang]);
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
  if (line !== null) return [words[lang].totalParts.part(name, line, reporting(sum, lang))];
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
  return words[lang].totalParts.part(word, line, projects(1, lang));
}

/** What there is of a metric beside its sum, and why it is not in it: each part by its name.
 *  @example ["核准 5 万千瓦（1 个项目）", "规划 12 万千瓦（2 个项目）", "已取消 1 个项目"]
 *  @example ["累计 2,605 万千瓦时（1 个项目）"] */
export function besideTexts(
  { metric, uncounted, apart, dropped }: Total,
  reading: Reading,
): readonly string[] {
  const { lang } = reading;
  const names = [...new Set(apart.map(({ period }) => shortPeriod(period, lang)))];
  return [
    ...uncounted.flatMap((sum) => stageText(metric, sum, reading)),
    ...names.map((name) =>
      apartText(
        apart.filter(({ period }) => shortPeriod(period, lang) === name),
        metric,
        reading,
      ),
    ),
    ...(dropped === 0 ? [] : [words[lang].totalParts.dropped(projects(dropped, lang))]),
  ];
}

/** The same in one sentence; null where there is nothing beside the sum.
 *  @example "另有累计 2,605 万千瓦时（1 个项目），未计入" */
export function besideSentence(total: Total, reading: Reading): string | null {
  const parts = besideTexts(total, reading);
  return parts.length === 0 ? null : words[reading.lang].totalParts.beside(parts);
}
