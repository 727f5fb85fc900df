import { chapters } from "../chapters/catalogue.ts";
import { clusterKeyFigures } from "../key-figures.ts";
import { figureRows, measureRows, siteRows } from "../provenance/rows.ts";
import { type Template, templateNames } from "../template.ts";

/** 集群进度: the planned wind cluster. */
export const cluster: Template = {
  id: "cluster",
  name: templateNames.cluster,
  titleOf: ({ words }) => words.reportTitles.cluster,
  keyFigures: clusterKeyFigures,
  chapters: [chapters.changes, chapters.plan, chapters.progress, chapters.batches],
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
