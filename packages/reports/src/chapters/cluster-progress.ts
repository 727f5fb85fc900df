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
import { figure, gap, type Part, paragraph, see } from "../parts.ts";
import { plainWords } from "../plain-words.ts";
import { dayWords, listed } from "../words.ts";

function amount({ sites, capacityKw }: Tally, context: ChapterContext): string {
  const count = numberText(sites, "piece");
  const size = capacityKw === 0 ? "" : quantityLine("power", capacityKw, context);
  if (context.zh) return `${count} 个${size === "" ? "" : `（${size}）`}`;
  return `${count}${size === "" ? "" : ` (${size})`}`;
}

const waiting = ["erected", "foundation", "permitted", "surveyed", "planned"] as const;

/** How many sites are on the grid, and where the others stand. @param place of the figure, in brackets */
function connectedSentence(
  { counts, connected, standing, recorded }: ClusterOutlook,
  place: string,
  context: ChapterContext,
) {
  const { zh, lang } = context;
  const { stages, on } = counts;
  const day = dayWords(on, lang);
  const count = (of: number) => numberText(of, "piece");
  const all = count(recorded.sites);
  if (stages.planned.sites === recorded.sites)
    return zh
      ? `截至 ${day}，点位记录 ${all} 个，均处于规划选点阶段，尚无点位并网${place}。`
      : `As of ${day}, ${all} sites are recorded, all of them still planned and none on the grid${place}.`;
  const others = waiting
    .filter((stage) => stages[stage].sites > 0)
    .map((stage) => {
      const name = siteStageName[stage][lang];
      return zh
        ? `${name} ${count(stages[stage].sites)} 个`
        : `${count(stages[stage].sites)} ${name.toLowerCase()}`;
    });
  const dropped =
    stages.dropped.sites === 0
      ? []
      : [zh ? `取消 ${count(stages.dropped.sites)} 个` : `${count(stages.dropped.sites)} dropped`];
  const rest = listed([...others, ...dropped], lang);
  const after = rest === "" ? "" : zh ? `；其他点位中，${rest}` : `; of the others ${rest}`;
  if (connected.sites === 0)
    return zh
      ? `截至 ${day}，点位记录 ${all} 个，尚无点位并网：${rest}${place}。`
      : `As of ${day}, ${all} sites are recorded and none is on the grid: ${rest}${place}.`;
  const share =
    connected.sites === standing.sites
      ? zh
        ? "即未取消的全部点位"
        : "all that were not dropped"
      : zh
        ? `占未取消点位的 ${shareText(connected.sites / standing.sites)}`
        : `${shareText(connected.sites / standing.sites)} of those not dropped`;
  return zh
    ? `截至 ${day}，点位记录 ${all} 个，已并网 ${amount(connected, context)}，${share}${after}${place}。`
    : `As of ${day}, ${amount(connected, context)} of ${all} recorded sites are on the grid, ${share}${after}${place}.`;
}

/** The distance from the plan. @param place of the figure, in brackets */
function planSentence(
  { counts, gapKw, reference }: ClusterOutlook,
  place: string,
  context: ChapterContext,
): string {
  const { zh, lang } = context;
  if (reference === null || gapKw === null)
    return zh
      ? `尚未设定参照计划，进度快慢暂无法比较${place}。`
      : `No reference plan is set, so nothing can be said of being early or late${place}.`;
  const name = plainWords(reference.name);
  const basis = basisName[planBasis(counts, reference)][lang];
  const size = quantityLine("power", roundGap(gapKw), context);
  const plan = zh ? `计划“${name}”（${basis}）` : `the plan “${name}” (${basis.toLowerCase()})`;
  if (roundGap(gapKw) === 0)
    return zh
      ? `并网装机与${plan}当日应达到的水平一致${place}。`
      : `Capacity on the grid is what ${plan} has for ${dayWords(counts.on, lang)}${place}.`;
  return zh
    ? `与${plan}当日应达到的水平相比，并网装机${gapKw < 0 ? "少" : "多"} ${size}${place}。`
    : `Capacity on the grid is ${size} ${gapKw < 0 ? "less" : "more"} than ${plan} has for ${dayWords(counts.on, lang)}${place}.`;
}

