import { returnsAssumptions } from "../chapters/returns-assumptions.ts";
import { returnsComparison } from "../chapters/returns-comparison.ts";
import { returnsRisk } from "../chapters/returns-risk.ts";
import { toCheck } from "../chapters/to-check.ts";
import { returnsKeyFigures } from "../key-figures.ts";
import { figureRows, measureRows, returnsRows } from "../provenance/rows.ts";
import type { Template } from "../template.ts";

/** 收益比选: the projects' returns under a scenario. */
export const returns: Template = {
  id: "returns",
  name: { zh: "收益比选", en: "Comparison of returns" },
  titleOf: () => ({
    zh: "五大连池市可再生能源项目收益比选",
    en: "Wudalianchi renewable-energy projects: comparison of returns",
  }),
  keyFigures: returnsKeyFigures,
  chapters: [
    { id: "comparison", title: { zh: "收益比较", en: "Returns compared" }, write: returnsComparison },
    { id: "risk", title: { zh: "敏感性与税费", en: "Sensitivity and taxes" }, write: returnsRisk },
    { id: "assumptions", title: { zh: "测算参数", en: "Assumptions" }, write: returnsAssumptions },
    { id: "to-check", title: { zh: "待核与缺失", en: "To check, and missing" }, write: toCheck },
  ],
  provenance: (context) => {
    const { projects } = context.data.overview;
    return [
      ...figureRows(projects, ["capacity", "investment"], context),
      ...measureRows(projects, context),
      ...returnsRows(context),
    ];
  },
};
