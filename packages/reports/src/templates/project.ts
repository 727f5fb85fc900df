import { projectMetrics } from "@lianchi/domain";
import { chapters } from "../chapters/catalogue.ts";
import { projectKeyFigures } from "../key-figures.ts";
import { fullName } from "../names.ts";
import { oneProject } from "../one-project.ts";
import { figureRows, measureRows, returnsRows } from "../provenance/rows.ts";
import { type Template, templateNames } from "../template.ts";

/** 单项目简报: one project. */
export const project: Template = {
  id: "project",
  name: templateNames.project,
  isBrief: true,
  titleOf: ({ data, lang, words }) => {
    const one = oneProject(data);
    return one === null ? words.reportTitles.project : words.briefOf(fullName(one, lang));
  },
  keyFigures: projectKeyFigures,
  chapters: [chapters.facts, chapters.plausibility, chapters.projectReturns, chapters.history],
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
