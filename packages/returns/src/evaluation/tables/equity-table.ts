import type { ProjectModel } from "../project-model.ts";
import { operatingLines } from "./operating-lines.ts";
import { cumulative, linesOf, type ModelTable, minus, tableNames } from "./table.ts";

const line = linesOf(({ equity }) => equity);

export function equityTable(model: ProjectModel): ModelTable {
  const { financing, incomeTax } = model;
  return {
    id: "equity",
    name: tableNames.equity,
    lines: [
      ...operatingLines(model),
      line("equity", minus(financing.equity)),
      line("workingCapital", minus(model.workingCapital)),
      line("principal", minus(financing.principal)),
      line("interest", minus(financing.interest)),
      line("incomeTax", minus(incomeTax.tax)),
      line("residual", model.residual),
      line("equityFlow", model.equityFlow, true),
      line("equityFlowSoFar", cumulative(model.equityFlow), true),
    ],
  };
}
