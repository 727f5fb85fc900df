import { decimalText, numberText, type SubjectState } from "@lianchi/domain";
import { isComputed } from "@lianchi/returns";
import type { ChapterContext } from "../chapter-context.ts";
import { gap, type Part, paragraph, seeTable, table } from "../parts.ts";
import { plainWords } from "../plain-words.ts";
import { joined, listed, plural, projectNames, shortName } from "../words.ts";
import {
  computedOf,
  droppedOf,
  hindrance,
  measuresTable,
  restsOn,
  returnsFigure,
  returnsSourceLine,
} from "./returns-parts.ts";

const tableId = "returns-table";

/** How many projects could be reckoned and on what it rests. */
function leadSentence(context: ChapterContext): string {
  const { zh, data } = context;
  const { returns } = data;
  if (returns === null) return "";
  const [done, all] = [computedOf(returns).length, returns.reckoned.length - droppedOf(returns).length];
  const name = plainWords(returns.scenario);
  const rests = restsOn(returns, context);
  const place = seeTable(tableId, context);
  if (all === 1)
    return zh
      ? `按情景“${name}”测算该项目的收益${place}；${rests}，结果为推算，不是实际收益。`
      : `The returns of the project are reckoned under the scenario “${name}”${place}; ${rests}: the results are derived and no actual returns.`;
  return zh
    ? `按情景“${name}”，${all} 个项目中有 ${done} 个可以测算收益${place}；${rests}，结果均为推算，不是实际收益。`
    : `Under the scenario “${name}” the returns of ${done} of ${all} projects can be reckoned${place}; ${rests}: the results are derived and no actual returns.`;
}

/** Why the others could not: those that lack the same together. */
function hindranceSentence(context: ChapterContext): string {
  const { zh, lang, data } = context;
  const others = (data.returns?.reckoned ?? []).filter(
    (one) => !isComputed(one) && one.outcome.kind !== "dropped",
  );
  const reasons = new Map<string, SubjectState[]>();
  for (const one of others) {
    const reason = hindrance(one, context);
    reasons.set(reason, [...(reasons.get(reason) ?? []), one.project]);
  }
  if (reasons.size === 0) return "";
  const all = [...reasons].toSorted(([, a], [, b]) => b.length - a.length);
  const some = all.slice(0, 4);
  const rest = all.slice(4).reduce((sum, [, projects]) => sum + projects.length, 0);
  const told = some.map(([reason, projects]) => {
    const names = projectNames(projects, lang);
    return zh ? `${names}${reason}` : `${names} (${reason})`;
  });
  const more = rest === 0 ? "" : zh ? `；另有 ${rest} 个项目不能测算` : `; ${rest} more cannot be reckoned`;
  return zh
    ? `${told.join("；")}${more}；未作测算，也未以假设代替。`
    : `Not reckoned: ${told.join("; ")}${more}. Nothing is assumed in the place of what is missing.`;
}

function droppedSentence({ zh, lang, data }: ChapterContext): string {
  const dropped = data.returns === null ? [] : droppedOf(data.returns);
  if (dropped.length === 0) return "";
  const names = projectNames(
    dropped.map(({ project }) => project),
    lang,
  );
  if (zh) return `${names}已取消，不参与测算和比选。`;
  return `${names} ${dropped.length === 1 ? "was dropped and takes" : "were dropped and take"} no part in the comparison.`;
}

const namedRates = 4;

/** Who is above the hurdle and who is not, each with the rate. */
function hurdleSentence({ data, zh, lang }: ChapterContext): string {
  const { returns } = data;
  if (returns === null || computedOf(returns).length === 0) return "";
  // With its decimal, as in the table.
  const percent = (share: number) => `${decimalText(share * 100, 1, 1)}%`;
  const rated = computedOf(returns).flatMap(({ project, outcome }) => {
    const { projectIrr } = outcome.results;
    return projectIrr.kind === "solved" ? [{ name: shortName(project, lang), rate: projectIrr.rate }] : [];
  });
  if (rated.length === 0)
    return zh ? "各项目的全投资内部收益率均无解。" : "No project has an internal rate of return.";
  const hurdle = `${numberText(returns.hurdle, "percent", 1)}%`;
  const told = (some: typeof rated) => {
    if (some.length > namedRates) return zh ? `${some.length} 个项目` : `${some.length} projects`;
    return listed(
      some.map(({ name, rate }) => (zh ? joined(name, percent(rate)) : `${name} at ${percent(rate)}`)),
      lang,
    );
  };
  const isCounted = (some: typeof rated) => some.length > namedRates;
  const above = rated.filter(({ rate }) => rate >= returns.hurdle);
  const below = rated.filter(({ rate }) => rate < returns.hurdle);
  const parts = [
    ...(above.length === 0
      ? []
      : [
          zh
            ? `${told(above)}${isCounted(above) ? "" : "，"}不低于门槛`
            : `${told(above)} ${plural(above.length, "reaches", "reach")} the hurdle`,
        ]),
    ...(below.length === 0
      ? []
      : [
          zh
            ? `${told(below)}${isCounted(below) ? "" : "，"}低于门槛`
            : `${told(below)} ${plural(below.length, "falls", "fall")} short of it`,
        ]),
  ];
  return zh
    ? `全投资内部收益率（税后）与设定的 ${hurdle} 门槛相比：${parts.join("；")}。`
    : `Held against the hurdle of ${hurdle}, which is a setting, the project IRR after tax says: ${parts.join("; ")}.`;
}

/** Whether there is anything to tell of returns; the gap where there is not. */
function nothingReckoned(context: ChapterContext): readonly Part[] | null {
  const { data, zh } = context;
  const { returns } = data;
  if (returns === null)
    return gap(
      "returns.none",
      zh ? "本报告未附收益测算。" : "This report comes without a reckoning of returns.",
      zh ? "收益测算" : "a reckoning",
    );
  if (computedOf(returns).length > 0) return null;
  const lacking = new Set(
    returns.reckoned.flatMap(({ project, outcome }) =>
      outcome.kind === "incomplete" && project.fields.technology !== null ? outcome.missing : [],
    ),
  ).size;
  const words = zh ? `${lacking} 项参数` : `${lacking} ${plural(lacking, "assumption")}`;
  const none = zh ? "可测算的项目" : "projects to reckon";
  return [
    ...gap(
      "returns.none",
      zh
        ? "没有一个项目具备测算收益所需的数值，本章不作测算。"
        : "No project has what its returns are reckoned from, so there is no reckoning.",
      lacking === 0 ? none : words,
    ),
    ...paragraph("returns.hindrance", [hindranceSentence(context), droppedSentence(context)], context),
  ];
}

/** The comparison itself. @param measures ids of those shown; null for all */
export function comparisonParts(
  measures: readonly string[] | null,
  context: ChapterContext,
): readonly Part[] {
  const nothing = nothingReckoned(context);
  const { returns } = context.data;
  if (nothing !== null || returns === null) return nothing ?? [];
  const { zh } = context;
  return [
    ...paragraph(
      "returns.comparison",
      [leadSentence(context), hurdleSentence(context), hindranceSentence(context), droppedSentence(context)],
      context,
    ),
    ...table(
      tableId,
      zh ? "收益指标比较" : "Measures of return",
      measuresTable(returns, measures, context),
      { source: returnsSourceLine(returns, context) },
      context,
    ),
    ...returnsFigure("cash-flow", returns, context),
    ...returnsFigure("lcoe-stack", returns, context),
  ];
}

/** All measures of all projects, with their cash and their costs of energy. */
export function returnsComparison(context: ChapterContext): readonly Part[] {
  return comparisonParts(null, context);
}
