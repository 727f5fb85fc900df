import { isFiltered } from "@lianchi/charts";
import {
  besideSentence,
  isCounted,
  isDropped,
  type Metric,
  metrics,
  precisionWord,
  quantityText,
  type SubjectState,
  type Text,
  type Total,
  type TotalledMetric,
  unitLine,
  yearsText,
} from "@lianchi/domain";
import { absentees } from "./absence.ts";
import type { ChapterContext } from "./chapter-context.ts";
import { dayWords, joined, plural, projectNames, roughly } from "./words.ts";

/** A metric's name inside an English sentence. */
export const metricWord = (metric: Metric, { lang }: ChapterContext): string =>
  lang === "zh"
    ? metrics[metric].name.zh
    : metrics[metric].name.en.toLowerCase().replace("incl.", "including");

/** What a total adds up: of a flow the values of a year. */
const summedWord = (metric: Metric, context: ChapterContext): string =>
  metrics[metric].hasPeriod
    ? context.zh
      ? `年度${metrics[metric].name.zh}`
      : `a year's ${metricWord(metric, context)}`
    : metricWord(metric, context);

/** How many projects are looked at, of how many, and how many of them were dropped. */
export function projectsLead(context: ChapterContext): string {
  const dropped = context.data.overview.projects.filter(isDropped).length;
  const lead = wholeLead(context);
  if (dropped === 0) return lead;
  return context.zh
    ? `${lead}，其中已取消 ${dropped} 个，不计入合计`
    : `${lead}, of which ${dropped} ${plural(dropped, "is", "are")} dropped and in no total`;
}

function wholeLead(context: ChapterContext): string {
  const { overview } = context.data;
  const { lang, zh } = context;
  const day = dayWords(overview.asOf, lang);
  const [count, all] = [overview.projects.length, overview.choices.length];
  if (isFiltered(overview))
    return zh
      ? `截至 ${day}，本报告选取可再生能源项目 ${count} 个（台账共 ${all} 个）`
      : `As of ${day}, this report covers ${count} of the ${all} renewable-energy projects in the register`;
  return zh
    ? `截至 ${day}，台账收录可再生能源项目 ${count} 个`
    : `As of ${day}, the register holds ${count} renewable-energy ${plural(count, "project")}`;
}

/** A total with its unit, “约” or “以上” where an input is worded so; undefined where nothing is known. */
export function totalText(total: Total, context: ChapterContext): string | undefined {
  if (total.value === null) return undefined;
  const { precision } = total;
  return roughly(
    unitLine(quantityText(metrics[total.metric].quantity, total.value, context, "said", total.precision)),
    { isAbout: precision === "about", isAtLeast: precision === "atLeast" },
    context.lang,
  );
}

/** What stands before a total in a table. */
export function totalMark({ precision }: Total, { lang }: ChapterContext): string {
  return precisionWord[precision][lang];
}

/** Which projects are not in a total, and why; then what stands beside it. */
function leftOutWords(total: Total, context: ChapterContext): string {
  const { zh } = context;
  const beside = [yearsText(total, context.lang), besideSentence(total, context)].filter(
    (one) => one !== null,
  );
  return [absentWords(total.metric, context), ...beside].join(zh ? "；" : "; ");
}

function absentWords(metric: Metric, context: ChapterContext): string {
  const { lang, zh } = context;
  const { unreported, early } = absentees(context.data.overview.projects.filter(isCounted), metric);
  const word = metricWord(metric, context);
  const names = (some: readonly SubjectState[]) => projectNames(some, lang);
  const parts = [
    ...(unreported.length === 0
      ? []
      : [zh ? `${names(unreported)}${word}未见报道` : `the ${word} of ${names(unreported)} is not reported`]),
    ...(early.length === 0
      ? []
      : [
          zh
            ? `${names(early)}尚未投产`
            : `${names(early)} ${early.length === 1 ? "does" : "do"} not operate yet`,
        ]),
  ];
  if (parts.length === 0) return "";
  const many = unreported.length + early.length > 1;
  return zh
    ? `；${parts.join("，")}，${many ? "均" : ""}未计入合计`
    : `; ${parts.join(", and ")}, and ${many ? "they are" : "it is"} not in the sum`;
}

/** What is known of a metric over the projects, in a sentence that begins with how many there are.
 *  @example 截至 2026 年 11 月 20 日，台账收录可再生能源项目 4 个，其中 3 个报告了装机容量，合计 30 万千瓦；… */
