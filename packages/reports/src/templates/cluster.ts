import { clusterBatches } from "../chapters/cluster-batches.ts";
import { clusterPlan } from "../chapters/cluster-plan.ts";
import { clusterProgress } from "../chapters/cluster-progress.ts";
import { clusterKeyFigures } from "../key-figures.ts";
import { figureRows, measureRows, siteRows } from "../provenance/rows.ts";
import type { Template } from "../template.ts";
import { changes } from "./shared-chapters.ts";

/** 集群进度: the planned wind cluster. */
export const cluster: Template = {
  id: "cluster",
  name: { zh: "集群进度", en: "Progress of the wind cluster" },
  titleOf: () => ({
    zh: "五大连池市规划风电集群进度报告",
    en: "Wudalianchi planned wind cluster: progress report",
  }),
  keyFigures: clusterKeyFigures,
  chapters: [
    changes,
    { id: "plan", title: { zh: "规划与布点", en: "Plan and sites" }, write: clusterPlan },
    { id: "progress", title: { zh: "建设进度", en: "Progress of the works" }, write: clusterProgress },
    { id: "batches", title: { zh: "分批进度与计划", en: "Batches and plan" }, write: clusterBatches },
  ],
  provenance: (context) => {
    const { clusters, projects } = context.data.overview;
    const winds = projects.filter(({ fields }) => fields.technology === "wind");
    return [
      ...figureRows(clusters, ["plannedCapacity", "siteCount", "industryTarget"], context),
      ...figureRows(winds, ["capacity"], context),
      ...measureRows(clusters, context),
      ...siteRows(context),
    ];
  },
};