/** How quick, how quick it would have to be, and when it would end. @param place of the figure, in brackets */
function paceSentence(
  { pace, needed, forecast, counts }: ClusterOutlook,
  place: string,
  context: ChapterContext,
): string {
  const { zh, lang } = context;
  const parts: string[] = [];
  if (pace.kind === "known")
    parts.push(
      zh
        ? `${paceSpan(pace.months, lang)}平均每月并网 ${paceText(pace.sitesPerMonth)} 个点位`
        : `over ${paceSpan(pace.months, lang)} ${paceText(pace.sitesPerMonth)} sites a month came onto the grid`,
    );
  if (needed.kind === "known")
    parts.push(
      zh
        ? `如按计划于 ${dayWords(needed.by, lang)}建成，每月须并网 ${paceText(needed.sitesPerMonth)} 个`
        : `to end by ${dayWords(needed.by, lang)} as planned, ${paceText(needed.sitesPerMonth)} a month are needed`,
    );
  if (needed.kind === "overdue")
    parts.push(
      zh
        ? `计划的建成时间 ${dayWords(needed.by, lang)}已过`
        : `the planned end, ${dayWords(needed.by, lang)}, has passed`,
    );
  if (forecast.kind === "forecast") {
    const range =
      forecast.latest === null
        ? zh
          ? `最早 ${dayWords(forecast.earliest, lang)}，按最慢速度则无法建成`
          : `${dayWords(forecast.earliest, lang)} at the earliest, never at the slowest pace`
        : zh
          ? `范围为 ${dayWords(forecast.earliest, lang)}至 ${dayWords(forecast.latest, lang)}`
          : `between ${dayWords(forecast.earliest, lang)} and ${dayWords(forecast.latest, lang)}`;
    parts.push(
      zh
        ? `按${paceSpan(forecast.paceMonths, lang)}的速度外推，约于 ${dayWords(forecast.central, lang)}全部并网（${range}）`
        : `at the pace of ${paceSpan(forecast.paceMonths, lang)} all would be on the grid about ${dayWords(forecast.central, lang)} (${range})`,
    );
  }
  if (counts.undated.sites > 0)
    parts.push(
      zh
        ? `${numberText(counts.undated.sites, "piece")} 个点位的并网日期不详，未计入速度与预测`
        : `${numberText(counts.undated.sites, "piece")} sites came onto the grid on an unknown day and are in neither pace nor forecast`,
    );
  if (parts.length === 0) return "";
  const text = parts.join(zh ? "；" : "; ");
  return zh ? `${text}${place}。` : `${text.charAt(0).toUpperCase()}${text.slice(1)}${place}.`;
}

/** Nothing here is real. */
function demoSentence({ data, zh }: ChapterContext): string {
  if (data.cluster?.isDemo !== true) return "";
  return zh
    ? "以下进度为演示用的模拟数据，与真实进展无关。"
    : "The progress told here is simulated for demonstration and has nothing to do with the real one.";
}

/** Where the cluster's sites stand, how fast they come and when they would be done. */
export function clusterProgress(context: ChapterContext): readonly Part[] {
  const { outlook, zh, data } = context;
  if (outlook === null || outlook.recorded.sites === 0)
    return gap(
      "progress.none",
      zh
        ? "没有集群点位记录，建设进度暂无法说明。"
        : "No sites of the cluster are recorded, so there is no progress to tell.",
      zh ? "点位记录" : "site records",
    );
  const { map } = data;
  const stageFigure = figure(
    {
      id: "sites-by-stage",
      caption: { zh: "风机点位（按阶段）", en: "Turbine sites by stage" },
      draw: (look) => drawClusterChart("sites-by-stage", outlook, look),
      otherwise: { zh: "没有点位记录可画。", en: "There are no sites to draw." },
      lacking: { zh: "点位记录", en: "site records" },
    },
    context,
  );
  const curve = figure(
    {
      id: "s-curve",
      caption: { zh: "累计并网装机：实际与计划", en: "Capacity on the grid: actual and planned" },
      draw: (look) => drawClusterChart("s-curve", outlook, look),
      otherwise: {
        zh: "点位没有带日期的阶段记录，也没有参照计划，进度曲线暂不能绘制。",
        en: "No stage of a site has a date and no plan is set, so there is no curve of progress.",
      },
      lacking: { zh: "阶段日期", en: "dates of stages" },
    },
    context,
  );
  const pace = figure(
    {
      id: "pace",
      caption: { zh: "每月并网点位", en: "Sites connected each month" },
      draw: (look) => drawClusterChart("pace", outlook, look),
      otherwise: {
        zh: "近期没有带日期的并网记录，并网速度图暂不能绘制。",
        en: "No connection of late has a date, so there is no figure of the pace.",
      },
      lacking: { zh: "并网记录", en: "dated connections" },
    },
    context,
  );
  return [
    ...paragraph(
      "progress.sites",
      [demoSentence(context), connectedSentence(outlook, see(stageFigure, context), context)],
      context,
    ),
    ...stageFigure,
    ...(map === undefined
      ? []
      : figure(
          {
            id: "site-map",
            caption: { zh: "风机点位分布", en: "Map of the turbine sites" },
            draw: (look) => siteMap({ outlook, ...map }, look),
            otherwise: {
              zh: "没有带坐标的点位，分布图暂不能绘制。",
              en: "No site has a position, so there is no map.",
            },
            lacking: { zh: "点位坐标", en: "positions of sites" },
          },
          context,
        )),
    ...paragraph("progress.plan", [planSentence(outlook, see(curve, context), context)], context),
    ...curve,
    ...paragraph("progress.pace", [paceSentence(outlook, see(pace, context), context)], context),
    ...pace,
  ];
}
