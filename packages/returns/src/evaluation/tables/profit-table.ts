import { distributable } from "../distribution.ts";
import type { ProjectModel } from "../project-model.ts";
import { linesOf, type ModelTable, minus, tableNames } from "./table.ts";

const line = linesOf(({ profit }) => profit);

export function profitTable(model: ProjectModel): ModelTable {
  const { revenue, costs, vat, financing, incomeTax } = model;
  const { reserve, shared } = distributable(model);
  return {
    id: "profit",
    name: tableNames.profit,
    lines: [
      line("revenue", revenue.revenue),
      line("vatRefund", vat.refund),
      line("surcharges", minus(vat.surcharges)),
      line("operatingCost", minus(costs.operating)),
      line("depreciation", minus(model.depreciation)),
      line("ebit", model.ebit, true),
      line("interest", minus(financing.interest)),
      line(
        "totalCost",
        costs.operating.map((cost, t) => -cost - (model.depreciation[t] ?? 0) - (financing.interest[t] ?? 0)),
        true,
      ),
      line("profit", model.profit, true),
      line("madeUp", minus(incomeTax.madeUp)),
      line("taxable", incomeTax.taxable),
      line("incomeTax", minus(incomeTax.tax)),
      line("netProfit", model.netProfit, true),
      line("reserve", minus(reserve)),
      line("shared", shared, true),
    ],
  };
}
