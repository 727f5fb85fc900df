import { drawClusterChart, roundGap, siteMap } from "@lianchi/charts";
import {
  basisName,
  numberText,
  planBasis,
  quantityLine,
  shareText,
  siteStageName,
  type Tally,
} from "@lianchi/domain";
import { type ClusterOutlook, paceSpan, paceText } from "@lianchi/returns";
import type { ChapterContext } from "../chapter-context.ts";
import { dayWords } from "../day-words.ts";
import { figure, gap, type Part, paragraph, see } from "../parts.ts";
import { plainWords } from "../plain-words.ts";

function amount({ sites, capacityKw }: Tally, context: ChapterContext): string {
  const size = capacityKw === 0 ? null : quantityLine("power", capacityKw, context);
  return context.words.siteProgress.amount(numberText(sites, "piece"), size);
}

const waiting = ["erected", "foundation", "permitted", "surveyed", "planned"] as const;

/** How many sites are on the grid, and where the others stand. @param place of the figure, in brackets */
function connectedSentence(
  { counts, connected, standing, recorded }: ClusterOutlook,
  place: string,
  context: ChapterContext,
): string {
  const { words, lang } = context;
  const { siteProgress: say } = words;
  const { stages } = counts;
  const day = dayWords(counts.on, lang);
  const count = (of: number) => numberText(of, "piece");
  const all = count(recorded.sites);
  if (stages.planned.sites === recorded.sites) return say.allPlanned(day, all, place);
  const others = [
    ...waiting
      .filter((stage) => stages[stage].sites > 0)
      .map((stage) => say.waiting(siteStageName[stage][lang], count(stages[stage].sites))),
    ...(stages.dropped.sites === 0 ? [] : [say.dropped(count(stages.dropped.sites))]),
  ];
  if (connected.sites === 0) return say.noneConnected(day, all, others, place);
  const share = connected.sites === standing.sites ? null : shareText(connected.sites / standing.sites);
  return say.connected({ day, all, connected: amount(connected, context), share, others }, place);
}

/** The distance from the plan. @param place of the figure, in brackets */
function planSentence(
  { counts, gapKw, reference }: ClusterOutlook,
  place: string,
  context: ChapterContext,
): string {
  const { words, lang } = context;
  const { siteProgress: say } = words;
  if (reference === null || gapKw === null) return say.noPlan(place);
  const plan = say.plan(plainWords(reference.name), basisName[planBasis(counts, reference)][lang]);
  const day = dayWords(counts.on, lang);
  const kw = roundGap(gapKw);
  if (kw === 0) return say.asPlanned(plan, day, place);
  return say.gap(plan, day, { size: quantityLine("power", kw, context), isBehind: gapKw < 0 }, place);
}

/** How quick, how quick it would have to be, and when it would end. @param place of the figure, in brackets */
function paceSentence(
  { pace, needed, forecast, counts }: ClusterOutlook,
  place: string,
  { words, lang }: ChapterContext,
): string {
  const { siteProgress: say } = words;
  const day = (one: string) => dayWords(one, lang);
  const parts: string[] = [];
  if (pace.kind === "known") parts.push(say.pace(paceSpan(pace.months, lang), paceText(pace.sitesPerMonth)));
  if (needed.kind === "known") parts.push(say.needed(day(needed.by), paceText(needed.sitesPerMonth)));
  if (needed.kind === "overdue") parts.push(say.overdue(day(needed.by)));
  if (forecast.kind === "forecast") {
    const { paceMonths, central, earliest, latest } = forecast;
    const last = latest === null ? null : day(latest);
    parts.push(say.forecast(paceSpan(paceMonths, lang), day(central), day(earliest), last));
  }
  if (counts.undated.sites > 0) parts.push(say.undated(numberText(counts.undated.sites, "piece")));
  return parts.length === 0 ? "" : say.paceSentence(parts, place);
}

/** Where the cluster's sites stand, how fast they come and when they would be done. */
export function clusterProgress(context: ChapterContext): readonly Part[] {
  const { outlook, words, data } = context;
  const { siteProgress: say } = words;
  if (outlook === null || outlook.recorded.sites === 0) return gap("progress.none", say.none, say.lacksSites);
  const { map } = data;
  const stageFigure = figure(
    {
      id: "sites-by-stage",
      caption: say.byStage,
      draw: (look) => drawClusterChart("sites-by-stage", outlook, look),
      otherwise: say.noByStage,
      lacking: say.lacksSites,
    },
    context,
  );
  const curve = figure(
    {
      id: "s-curve",
      caption: say.curve,
      draw: (look) => drawClusterChart("s-curve", outlook, look),
      otherwise: say.noCurve,
      lacking: say.lacksDates,
    },
    context,
  );
  const pace = figure(
    {
      id: "pace",
      caption: say.paceFigure,
      draw: (look) => drawClusterChart("pace", outlook, look),
      otherwise: say.noPaceFigure,
      lacking: say.lacksConnections,
    },
    context,
  );
  // Nothing that is told of a demonstration is real.
  const demo = data.cluster?.isDemo === true ? say.simulated : "";
  return [
    ...paragraph(
      "progress.sites",
      [demo, connectedSentence(outlook, see(stageFigure, context), context)],
      context,
    ),
    ...stageFigure,
    ...(map === undefined
      ? []
      : figure(
          {
            id: "site-map",
            caption: say.map,
            draw: (look) => siteMap.draw({ outlook, ...map }, look),
            otherwise: say.noMap,
            lacking: say.lacksPositions,
          },
          context,
        )),
    ...paragraph("progress.plan", [planSentence(outlook, see(curve, context), context)], context),
    ...curve,
    ...paragraph("progress.pace", [paceSentence(outlook, see(pace, context), context)], context),
    ...pace,
  ];
}
