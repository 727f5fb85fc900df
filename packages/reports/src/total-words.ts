import { isFiltered } from "@lianchi/charts";
import {
  besideSentence,
  isCounted,
  isDropped,
  type Metric,
  metrics,
  precisionWord,
  type SubjectState,
  type Total,
  type TotalledMetric,
  yearsText,
} from "@lianchi/domain";
import { absentees } from "./absence.ts";
import type { ChapterContext } from "./chapter-context.ts";
import { dayWords } from "./day-words.ts";
import { valueWords } from "./figure-words.ts";
import { projectNames } from "./names.ts";

/** A metric's name inside a sentence. */
export const metricWord = (metric: Metric, { lang, words }: ChapterContext): string =>
  words.totals.metric(metrics[metric].name[lang]);

/** How many projects are looked at, of how many, and how many of them were dropped. */
export function projectsLead(context: ChapterContext): string {
  const { lang, words } = context;
  const { overview } = context.data;
  const { projects, choices } = overview;
  const day = dayWords(overview.asOf, lang);
  const lead = isFiltered(overview)
    ? words.totals.leadOfChosen(day, projects.length, choices.length)
    : words.totals.lead(day, projects.length);
  const dropped = projects.filter(isDropped).length;
  return dropped === 0 ? lead : words.totals.withDropped(lead, dropped);
}

/** A total with its unit, “约” or “以上” where an input is worded so; undefined where nothing is known. */
export function totalText(total: Total, context: ChapterContext): string | undefined {
  if (total.value === null) return undefined;
  return valueWords(metrics[total.metric].quantity, total.value, total.precision, context);
}

/** What stands before a total in a table. */
export function totalMark({ precision }: Total, { lang }: ChapterContext): string {
  return precisionWord[precision][lang];
}

/** Which projects are not in a total, and why; then what stands beside it. */
function leftOut(total: Total, context: ChapterContext): readonly string[] {
  return [
    absentClause(total.metric, context),
    yearsText(total, context.lang),
    besideSentence(total, context),
  ].flatMap((clause) => clause ?? []);
}

function absentClause(metric: Metric, context: ChapterContext): string | null {
  const { unreported, early } = absentees(context.data.overview.projects.filter(isCounted), metric);
  const count = unreported.length + early.length;
  const names = (some: readonly SubjectState[]) =>
    some.length === 0 ? null : projectNames(some, context.lang);
  if (count === 0) return null;
  return context.words.totals.absent(metricWord(metric, context), names(unreported), names(early), {
    count,
    early: early.length,
  });
}

/** What a sentence about a metric's total says first. */
function aboutOf(metric: Metric, context: ChapterContext) {
  return { metric: metricWord(metric, context), isYearly: metrics[metric].hasPeriod };
}

const besideOf = (total: Total, context: ChapterContext): readonly string[] => {
  const beside = besideSentence(total, context);
  return beside === null ? [] : [beside];
};

/** What is known of a metric over the projects, in a sentence that begins with how many there are.
 *  @example 截至 2026 年 11 月 20 日，台账收录可再生能源项目 4 个，其中 3 个报告了装机容量，合计 30 万千瓦；… */
export function ledTotalSentence(metric: TotalledMetric, context: ChapterContext): string {
  const { totals: say } = context.words;
  const total = context.data.overview.totals[metric];
  const { known, of } = total;
  const lead = projectsLead(context);
  const value = totalText(total, context);
  const rest = leftOut(total, context);
  if (of === 0) return say.ledNothing(lead, rest);
  // Where not all that are looked at make the total, those that do are named.
  const whole = total.uncounted.length > 0 || total.dropped > 0 ? say.withCounted(lead, of) : lead;
  const about = aboutOf(metric, context);
  if (value === undefined)
    return say.ledUnreported(whole, { ...about, isOne: of === 1, beside: besideOf(total, context) });
  return say.led(whole, { ...about, value, known, of, tail: "", rest });
}

/** The same where the projects were counted before. @param tail follows the sum inside the sentence */
export function totalSentence(total: Total, context: ChapterContext, tail = ""): string {
  const { known, of, metric } = total;
  const value = totalText(total, context);
  const rest = leftOut(total, context);
  if (of === 0 && rest.length === 0) return "";
  if (value === undefined) return noneSentence(total, context);
  return context.words.totals.sentence({ ...aboutOf(metric, context), value, known, of, tail, rest });
}

/** Nobody reports a metric that could be summed: whether because nobody could, and what there is beside. */
export function noneSentence(total: Total, context: ChapterContext): string {
  const { totals: say } = context.words;
  const projects = context.data.overview.projects.filter(isCounted);
  const { unreported, early } = absentees(projects, total.metric);
  const beside = besideOf(total, context);
  if (projects.length === 0) return say.noneCounted(beside);
  const nobody = { ...aboutOf(total.metric, context), isOne: projects.length === 1, beside };
  const isTooEarly = unreported.length === 0 && early.length > 0 && total.apart.length === 0;
  return isTooEarly ? say.noneOperating(nobody) : say.noneReported(nobody);
}

export function noProjects({ data, lang, words }: ChapterContext): string {
  const { choices, asOf } = data.overview;
  const day = dayWords(asOf, lang);
  return choices.length > 0 ? words.totals.noneChosen(day) : words.totals.noneRecorded(day);
}
