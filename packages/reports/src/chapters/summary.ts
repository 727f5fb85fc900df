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
import { gap, type Part, paragraph } from "../parts.ts";
import { plainWords } from "../plain-words.ts";
import { stageCounts } from "../stage-words.ts";
import { noProjects, projectsLead, totalText } from "../total-words.ts";
import { figureWords, joined, listed, plural } from "../words.ts";

/** Every total that is known, with how many projects it covers. */
function totalsSentence(context: ChapterContext): string {
  const { zh, lang, data } = context;
  const { totals, projects } = data.overview;
  const known = totalledMetrics.flatMap((metric) => {
    const total = totals[metric];
    const text = totalText(total, context);
    if (text === undefined) return [];
    const name = totalName[metric][lang];
    const beside = besideTexts(total, context);
    const parts = [
      // Of one project there is nothing to cover.
      ...(total.of === 1 ? [] : [totalCoverage(total, lang)]),
      ...(beside.length === 0 ? [] : [zh ? `另有${beside.join("、")}` : `besides: ${beside.join(", ")}`]),
    ];
    const bracketed = parts.join(zh ? "；" : "; ");
    if (bracketed === "") return [joined(name, text)];
    return [zh ? `${joined(name, text)}（${bracketed}）` : `${name.toLowerCase()} ${text} (${bracketed})`];
  });
  const apart = apartClauses(context);
  const rest = apart.map((clause) => `${zh ? "；" : "; "}${clause}`).join("");
  if (known.length > 0)
    return zh ? `${known.join("，")}${rest}。` : `What is known: ${listed(known, lang)}${rest}.`;
  if (totals.capacity.of === 0 && apart.length > 0)
    return zh ? `没有已并网或在建的项目${rest}。` : `No project is on the grid or under construction${rest}.`;
  return zh
    ? `${projects.length === 1 ? "其" : "已并网与在建项目的"}装机容量、总投资、年度发电量和年度税收均未见报道${rest}。`
    : `Of what is on the grid or being built neither capacity nor investment, a year's generation or tax is reported${rest}.`;
}

/** What is reported though no total has it, by the name of its metric: of projects that are only permitted or planned, or
 *  of a time that is no year. */
function apartClauses(context: ChapterContext): readonly string[] {
  const { zh, lang, data } = context;
  return totalledMetrics.flatMap((metric) => {
    const total = data.overview.totals[metric];
    const isReported = total.apart.length > 0 || total.uncounted.some(({ value }) => value !== null);
    if (total.value !== null || !isReported) return [];
    const name = metrics[metric].name[lang];
    const beside = besideTexts(total, context);
    return [
      zh
        ? `${name}另有${beside.join("、")}，未计入合计`
        : `${name.toLowerCase()} in no sum: ${beside.join(", ")}`,
    ];
  });
}

/** The planned cluster, and how much of it is on the grid. */
function clusterSentence(context: ChapterContext): string {
  const { zh, lang, data } = context;
  const { overview } = data;
  const progress = clusterProgressOf(overview);
  if (progress === null) return "";
  const { cluster } = progress;
  const { plannedCapacity, siteCount } = cluster.figures;
  if (plannedCapacity === undefined) return "";
  const name = plainWords(cluster.fields.name[lang]);
  const planned = figureWords(plannedCapacity, "power", context);
  const sites =
    siteCount === undefined
      ? ""
      : zh
        ? `，${joined("风机点位", figureWords(siteCount, "count", context))}`
        : ` over ${figureWords(siteCount, "count", context)} turbine sites`;
  const { sites: tally } = overview;
  const connected = tally?.gridConnected.sites ?? 0;
  const simulated =
    data.cluster?.isDemo === true ? (zh ? "（演示用模拟数据）" : " (simulated, for demonstration)") : "";
  const now =
    tally === null
      ? ""
      : connected === 0
        ? zh
          ? "，按点位记录尚无并网"
          : "; by the site records none is on the grid"
        : zh
          ? `，按点位记录已并网 ${numberText(connected, "piece")} 个（${quantityLine("power", tally.gridConnected.capacityKw, context)}），占未取消点位的 ${shareText(connected / standingSites(tally).sites)}${simulated}`
          : `; by the site records ${numberText(connected, "piece")} (${quantityLine("power", tally.gridConnected.capacityKw, context)}) are on the grid, ${shareText(connected / standingSites(tally).sites)} of those not dropped${simulated}`;
  return zh
    ? `${joined(`${name}规划装机`, planned)}${sites}${now}。`
    : `The ${name} has a planned capacity of ${planned}${sites}${now}.`;
}

function checkSentence({ data, zh }: ChapterContext): string {
  const findings = data.overview.findings.filter(isToCheck);
  if (findings.length === 0) return "";
  return zh
    ? `数值之间有 ${findings.length} 项待核，使用前请向来源核实。`
    : `${findings.length} ${plural(findings.length, "item")} among the figures ${plural(findings.length, "is", "are")} to be checked with the source before use.`;
}

/** The report in a few sentences. */
export function summary(context: ChapterContext): readonly Part[] {
  const { data, zh, lang } = context;
  const { overview } = data;
  const demo = data.isDemo
    ? zh
      ? "本报告含演示用的模拟数据，不得作为实际情况引用。"
      : "This report contains data simulated for demonstration, not to be quoted as real."
    : "";
  if (overview.projects.length === 0)
    return [
      ...gap("summary.none", noProjects(context)[lang], zh ? "项目" : "projects"),
      ...paragraph("summary.cluster", [isFiltered(overview) ? "" : clusterSentence(context), demo], context),
    ];
  const counts = stageCounts(context);
  const lead = projectsLead(context);
  return [
    ...paragraph(
      "summary.projects",
      [zh ? `${lead}：${counts}。` : `${lead}: ${counts}.`, totalsSentence(context)],
      context,
    ),
    ...paragraph("summary.cluster", [clusterSentence(context), checkSentence(context), demo], context),
  ];
}
