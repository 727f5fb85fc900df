import type { ProjectModel } from "../project-model.ts";
import { operatingLines } from "./operating-lines.ts";
import { cumulative, linesOf, type ModelTable, minus, tableNames } from "./table.ts";

const line = linesOf(({ project }) => project);

export function projectTable(model: ProjectModel): ModelTable {
  const { adjustedTax } = model;
  return {
    id: "project",
    name: tableNames.project,
    lines: [
      ...operatingLines(model),
      line("investment", minus(model.investment)),
      line("workingCapital", minus(model.workingCapital)),
      line("residual", model.residual),
      line("beforeTax", model.projectBeforeTax, true),
      line("beforeTaxSoFar", cumulative(model.projectBeforeTax), true),
      line("adjustedTax", minus(adjustedTax.tax)),
      line("afterTax", model.projectAfterTax, true),
      line("afterTaxSoFar", cumulative(model.projectAfterTax), true),
    ],
  };
}
