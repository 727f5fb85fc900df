import type { ProjectModel } from "../project-model.ts";
import { line, minus, type TableLine } from "./table.ts";

/** Cash from running the plant, the same in three tables. */
export function operatingLines({ revenue, costs, vat }: ProjectModel): readonly TableLine[] {
  return [
    line(
      "revenue",
      "营业收入（不含税）",
      "Revenue without VAT",
      ["上网电量 × 电价（含补贴）÷（1＋税率）", "energy × price with subsidy ÷ (1 + VAT)"],
      revenue.revenue,
    ),
    line("outputVat", "销项税额", "Output VAT", ["营业收入 × 税率", "revenue × VAT"], revenue.outputVat),
    line(
      "subsidyOwed",
      "补贴应收增加",
      "Subsidy still owed",
      ["当年应得补贴 − 当年到账补贴", "subsidy earned − subsidy received"],
      minus(revenue.subsidyOwedMore),
    ),
    line(
      "operatingCost",
      "经营成本（不含税）",
      "Operating costs without VAT",
      ["修理 ＋ 保险 ＋ 材料与其他 ＋ 燃料", "repairs + insurance + materials and other + fuel"],
      minus(costs.operating),
    ),
    line(
      "inputVat",
      "进项税额",
      "Input VAT",
      ["经营成本 × 可抵扣占比 × 税率", "operating costs × share with VAT × VAT"],
      minus(costs.inputVat),
    ),
    line(
      "vatPaid",
      "应纳增值税",
      "VAT paid",
      ["销项 − 进项 − 留抵，不低于零", "output − input − credit left, not below zero"],
      minus(vat.paid),
    ),
    line(
      "vatRefund",
      "增值税即征即退",
      "VAT refunded",
      ["应纳增值税 × 退税比例（截止月之前）", "VAT paid × share refunded, up to its last month"],
      vat.refund,
    ),
    line(
      "surcharges",
      "税金及附加",
      "Surcharges",
      ["应纳增值税 × 附加税费率", "VAT paid × surcharges"],
      minus(vat.surcharges),
    ),
  ];
}
