import { clusterProgressOf, isFiltered } from "@lianchi/charts";
import {
  besideTexts,
  metrics,
  numberText,
  quantityLine,
  shareText,
  standingSites,
  totalCoverage,
  totalledMetrics,
  totalName,
} from "@lianchi/domain";
import { isToCheck } from "@lianchi/returns";
import type { ChapterContext } from "../chapter-context.ts";
import { figureWords } from "../figure-words.ts";
import { gap, type Part, paragraph } from "../parts.ts";
import { plainWords } from "../plain-words.ts";
import { stageCounts } from "../stage-words.ts";
import { noProjects, projectsLead, totalText } from "../total-words.ts";
import type { ClusterNow } from "../words/zh/summary.ts";

/** Every total that is known, with how many projects it covers. */
function totalsSentence(context: ChapterContext): string {
  const { words, lang, data } = context;
  const { summary: say } = words;
  const { totals, projects } = data.overview;
  const known = totalledMetrics.flatMap((metric) => {
    const total = totals[metric];
    const value = totalText(total, context);
    if (value === undefined) return [];
    const beside = besideTexts(total, context);
    const around = [
      // Of one project there is nothing to cover.
      ...(total.of === 1 ? [] : [totalCoverage(total, lang)]),
      ...(beside.length === 0 ? [] : [words.totals.besides(beside)]),
    ];
    return [{ name: totalName[metric][lang], value, around }];
  });
  const apart = apartOf(context);
  if (known.length > 0) return say.known(known, apart);
  if (totals.capacity.of === 0 && apart.length > 0) return say.noneCounted(apart);
  return say.noneKnown(projects.length === 1, apart);
}

/** What is reported though no total has it, by the name of its metric: of projects that are only permitted or planned, or
 *  of a time that is no year. */
function apartOf(context: ChapterContext) {
  const { lang, data } = context;
  return totalledMetrics.flatMap((metric) => {
    const total = data.overview.totals[metric];
    const isReported = total.apart.length > 0 || total.uncounted.some(({ value }) => value !== null);
    if (total.value !== null || !isReported) return [];
    return [{ metric: metrics[metric].name[lang], values: besideTexts(total, context) }];
  });
}

/** The planned cluster, and how much of it is on the grid. */
function clusterSentence(context: ChapterContext): string {
  const { words, lang, data } = context;
  const progress = clusterProgressOf(data.overview);
  if (progress === null) return "";
  const { cluster } = progress;
  const { plannedCapacity, siteCount } = cluster.figures;
  if (plannedCapacity === undefined) return "";
  return words.summary.cluster(
    plainWords(cluster.fields.name[lang]),
    figureWords(plannedCapacity, "power", context),
    siteCount === undefined ? null : figureWords(siteCount, "count", context),
    clusterNow(context),
  );
}

function clusterNow(context: ChapterContext): ClusterNow {
  const { overview, cluster } = context.data;
  const { sites: tally } = overview;
  if (tally === null) return { kind: "unknown" };
  const { sites, capacityKw } = tally.gridConnected;
  if (sites === 0) return { kind: "none" };
  return {
    kind: "connected",
    count: numberText(sites, "piece"),
    size: quantityLine("power", capacityKw, context),
    share: shareText(sites / standingSites(tally).sites),
    isSimulated: cluster?.isDemo === true,
  };
}

function checkSentence({ data, words }: ChapterContext): string {
  const count = data.overview.findings.filter(isToCheck).length;
  return count === 0 ? "" : words.summary.toCheck(count);
}

/** The report in a few sentences. */
export function summary(context: ChapterContext): readonly Part[] {
  const { data, words } = context;
  const { summary: say } = words;
  const { overview } = data;
  const demo = data.isDemo ? say.simulated : "";
  if (overview.projects.length === 0)
    return [
      ...gap("summary.none", noProjects(context), words.layout.lacksProjects),
      ...paragraph("summary.cluster", [isFiltered(overview) ? "" : clusterSentence(context), demo], context),
    ];
  return [
    ...paragraph(
      "summary.projects",
      [say.lead(projectsLead(context), stageCounts(context)), totalsSentence(context)],
      context,
    ),
    ...paragraph("summary.cluster", [clusterSentence(context), checkSentence(context), demo], context),
  ];
}
