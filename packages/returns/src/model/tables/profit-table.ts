import { distributable } from "../distribution.ts";
import type { ProjectModel } from "../project-model.ts";
import { line, type ModelTable, minus } from "./table.ts";

export function profitTable(model: ProjectModel): ModelTable {
  const { revenue, costs, vat, financing, incomeTax } = model;
  const { reserve, shared } = distributable(model);
  return {
    id: "profit",
    name: { zh: "利润与利润分配表", en: "Profit and its distribution" },
    lines: [
      line(
        "revenue",
        "营业收入（不含税）",
        "Revenue without VAT",
        ["上网电量 × 电价（含补贴）÷（1＋税率）", "energy × price with subsidy ÷ (1 + VAT)"],
        revenue.revenue,
      ),
      line(
        "vatRefund",
        "补贴收入（增值税即征即退）",
        "VAT refunded",
        ["应纳增值税 × 退税比例", "VAT paid × share refunded"],
        vat.refund,
      ),
      line(
        "surcharges",
        "税金及附加",
        "Surcharges",
        ["应纳增值税 × 附加税费率", "VAT paid × surcharges"],
        minus(vat.surcharges),
      ),
      line(
        "operatingCost",
        "经营成本",
        "Operating costs",
        ["修理 ＋ 保险 ＋ 材料与其他 ＋ 燃料", "repairs + insurance + materials and other + fuel"],
        minus(costs.operating),
      ),
      line(
        "depreciation",
        "折旧费",
        "Depreciation",
        ["固定资产原值 ×（1 − 残值率）÷ 折旧年限", "asset value × (1 − residual) ÷ years"],
        minus(model.depreciation),
      ),
      line(
        "ebit",
        "息税前利润",
        "EBIT",
        ["收入 ＋ 补贴 − 附加 − 经营成本 − 折旧", "revenue + refund − surcharges − costs − depreciation"],
        model.ebit,
        true,
      ),
      line(
        "interest",
        "利息支出",
        "Interest",
        ["见还本付息表", "see the debt table"],
        minus(financing.interest),
      ),
      line(
        "totalCost",
        "总成本费用",
        "Total costs",
        ["经营成本 ＋ 折旧 ＋ 利息", "operating costs + depreciation + interest"],
        costs.operating.map((cost, t) => -cost - (model.depreciation[t] ?? 0) - (financing.interest[t] ?? 0)),
        true,
      ),
      line(
        "profit",
        "利润总额",
        "Profit before tax",
        ["息税前利润 − 利息", "EBIT − interest"],
        model.profit,
        true,
      ),
      line(
        "madeUp",
        "弥补以前年度亏损",
        "Earlier losses made up",
        ["五年内亏损，先亏先补", "losses of the last five years, oldest first"],
        minus(incomeTax.madeUp),
      ),
      line(
        "taxable",
        "应纳税所得额",
        "Taxable profit",
        ["利润总额 − 减计收入 − 弥补亏损，不低于零", "profit − untaxed revenue − losses, not below zero"],
        incomeTax.taxable,
      ),
      line(
        "incomeTax",
        "所得税",
        "Income tax",
        [
          "应纳税所得额 × 当年税率（免征、减半、全额）",
          "taxable profit × the year's rate (free, half, full)",
        ],
        minus(incomeTax.tax),
      ),
      line(
        "netProfit",
        "净利润",
        "Net profit",
        ["利润总额 − 所得税", "profit − income tax"],
        model.netProfit,
        true,
      ),
      line(
        "reserve",
        "提取法定盈余公积金",
        "Statutory reserve",
        ["弥补亏损后的净利润 × 计提比例", "net profit after losses × share"],
        minus(reserve),
      ),
      line(
        "shared",
        "可供投资者分配的利润",
        "Profit to be shared",
        ["弥补亏损后的净利润 − 公积金", "net profit after losses − reserve"],
        shared,
        true,
      ),
    ],
  };
}
