import { clusterProgressOf, drawChart, isFiltered } from "@lianchi/charts";
import {
  figureValue,
  numberText,
  precisionOfSum,
  quantityLine,
  type SubjectState,
  shareLine,
} from "@lianchi/domain";
import type { ChapterContext } from "../chapter-context.ts";
import { figureWords, measureWords } from "../figure-words.ts";
import { projectNames } from "../names.ts";
import { figure, gap, type Part, paragraph, see } from "../parts.ts";
import { plainWords } from "../plain-words.ts";

/** What is planned: capacity, sites and the size of one of them. */
function plannedSentence(cluster: SubjectState, context: ChapterContext): string {
  const { words, lang, data } = context;
  const { plannedCapacity, siteCount } = cluster.figures;
  const name = plainWords(cluster.fields.name[lang]);
  if (plannedCapacity === undefined && siteCount === undefined) return words.cluster.unplanned(name);
  const rating = data.overview.measures.find(
    ({ measure, subjectId }) => measure === "siteRating" && subjectId === cluster.fields.id,
  );
  return words.cluster.planned(name, {
    capacity: plannedCapacity === undefined ? null : figureWords(plannedCapacity, "power", context),
    sites: siteCount === undefined ? null : figureWords(siteCount, "count", context),
    rating: rating === undefined ? null : measureWords("siteRating", rating.value, cluster, context),
  });
}

/** Whether the places of the sites are real. */
export function layoutSentence({ data, words }: ChapterContext): string {
  const layout = data.cluster?.layout;
  if (layout === undefined) return "";
  const count = (of: number) => (of === 0 ? null : numberText(of, "piece"));
  return words.cluster.layout({
    illustrative: count(layout.illustrative),
    given: count(layout.given),
    none: count(layout.none),
  });
}

/** Wind under construction or running, as a comparison with the plan and no part of it. */
function comparisonSentence(place: string, context: ChapterContext): string {
  const { words, lang, data } = context;
  const progress = clusterProgressOf(data.overview);
  if (progress === null) return "";
  const { cluster, plannedKw, underConstruction, gridConnected } = progress;
  const isChosen = isFiltered(data.overview);
  const part = (
    stage: "underConstruction" | "gridConnected",
    kw: number,
    projects: readonly SubjectState[],
  ) => {
    if (kw === 0) return [];
    const known = projects.filter((project) => figureValue(project, "capacity") !== undefined);
    const precision = precisionOfSum(known.flatMap(({ figures }) => figures.capacity ?? []));
    const share = shareLine(
      kw / plannedKw,
      [...known, cluster].map(
        ({ figures: { capacity, plannedCapacity } }) => (capacity ?? plannedCapacity)?.fields.precision,
      ),
      lang,
    );
    const amount = words.sentences.roughly(quantityLine("power", kw, context), precision);
    const names = projectNames(known, lang);
    return [words.cluster.compared({ stage, isChosen, amount, names, share })];
  };
  const parts = [
    ...part("underConstruction", progress.underConstructionKw, underConstruction),
    ...part("gridConnected", progress.gridConnectedKw, gridConnected),
  ];
  if (parts.length === 0) return "";
  return words.cluster.comparison(parts, underConstruction.length + gridConnected.length === 1, place);
}

/** What the cluster is to become, and what stands beside it. */
export function clusterPlan(context: ChapterContext): readonly Part[] {
  const { words, data } = context;
  const { cluster: say } = words;
  const { overview } = data;
  const { clusters } = overview;
  if (clusters.length === 0) return gap("plan.none", say.none, say.lacksCluster);
  const target = clusters
    .flatMap(({ figures }) => figures.industryTarget ?? [])
    .map((one) => say.target(figureWords(one, "money", context)));
  const drawn = figure(
    {
      id: "cluster-progress",
      caption: say.figure,
      draw: (look) => drawChart("cluster-progress", overview, look),
      otherwise: say.noFigure,
      lacking: say.lacksPlanned,
    },
    context,
  );
  return [
    ...paragraph(
      "plan.planned",
      [...clusters.map((cluster) => plannedSentence(cluster, context)), layoutSentence(context), ...target],
      context,
    ),
    ...paragraph("plan.comparison", [comparisonSentence(see(drawn, context), context)], context),
    ...drawn,
  ];
}
