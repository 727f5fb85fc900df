import { type Lang, presentStage, quantityLine, type Reading, sumExact } from "@lianchi/domain";
import type { Overview } from "@lianchi/returns";
import { clusterProgressOf } from "./cluster-progress.ts";
import { shareWord } from "./words.ts";

/** The sentence at the head of the figures page, and the line below it. */
export type PageFinding = { readonly title: string; readonly line: string };

function capacityPart({ totals, projects }: Overview, reading: Reading): string {
  const zh = reading.lang === "zh";
  const { value } = totals.capacity;
  if (value === null || value === 0) return zh ? "装机容量尚未报告" : "No capacity is reported yet";
  const building = projects.filter((project) => presentStage(project)?.fields.stage === "underConstruction");
  const share = sumExact(building.map((project) => project.figures.capacity?.fields.value ?? 0)) / value;
  const known = zh
    ? `已知装机 ${quantityLine("power", value, reading)}`
    : `Known capacity ${quantityLine("power", value, reading)}`;
  if (share === 0) return zh ? `${known}，没有在建部分` : `${known}, none under construction`;
  if (share === 1) return zh ? `${known}，全部在建` : `${known}, all under construction`;
  return zh
    ? `${known}，${shareWord(share, "zh")}仍在建`
    : `${known}, ${shareWord(share, "en")} still under construction`;
}

function clusterPart(overview: Overview, reading: Reading): string {
  const progress = clusterProgressOf(overview);
  if (progress === null) return "";
  const zh = reading.lang === "zh";
  const planned = quantityLine("power", progress.plannedKw, reading);
  if (progress.gridConnectedKw > 0) {
    const share = shareWord(progress.gridConnectedKw / progress.plannedKw, reading.lang);
    return zh
      ? `；已并网风电相当于规划 ${planned}的${share}`
      : `; grid-connected wind equals ${share} of the planned ${planned}`;
  }
  return zh
    ? `；规划中的 ${planned}风电尚无并网`
    : `; of the planned ${planned} of wind none is grid-connected`;
}

function lineOf({ projects, clusters }: Overview, lang: Lang): string {
  return lang === "zh"
    ? `${projects.length} 个项目、${clusters.length} 个规划风电集群。未报道的数值留空：不补零，不估算；每个合计都注明覆盖几个项目。点按任一数字查看出处。`
    : `${projects.length} projects, ${clusters.length} planned wind cluster. What is not reported stays empty: no zero, no guess; each total says how many projects it covers. Click any number for its source.`;
}

/** What the page shows, in one sentence built from its numbers. */
export function pageFinding(overview: Overview, reading: Reading): PageFinding {
  const title =
    overview.projects.length === 0
      ? reading.lang === "zh"
        ? "这一天之前还没有数据"
        : "There is no data up to this day"
      : capacityPart(overview, reading) + clusterPart(overview, reading);
  return { title, line: lineOf(overview, reading.lang) };
}
