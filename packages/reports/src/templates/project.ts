import { projectMetrics } from "@lianchi/domain";
import { projectFacts } from "../chapters/project-facts.ts";
import { projectHistory } from "../chapters/project-history.ts";
import { projectPlausibility } from "../chapters/project-plausibility.ts";
import { projectReturns } from "../chapters/project-returns.ts";
import { projectKeyFigures } from "../key-figures.ts";
import { oneProject } from "../one-project.ts";
import { figureRows, measureRows, returnsRows } from "../provenance/rows.ts";
import type { Template } from "../template.ts";
import { fullName } from "../words.ts";

/** 单项目简报: one project. */
export const project: Template = {
  id: "project",
  name: { zh: "单项目简报", en: "Brief of one project" },
  titleOf: ({ data }) => {
    const one = oneProject(data);
    return one === null
      ? { zh: "单项目简报", en: "Brief of one project" }
      : { zh: `${fullName(one, "zh")}简报`, en: `${fullName(one, "en")}: brief` };
  },
  keyFigures: projectKeyFigures,
  chapters: [
    { id: "facts", title: { zh: "项目概况", en: "The project" }, write: projectFacts },
    { id: "plausibility", title: { zh: "数值核对", en: "Plausibility" }, write: projectPlausibility },
    { id: "returns", title: { zh: "收益测算", en: "Returns" }, write: projectReturns },
    { id: "history", title: { zh: "变更记录", en: "History" }, write: projectHistory },
  ],
  provenance: (context) => {
    const one = oneProject(context.data);
    if (one === null) return [];
    return [
      ...figureRows([one], projectMetrics, context),
      ...measureRows([one], context),
      ...returnsRows(context),
    ];
  },
};
