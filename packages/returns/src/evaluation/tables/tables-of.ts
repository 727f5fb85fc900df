import type { ProjectModel } from "../project-model.ts";
import { debtTable } from "./debt-table.ts";
import { equityTable } from "./equity-table.ts";
import { planTable } from "./plan-table.ts";
import { profitTable } from "./profit-table.ts";
import { projectTable } from "./project-table.ts";
import type { ModelTable } from "./table.ts";

/** The five tables of a Chinese evaluation, each line with its formula. Ratios of the debt table are 0 where no debt is served. */
export function tablesOf(model: ProjectModel): readonly ModelTable[] {
  return [projectTable(model), equityTable(model), planTable(model), profitTable(model), debtTable(model)];
}
