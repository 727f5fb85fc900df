import { chapters } from "../chapters/catalogue.ts";
import { returnsKeyFigures } from "../key-figures.ts";
import { figureRows, measureRows, returnsRows } from "../provenance/rows.ts";
import { type Template, templateNames } from "../template.ts";

/** 收益比选: the projects' returns under a scenario. */
export const returns: Template = {
  id: "returns",
  name: templateNames.returns,
  titleOf: ({ words }) => words.reportTitles.returns,
  keyFigures: returnsKeyFigures,
  chapters: [chapters.comparison, chapters.risk, chapters.assumptions, chapters.findings],
  provenance: (context) => {
    const { projects } = context.data.overview;
    return [
      ...figureRows(projects, ["capacity", "investment"], context),
      ...measureRows(projects, context),
      ...returnsRows(context),
    ];
  },
};