export function ledTotalSentence(metric: TotalledMetric, context: ChapterContext): string {
  const { zh } = context;
  const total = context.data.overview.totals[metric];
  const { known, of } = total;
  const lead = projectsLead(context);
  const word = summedWord(metric, context);
  const value = totalText(total, context);
  const rest = leftOutWords(total, context);
  const others = total.uncounted.length > 0 || total.dropped > 0;
  // Where not all that are looked at make the total, those that do are named.
  const whole = others
    ? zh
      ? `${lead}；已并网与在建 ${of} 个`
      : `${lead}; ${of} ${plural(of, "is", "are")} on the grid or under construction`
    : lead;
  if (of === 0) return zh ? `${lead}${rest}。` : `${lead}${rest}.`;
  if (value === undefined)
    return zh
      ? `${whole}，${of === 1 ? "其" : "各项目"}${word}均未见报道${rest === "" ? "" : besideWords(total, context)}。`.replace(
          "其装机容量均",
          "其装机容量",
        )
      : `${whole}; ${of === 1 ? `its ${word} is not reported` : `none of them reports its ${word}`}${besideWords(total, context)}.`;
  if (of === 1)
    return zh
      ? `${joined(`${whole}，${word}`, value)}${rest}。`
      : `${whole}, with a ${word} of ${value}${rest}.`;
  if (known === of)
    return zh
      ? `${whole}，均报告了${word}，${joined("合计", value)}${rest}。`
      : `${whole}; all of them report their ${word}, ${value} in all${rest}.`;
  return zh
    ? `${whole}，其中 ${known} 个报告了${word}，${joined(known === 1 ? "为" : "合计", value)}${rest}。`
    : `${whole}; ${known} of them ${known === 1 ? `reports its ${word}, ${value}` : `report their ${word}, ${value} in all`}${rest}.`;
}

/** The same where the projects were counted before. @param tail follows the sum inside the sentence */
export function totalSentence(total: Total, context: ChapterContext, tail = ""): string {
  const { zh } = context;
  const { known, of, metric } = total;
  const word = summedWord(metric, context);
  const value = totalText(total, context);
  const rest = leftOutWords(total, context);
  if (of === 0 && rest === "") return "";
  if (value === undefined) return noneSentence(total, context);
  if (of === 1)
    return zh
      ? `${joined(word, value)}${tail}${rest}。`
      : `${metrics[metric].hasPeriod ? capital(word) : `The ${word}`} is ${value}${tail}${rest}.`;
  const count =
    known === of
      ? zh
        ? `${of} 个项目均`
        : `All ${of} projects`
      : zh
        ? `${known} 个项目`
        : `${known} of ${of} projects`;
  if (zh) return `${count}报告了${word}，${joined(known === 1 ? "为" : "合计", value)}${tail}${rest}。`;
  const verb = known === 1 ? "reports" : "report";
  return `${count} ${verb} ${word}, ${value}${known === 1 ? "" : " in all"}${tail}${rest}.`;
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

function besideWords(total: Total, context: ChapterContext): string {
  const beside = besideSentence(total, context);
  return beside === null ? "" : `${context.zh ? "；" : "; "}${beside}`;
}

/** Nobody reports a metric that could be summed: whether because nobody could, and what there is beside. */
export function noneSentence(total: Total, context: ChapterContext): string {
  const { zh } = context;
  const { metric } = total;
  const projects = context.data.overview.projects.filter(isCounted);
  const { unreported, early } = absentees(projects, metric);
  const word = summedWord(metric, context);
  const beside = besideWords(total, context);
  const isOne = projects.length === 1;
  if (projects.length === 0)
    return zh
      ? `没有已并网或在建的项目${beside}。`
      : `No project is on the grid or under construction${beside}.`;
  if (unreported.length === 0 && early.length > 0 && total.apart.length === 0)
    return zh
      ? `${isOne ? "该项目" : "各项目"}尚未投产，没有${word}${beside}。`
      : `${isOne ? "The project does" : "The projects do"} not operate yet and ${isOne ? "has" : "have"} no ${metricWord(metric, context)}${beside}.`;
  if (zh) return `${isOne ? "该项目" : "各项目"}${word}${isOne ? "" : "均"}未见报道${beside}。`;
  return isOne ? `The project does not report ${word}${beside}.` : `No project reports ${word}${beside}.`;
}

export const noProjects = (context: ChapterContext): Text => {
  const { choices, asOf } = context.data.overview;
  const isChoice = choices.length > 0;
  return {
    zh: isChoice
      ? `截至 ${dayWords(asOf, "zh")}，没有选中任何项目。`
      : `截至 ${dayWords(asOf, "zh")}，台账中还没有可再生能源项目。`,
    en: isChoice
      ? `As of ${dayWords(asOf, "en")}, no project is chosen.`
      : `As of ${dayWords(asOf, "en")}, the register holds no renewable-energy project yet.`,
  };
};
