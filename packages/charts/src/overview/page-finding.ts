import { beforeNumber, type Lang, type Reading, sumExact, totalLine, totalName } from "@lianchi/domain";
import type { Overview } from "@lianchi/returns";
import { isFiltered, shareWord } from "../engine/sentences.ts";
import { precisionOfCapacity, stageOf, stageText } from "../rows/stage-rows.ts";
import { connectedSites } from "./cluster-words.ts";
import { clusterProgressOf } from "./wind-cluster.ts";

/** The sentence at the head of the figures page, and the line below it. */
export type PageFinding = { readonly title: string; readonly line: string };

/** Permitted and planned projects stand beside what is built, never in it. */
function plannedPart({ totals }: Overview, reading: Reading): string {
  const { uncounted } = totals.capacity;
  const parts = uncounted.flatMap(({ stage, ...sum }) => {
    const line = totalLine({ metric: "capacity", ...sum }, reading);
    if (line === null || stage === null) return [];
    return [
      reading.lang === "zh"
        ? beforeNumber(stageText(stage).zh, line)
        : `${line} ${stageText(stage).en.toLowerCase()}`,
    ];
  });
  if (parts.length === 0) return "";
  return reading.lang === "zh" ? `，另有${parts.join("、")}` : `, besides ${parts.join(" and ")}`;
}

function capacityPart({ totals, projects }: Overview, reading: Reading): string {
  const zh = reading.lang === "zh";
  const { value, precision } = totals.capacity;
  if (totals.capacity.of === 0)
    return zh ? "没有已并网或在建的项目" : "Nothing is on the grid or under construction";
  if (value === null || value === 0) return zh ? "装机容量尚未报告" : "No capacity is reported yet";
  const building = projects.filter((project) => stageOf(project) === "underConstruction");
  const share = sumExact(building.map((project) => project.figures.capacity?.fields.value ?? 0)) / value;
  const amount = totalLine(totals.capacity, reading) ?? "";
  const known = beforeNumber(totalName.capacity[reading.lang], amount);
  const isUnknown = building.some((project) => project.figures.capacity === undefined);
  // A project under construction whose capacity is not reported forbids every word about the share.
  if (isUnknown) return known;
  if (share === 0) return zh ? `${known}，没有在建部分` : `${known}, none under construction`;
  if (share === 1) return zh ? `${known}，全部在建` : `${known}, all under construction`;
  return zh
    ? `${known}，${shareWord(share, "zh", [precision]).trimStart()}仍在建`
    : `${known}, ${shareWord(share, "en", [precision])} still under construction`;
}

function clusterPart(overview: Overview, reading: Reading): string {
  const progress = clusterProgressOf(overview);
  // A choice of projects says nothing about the whole cluster.
  if (progress === null || isFiltered(overview)) return "";
  const zh = reading.lang === "zh";
  const { precision = "exact" } = progress.cluster.figures.plannedCapacity?.fields ?? {};
  const planned =
    totalLine({ metric: "plannedCapacity", value: progress.plannedKw, precision }, reading) ?? "";
  const connected = connectedSites(overview, reading.lang);
  if (connected !== null) return zh ? `；${connected}` : `; ${connected}`;
  if (progress.gridConnectedKw > 0) {
    const share = shareWord(progress.gridConnectedKw / progress.plannedKw, reading.lang, [
      precisionOfCapacity(progress.gridConnected),
      precision,
    ]).trimEnd();
    return zh
      ? `；${beforeNumber("已并网风电相当于规划", planned)}的${share}`
      : `; grid-connected wind equals ${share} of the planned ${planned}`;
  }
  if (progress.gridConnected.length > 0)
    return zh ? `；${beforeNumber("规划风电", planned)}` : `; planned wind ${planned}`;
  return zh
    ? `；${beforeNumber("规划中的", planned)}风电尚无并网`
    : `; of the planned ${planned} of wind none is grid-connected`;
}

function countsText({ projects, clusters, choices, totals }: Overview, lang: Lang): string {
  const { dropped } = totals.capacity;
  const isPart = projects.length < choices.length;
  if (lang === "zh") {
    const chosen = isPart
      ? `所选 ${projects.length} 个项目（共 ${choices.length} 个）`
      : `${projects.length} 个项目`;
    const gone = dropped === 0 ? "" : `（其中 ${dropped} 个已取消，不计入合计）`;
    return `${chosen}${gone}${clusters.length === 0 ? "" : `、${clusters.length} 个规划风电集群`}`;
  }
  const chosen = isPart
    ? `${projects.length} of ${choices.length} projects`
    : `${projects.length} project${projects.length === 1 ? "" : "s"}`;
  const planned = `${clusters.length} planned wind cluster${clusters.length === 1 ? "" : "s"}`;
  const gone = dropped === 0 ? "" : ` (${dropped} of them dropped and in no total)`;
  return clusters.length === 0 ? `${chosen}${gone}` : `${chosen}${gone}, ${planned}`;
}

function lineOf(overview: Overview, lang: Lang): string {
  const counts = countsText(overview, lang);
  return lang === "zh"
    ? `${counts}。未报道的数值留空：不补零，不估算；每个合计都注明覆盖几个项目。点按任一数字查看出处。`
    : `${counts}. What is not reported stays empty: no zero, no guess; each total says how many projects it covers. Click any number for its source.`;
}

/** What the page shows, in one sentence built from its numbers. */
export function pageFinding(overview: Overview, reading: Reading): PageFinding {
  const zh = reading.lang === "zh";
  const none = isFiltered(overview)
    ? zh
      ? "没有选中任何项目"
      : "No project is chosen"
    : zh
      ? "这一天之前还没有数据"
      : "There is no data up to this day";
  const title =
    overview.projects.length === 0
      ? none
      : capacityPart(overview, reading) + plannedPart(overview, reading) + clusterPart(overview, reading);
  return { title, line: lineOf(overview, reading.lang) };
}
