import type { ReturnsData } from "@lianchi/charts";
import { decimalText, numberText, type SubjectState } from "@lianchi/domain";
import { isComputed } from "@lianchi/returns";
import type { ChapterContext } from "../chapter-context.ts";
import { projectNames, shortName } from "../names.ts";
import { gap, type Part, paragraph, seeTable, table } from "../parts.ts";
import { plainWords } from "../plain-words.ts";
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

/** How many projects could be evaluated and on what it rests. */
function leadSentence(returns: ReturnsData, context: ChapterContext): string {
  const { comparison: say } = context.words;
  const [done, all] = [computedOf(returns).length, returns.evaluations.length - droppedOf(returns).length];
  const name = plainWords(returns.scenario);
  const rests = restsOn(returns, context);
  const place = seeTable(tableId, context);
  return all === 1 ? say.leadOne(name, rests, place) : say.lead(name, { done, all }, rests, place);
}

const namedReasons = 4;

/** Why the others could not: those that lack the same together. */
function hindranceSentence(returns: ReturnsData, context: ChapterContext): string {
  const { comparison: say } = context.words;
  const others = returns.evaluations.filter((one) => !isComputed(one) && one.outcome.kind !== "dropped");
  const reasons = new Map<string, SubjectState[]>();
  for (const one of others) {
    const reason = hindrance(one, context);
    reasons.set(reason, [...(reasons.get(reason) ?? []), one.project]);
  }
  if (reasons.size === 0) return "";
  const all = [...reasons].toSorted(([, a], [, b]) => b.length - a.length);
  const rest = all.slice(namedReasons).reduce((sum, [, projects]) => sum + projects.length, 0);
  const told = all
    .slice(0, namedReasons)
    .map(([reason, projects]) => say.hindered(projectNames(projects, context.lang), reason));
  return say.hindrance(told, rest);
}

function droppedSentence(returns: ReturnsData, { words, lang }: ChapterContext): string {
  const dropped = droppedOf(returns).map(({ project }) => project);
  return dropped.length === 0 ? "" : words.comparison.dropped(projectNames(dropped, lang), dropped.length);
}

const namedRates = 4;

/** Who is above the hurdle and who is not, each with the rate. */
function hurdleSentence(returns: ReturnsData, { words, lang }: ChapterContext): string {
  const { comparison: say } = words;
  // With its decimal, as in the table.
  const percent = (share: number) => `${decimalText(share * 100, 1, 1)}%`;
  const rated = computedOf(returns).flatMap(({ project, outcome }) => {
    const { projectIrr } = outcome.results;
    return projectIrr.kind === "solved" ? [{ name: shortName(project, lang), rate: projectIrr.rate }] : [];
  });
  if (rated.length === 0) return say.noRates;
  const group = (some: typeof rated) => {
    const named = some.map(({ name, rate }) => ({ name, rate: percent(rate) }));
    if (some.length === 0) return null;
    return { named: some.length > namedRates ? null : named, count: some.length };
  };
  return say.hurdle(
    `${numberText(returns.hurdle, "percent", 1)}%`,
    group(rated.filter(({ rate }) => rate >= returns.hurdle)),
    group(rated.filter(({ rate }) => rate < returns.hurdle)),
  );
}

/** What is said where no project could be evaluated. */
function nothingEvaluated(returns: ReturnsData, context: ChapterContext): readonly Part[] {
  const { comparison: say } = context.words;
  const lacking = new Set(
    returns.evaluations.flatMap(({ project, outcome }) =>
      outcome.kind === "incomplete" && project.fields.technology !== null ? outcome.missing : [],
    ),
  ).size;
  return [
    ...gap("returns.none", say.none, lacking === 0 ? say.lacksProjects : say.lacksParameters(lacking)),
    ...paragraph(
      "returns.hindrance",
      [hindranceSentence(returns, context), droppedSentence(returns, context)],
      context,
    ),
  ];
}

/** The comparison itself. @param measures ids of those shown; null for all */
export function comparisonParts(
  measures: readonly string[] | null,
  context: ChapterContext,
): readonly Part[] {
  const { comparison: say } = context.words;
  const { returns } = context.data;
  if (returns === null) return gap("returns.none", say.notAsked, say.lacksEvaluation);
  if (computedOf(returns).length === 0) return nothingEvaluated(returns, context);
  return [
    ...paragraph(
      "returns.comparison",
      [
        leadSentence(returns, context),
        hurdleSentence(returns, context),
        hindranceSentence(returns, context),
        droppedSentence(returns, context),
      ],
      context,
    ),
    ...table(
      tableId,
      say.table,
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
