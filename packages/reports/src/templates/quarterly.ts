import { projectMetrics, type Text } from "@lianchi/domain";
import { capacity } from "../chapters/capacity.ts";
import { cluster } from "../chapters/cluster.ts";
import { operation } from "../chapters/operation.ts";
import { returns } from "../chapters/returns.ts";
import { toCheck } from "../chapters/to-check.ts";
import { portfolioKeyFigures } from "../key-figures.ts";
import { periodLength } from "../period.ts";
import { figureRows, measureRows, returnsRows, siteRows, totalRows } from "../provenance/rows.ts";
import type { Template } from "../template.ts";
import { changes, summary } from "./shared-chapters.ts";

const titles: Readonly<Record<"quarter" | "month" | "year" | "none", Text>> = {
  quarter: {
    zh: "五大连池市可再生能源项目季报",
    en: "Wudalianchi renewable-energy projects: quarterly report",
  },
  month: { zh: "五大连池市可再生能源项目月报", en: "Wudalianchi renewable-energy projects: monthly report" },
  year: { zh: "五大连池市可再生能源项目年报", en: "Wudalianchi renewable-energy projects: yearly report" },
  none: { zh: "五大连池市可再生能源项目报告", en: "Wudalianchi renewable-energy projects: report" },
};

/** 项目季报: the whole portfolio. */
export const quarterly: Template = {
  id: "quarterly",
  name: { zh: "项目季报", en: "Quarterly portfolio report" },
  titleOf: ({ settings: { period } }) => titles[period === null ? "none" : periodLength(period)],
  keyFigures: portfolioKeyFigures,
  chapters: [
    summary,
    changes,
    { id: "capacity", title: { zh: "装机与投资", en: "Capacity and investment" }, write: capacity },
    { id: "cluster", title: { zh: "风电集群进度", en: "Progress of the wind cluster" }, write: cluster },
    { id: "operation", title: { zh: "发电与经营", en: "Generation and money" }, write: operation },
    { id: "returns", title: { zh: "收益比选", en: "Comparison of returns" }, write: returns },
    { id: "to-check", title: { zh: "待核与缺失", en: "To check, and missing" }, write: toCheck },
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
