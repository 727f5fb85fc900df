import { isFiltered } from "@lianchi/charts";
import {
  type Metric,
  metrics,
  precisionWord,
  quantityLine,
  type SubjectState,
  type Text,
  type Total,
} from "@lianchi/domain";
import type { TotalledMetric } from "@lianchi/returns";
import { absentees } from "./absence.ts";
import type { Telling } from "./telling.ts";
import { dayWords, figuresById, joined, plural, projectNames, roughly, roughnessOf } from "./words.ts";

/** A metric's name inside an English sentence. */
export const metricWord = (metric: Metric, { lang }: Telling): string =>
  lang === "zh"
    ? metrics[metric].name.zh
    : metrics[metric].name.en.toLowerCase().replace("incl.", "including");

/** How many projects are looked at, and of how many. */
export function projectsLead(telling: Telling): string {
  const { overview } = telling.data;
  const { lang, zh } = telling;
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
export function totalText(total: Total, telling: Telling): string | undefined {
  if (total.value === null) return undefined;
  const { projects } = telling.data.overview;
  return roughly(
    quantityLine(metrics[total.metric].quantity, total.value, telling),
    roughnessOf(figuresById(projects, total.inputs)),
    telling.lang,
  );
}

/** What stands before a total in a table. */
export function totalMark({ inputs }: Total, { data, lang }: Telling): string {
  const { isAbout, isAtLeast } = roughnessOf(figuresById(data.overview.projects, inputs));
  return precisionWord[isAbout ? "about" : isAtLeast ? "atLeast" : "exact"][lang];
}

/** Which projects are not in a total, and why. */
function leftOutWords(metric: Metric, telling: Telling): string {
  const { lang, zh } = telling;
  const { unreported, early } = absentees(telling.data.overview.projects, metric);
  const word = metricWord(metric, telling);
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
export function ledTotalSentence(metric: TotalledMetric, telling: Telling): string {
  const { zh } = telling;
  const total = telling.data.overview.totals[metric];
  const { known, of } = total;
  const lead = projectsLead(telling);
  const word = metricWord(metric, telling);
  const value = totalText(total, telling);
  if (of === 0) return zh ? `${lead}。` : `${lead}.`;
  if (value === undefined)
    return zh
      ? `${lead}，${of === 1 ? "其" : "各项目"}${word}均未见报道。`.replace("其装机容量均", "其装机容量")
      : `${lead}; ${of === 1 ? `its ${word} is not reported` : `none of them reports its ${word}`}.`;
  if (of === 1) return zh ? `${joined(`${lead}，${word}`, value)}。` : `${lead}, with a ${word} of ${value}.`;
  if (known === of)
    return zh
      ? `${lead}，均报告了${word}，${joined("合计", value)}。`
      : `${lead}; all of them report their ${word}, ${value} in all.`;
  return zh
    ? `${lead}，其中 ${known} 个报告了${word}，${joined(known === 1 ? "为" : "合计", value)}${leftOutWords(metric, telling)}。`
    : `${lead}; ${known} of them ${known === 1 ? `reports its ${word}, ${value}` : `report their ${word}, ${value} in all`}${leftOutWords(metric, telling)}.`;
}

/** The same where the projects were counted before. @param tail follows the sum inside the sentence */
export function totalSentence(total: Total, telling: Telling, tail = ""): string {
  const { zh } = telling;
  const { known, of, metric } = total;
  const word = metricWord(metric, telling);
  const value = totalText(total, telling);
  if (of === 0) return "";
  if (value === undefined) return noneSentence(metric, telling);
  if (of === 1) return zh ? `${joined(word, value)}${tail}。` : `The ${word} is ${value}${tail}.`;
  const count =
    known === of
      ? zh
        ? `${of} 个项目均`
        : `All ${of} projects`
      : zh
        ? `${known} 个项目`
        : `${known} of ${of} projects`;
  if (zh)
    return `${count}报告了${word}，${joined(known === 1 ? "为" : "合计", value)}${tail}${known === of ? "" : leftOutWords(metric, telling)}。`;
  const verb = known === 1 ? "reports" : "report";
  return `${count} ${verb} ${word}, ${value}${known === 1 ? "" : " in all"}${tail}${known === of ? "" : leftOutWords(metric, telling)}.`;
}

/** Nobody reports a metric: whether because nobody could. */
export function noneSentence(metric: Metric, telling: Telling): string {
  const { zh } = telling;
  const { projects } = telling.data.overview;
  const { unreported, early } = absentees(projects, metric);
  const word = metricWord(metric, telling);
  if (unreported.length === 0 && early.length > 0)
    return zh
      ? `${projects.length === 1 ? "该项目" : "各项目"}尚未投产，没有${word}。`
      : `${projects.length === 1 ? "The project does" : "The projects do"} not operate yet and ${projects.length === 1 ? "has" : "have"} no ${word}.`;
  return zh
    ? `${projects.length === 1 ? "该项目" : "各项目"}${word}均未见报道。`.replace(
        /^(该项目.*)均未见/,
        "$1未见",
      )
    : projects.length === 1
      ? `The ${word} of the project is not reported.`
      : `No project reports ${word}.`;
}

export const noProjects = (telling: Telling): Text => {
  const { choices, asOf } = telling.data.overview;
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
