import { projectMetrics } from "@lianchi/domain";
import { chapters } from "../chapters/catalogue.ts";
import { portfolioKeyFigures } from "../key-figures.ts";
import { periodLength } from "../period.ts";
import { figureRows, measureRows, returnsRows, siteRows, totalRows } from "../provenance/rows.ts";
import { type Template, templateNames } from "../template.ts";

/** 项目季报: the whole portfolio. */
export const quarterly: Template = {
  id: "quarterly",
  name: templateNames.quarterly,
  titleOf: ({ settings: { period }, words }) =>
    words.reportTitles[period === null ? "portfolio" : periodLength(period)],
  keyFigures: portfolioKeyFigures,
  chapters: [
    chapters.summary,
    chapters.changes,
    chapters.capacity,
    chapters.cluster,
    chapters.operation,
    chapters.returns,
    chapters.findings,
  ],
  provenance: (context) => {
    const { projects, clusters, agreements } = context.data.overview;
    return [
      ...figureRows(projects, projectMetrics, context),
      ...totalRows(context.data, context),
      ...figureRows(clusters, ["plannedCapacity", "siteCount", "industryTarget"], context),
      ...figureRows(agreements, ["agreementCount", "agreementSum"], context),
      ...measureRows([...projects, ...clusters], context),
      ...siteRows(context),
      ...returnsRows(context),
    ];
  },
};
