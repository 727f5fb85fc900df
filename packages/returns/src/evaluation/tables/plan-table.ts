import { distributable } from "../distribution.ts";
import type { ProjectModel } from "../project-model.ts";
import { linesOf, type ModelTable, tableNames } from "./table.ts";

const line = linesOf(({ plan }) => plan);

export function planTable(model: ProjectModel): ModelTable {
  const { financing, incomeTax, operatingCash } = model;
  const { shared } = distributable(model);
  const inYear = (values: readonly number[], t: number) => values[t] ?? 0;
  const running = operatingCash.map((cash, t) => cash - inYear(incomeTax.tax, t));
  const invested = model.investment.map(
    (value, t) => -value - inYear(model.workingCapital, t) + inYear(model.residual, t),
  );
  const raised = financing.equity.map(
    (value, t) => value + inYear(financing.loanDrawn, t) + Math.max(0, inYear(model.workingCapital, t)),
  );
  const served = financing.principal.map((value, t) => -value - inYear(financing.interest, t));
  let balance = 0;
  const dividends: number[] = [];
  const surplus: number[] = [];
  const total: number[] = [];
  for (const [t, cash] of running.entries()) {
    const before = cash + inYear(invested, t) + inYear(raised, t) + inYear(served, t);
    const dividend = Math.max(0, Math.min(inYear(shared, t), balance + before));
    dividends.push(-dividend);
    surplus.push(before - dividend);
    balance += before - dividend;
    total.push(balance);
  }
  return {
    id: "plan",
    name: tableNames.plan,
    lines: [
      line("running", running),
      line("invested", invested),
      line("raised", raised),
      line("served", served),
      line("dividends", dividends),
      line("surplus", surplus, true),
      line("balance", total, true),
    ],
  };
}
