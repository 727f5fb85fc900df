import type { ProjectModel } from "../project-model.ts";
import { linesOf, minus, type TableLine } from "./table.ts";

const line = linesOf(({ operating }) => operating);

/** Cash from running the plant, the same in three tables. */
export function operatingLines({ revenue, costs, vat }: ProjectModel): readonly TableLine[] {
  return [
    line("revenue", revenue.revenue),
    line("outputVat", revenue.outputVat),
    line("subsidyOwed", minus(revenue.subsidyOwedMore)),
    line("operatingCost", minus(costs.operating)),
    line("inputVat", minus(costs.inputVat)),
    line("vatPaid", minus(vat.paid)),
    line("vatRefund", vat.refund),
    line("surcharges", minus(vat.surcharges)),
  ];
}
