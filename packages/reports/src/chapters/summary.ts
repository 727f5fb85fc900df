import { clusterProgressOf, isFiltered, percent } from "@lianchi/charts";
import { allSites, metrics, numberText, quantityLine } from "@lianchi/domain";
import { isToCheck, totalledMetrics } from "@lianchi/returns";
import { gap, type Part, paragraph } from "../parts.ts";
import { plainWords } from "../plain-words.ts";
import { stageCounts } from "../stage-words.ts";
import type { Telling } from "../telling.ts";
import { noProjects, projectsLead, totalText } from "../total-words.ts";
import { figureWords, joined, listed, plural } from "../words.ts";

/** Every total that is known, with how many projects it covers. */
function totalsSentence(telling: Telling): string {
  const { zh, lang, data } = telling;
  const { totals, projects } = data.overview;
  const known = totalledMetrics.flatMap((metric) => {
    const total = totals[metric];
    const text = totalText(total, telling);
    if (text === undefined) return [];
    const name = zh ? metrics[metric].name.zh : metrics[metric].name.en.toLowerCase();
    const mixed = total.isMixed ? (zh ? "，期间不一" : ", unlike periods") : "";
    // Of one project there is nothing to cover.
    if (total.of === 1) return [zh ? joined(name, text) : `${name} ${text}`];
    return [
      zh
        ? `${joined(`已知${name}`, text)}（${total.known}/${total.of} 个项目${mixed}）`
        : `${name} ${text} (${total.known} of ${total.of} projects${mixed})`,
    ];
  });
  if (known.length === 0)
    return zh
      ? `${projects.length === 1 ? "其" : "各项目的"}装机容量、总投资、发电量和税收均未见报道。`
      : "Neither capacity nor investment, generation or tax is reported.";
  if (zh) return `${projects.length === 1 ? "其" : ""}${known.join("，")}。`;
  return `What is known: ${listed(known, lang)}.`;
}

/** The planned cluster, and how much of it is on the grid. */
function clusterSentence(telling: Telling): string {
  const { zh, lang, data } = telling;
  const { overview } = data;
  const progress = clusterProgressOf(overview);
  if (progress === null) return "";
  const { cluster } = progress;
  const { plannedCapacity, siteCount } = cluster.figures;
  if (plannedCapacity === undefined) return "";
  const name = plainWords(cluster.fields.name[lang]);
  const planned = figureWords(plannedCapacity, "power", telling);
  const sites =
    siteCount === undefined
      ? ""
      : zh
        ? `，${joined("风机点位", figureWords(siteCount, "count", telling))}`
        : ` over ${figureWords(siteCount, "count", telling)} turbine sites`;
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
          ? `，按点位记录已并网 ${numberText(connected, "piece")} 个（${quantityLine("power", tally.gridConnected.capacityKw, telling)}），占全部点位的 ${percent(connected / allSites(tally).sites)}${simulated}`
          : `; by the site records ${numberText(connected, "piece")} (${quantityLine("power", tally.gridConnected.capacityKw, telling)}) are on the grid, ${percent(connected / allSites(tally).sites)} of all${simulated}`;
  return zh
    ? `${joined(`${name}规划装机`, planned)}${sites}${now}。`
    : `The ${name} has a planned capacity of ${planned}${sites}${now}.`;
}

function checkSentence({ data, zh }: Telling): string {
  const findings = data.overview.findings.filter(isToCheck);
  if (findings.length === 0) return "";
  return zh
    ? `数值之间有 ${findings.length} 项待核，使用前请向来源核实。`
    : `${findings.length} ${plural(findings.length, "item")} among the figures ${plural(findings.length, "is", "are")} to be checked with the source before use.`;
}

/** The report in a few sentences. */
export function summary(telling: Telling): readonly Part[] {
  const { data, zh, lang } = telling;
  const { overview } = data;
  const demo = data.isDemo
    ? zh
      ? "本报告含演示用的模拟数据，不得作为实际情况引用。"
      : "This report contains data simulated for demonstration, not to be quoted as real."
    : "";
  if (overview.projects.length === 0)
    return [
      ...gap("summary.none", noProjects(telling)[lang], zh ? "项目" : "projects"),
      ...paragraph("summary.cluster", [isFiltered(overview) ? "" : clusterSentence(telling), demo], telling),
    ];
  const counts = stageCounts(telling);
  const lead = projectsLead(telling);
  return [
    ...paragraph(
      "summary.projects",
      [zh ? `${lead}：${counts}。` : `${lead}: ${counts}.`, totalsSentence(telling)],
      telling,
    ),
    ...paragraph("summary.cluster", [clusterSentence(telling), checkSentence(telling), demo], telling),
  ];
}
