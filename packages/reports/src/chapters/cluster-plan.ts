import { clusterProgressOf, drawChart, isFiltered } from "@lianchi/charts";
import { figureValue, numberText, quantityLine, type SubjectState, shareLine } from "@lianchi/domain";
import type { ChapterContext } from "../chapter-context.ts";
import { figure, gap, type Part, paragraph, see } from "../parts.ts";
import { plainWords } from "../plain-words.ts";
import { figureWords, joined, measureWords, projectNames, roughly, roughnessOf } from "../words.ts";

/** What is planned: capacity, sites and the size of one of them. */
function plannedSentence(cluster: SubjectState, context: ChapterContext): string {
  const { zh, lang, data } = context;
  const { plannedCapacity, siteCount } = cluster.figures;
  const name = plainWords(cluster.fields.name[lang]);
  const rating = data.overview.measures.find(
    ({ measure, subjectId }) => measure === "siteRating" && subjectId === cluster.fields.id,
  );
  const parts = [
    ...(plannedCapacity === undefined
      ? []
      : [joined(zh ? "规划装机" : "a planned capacity of ", figureWords(plannedCapacity, "power", context))]),
    ...(siteCount === undefined
      ? []
      : [
          zh
            ? joined("风机点位", figureWords(siteCount, "count", context))
            : `${figureWords(siteCount, "count", context)} turbine sites`,
        ]),
  ];
  const each =
    rating === undefined
      ? ""
      : zh
        ? joined("，由此推算每个点位", measureWords("siteRating", rating.value, cluster, context))
        : `, which makes ${measureWords("siteRating", rating.value, cluster, context)} a site`;
  if (parts.length === 0)
    return zh
      ? `${name}的规划装机与点位数均未见报道。`
      : `Neither the planned capacity nor the number of sites of the ${name} is reported.`;
  return zh ? `${name}${parts.join("，")}${each}。` : `The ${name} has ${parts.join(" and ")}${each}.`;
}

/** Whether the places of the sites are real. */
export function layoutSentence({ data, zh }: ChapterContext): string {
  const layout = data.cluster?.layout;
  if (layout === undefined) return "";
  const { illustrative, given, none } = layout;
  const count = (of: number) => numberText(of, "piece");
  const parts = [
    ...(illustrative === 0
      ? []
      : [
          zh
            ? `${count(illustrative)} 个点位的位置为示意布点，不是真实机位，待导入坐标后更新`
            : `the positions of ${count(illustrative)} sites are illustrative, not real ones, until coordinates are imported`,
        ]),
    ...(given === 0
      ? []
      : [zh ? `${count(given)} 个点位有来源坐标` : `${count(given)} sites have coordinates from a source`]),
    ...(none === 0
      ? []
      : [zh ? `${count(none)} 个点位没有坐标` : `${count(none)} sites have no coordinates`]),
  ];
  if (parts.length === 0) return "";
  const text = parts.join(zh ? "；" : "; ");
  return zh ? `${text}。` : `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

/** Wind under construction or running, as a comparison with the plan and no part of it. */
function comparisonSentence(place: string, context: ChapterContext): string {
  const { zh, lang, data } = context;
  const progress = clusterProgressOf(data.overview);
  if (progress === null) return "";
  const { cluster, plannedKw, underConstruction, gridConnected, underConstructionKw, gridConnectedKw } =
    progress;
  const part = (kw: number, projects: readonly SubjectState[], zhStage: string, enStage: string) => {
    const known = projects.filter((project) => figureValue(project, "capacity") !== undefined);
    if (kw === 0) return [];
    const rough = roughnessOf(known.flatMap(({ figures }) => figures.capacity ?? []));
    const amount = roughly(quantityLine("power", kw, context), rough, lang);
    const share = shareLine(
      kw / plannedKw,
      [...known, cluster].map(
        ({ figures: { capacity, plannedCapacity } }) => (capacity ?? plannedCapacity)?.fields.precision,
      ),
      lang,
    );
    const names = projectNames(known, lang);
    return [
      zh
        ? `${joined(`${zhStage}风电`, amount)}（${names}），${joined("相当于集群规划的", share)}`
        : `${amount} of wind ${enStage} (${names}) equals ${share} of the plan`,
    ];
  };
  const chosen = isFiltered(data.overview);
  const parts = [
    ...part(
      underConstructionKw,
      underConstruction,
      `${chosen ? "所选项目中" : ""}在建`,
      "under construction",
    ),
    ...part(gridConnectedKw, gridConnected, `${chosen ? "所选项目中" : ""}已并网`, "on the grid"),
  ];
  if (parts.length === 0) return "";
  const isOne = underConstruction.length + gridConnected.length === 1;
  return zh
    ? `${parts.join("；")}${place}；${isOne ? "该项目" : "这些项目"}是否属于规划点位未见报道，此处只作比较，不计入集群进度。`
    : `${parts.join("; ")}${place}. Whether ${isOne ? "this project is" : "these projects are"} among the planned sites is not reported: this is a comparison, not the cluster's progress.`;
}

/** What the cluster is to become, and what stands beside it. */
export function clusterPlan(context: ChapterContext): readonly Part[] {
  const { zh, data } = context;
  const { overview } = data;
  const clusters = overview.clusters;
  if (clusters.length === 0)
    return gap(
      "plan.none",
      zh ? "台账中没有规划风电集群。" : "The register holds no planned wind cluster.",
      zh ? "规划集群" : "a planned cluster",
    );
  const target = clusters
    .flatMap(({ figures }) => figures.industryTarget ?? [])
    .map((one) =>
      zh
        ? `${joined("产业集群目标为", figureWords(one, "money", context))}，属目标，不是已完成的投资。`
        : `The industry-cluster target is ${figureWords(one, "money", context)}: a target, not investment made.`,
    );
  const drawn = figure(
    {
      id: "cluster-progress",
      caption: {
        zh: "风电集群：规划、在建与并网",
        en: "Wind cluster: planned, under construction and on the grid",
      },
      draw: (look) => drawChart("cluster-progress", overview, look),
      otherwise: {
        zh: "集群的规划装机未见报道，规划与进度的对照图暂不能绘制。",
        en: "The planned capacity of the cluster is not reported, so there is no figure of it.",
      },
      lacking: { zh: "规划装机", en: "planned capacity" },
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
