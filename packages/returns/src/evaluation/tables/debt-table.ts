import type { ProjectModel } from "../project-model.ts";
import { linesOf, type ModelTable, tableNames } from "./table.ts";

const line = linesOf(({ debt }) => debt);

export function debtTable(model: ProjectModel): ModelTable {
  const { financing, operatingCash, incomeTax, ebit } = model;
  const due = financing.principal.map((value, t) => value + (financing.interest[t] ?? 0));
  const ratio = (over: readonly number[], under: readonly number[]) =>
    over.map((value, t) => ((under[t] ?? 0) === 0 ? 0 : value / (under[t] ?? 1)));
  return {
    id: "debt",
    name: tableNames.debt,
    lines: [
      line("drawn", financing.loanDrawn),
      line("interestBuilding", financing.interestBuilding),
      line("opening", financing.opening),
      line("principal", financing.principal),
      line("interest", financing.interest),
      line("closing", financing.closing, true),
      line(
        "cover",
        ratio(
          operatingCash.map((cash, t) => cash - (incomeTax.tax[t] ?? 0)),
          due,
        ),
      ),
      line("interestCover", ratio(ebit, financing.interest)),
    ],
  };
}
