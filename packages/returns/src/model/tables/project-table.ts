import type { ProjectModel } from "../project-model.ts";
import { operatingLines } from "./operating-lines.ts";
import { cumulative, line, type ModelTable, minus } from "./table.ts";

export function projectTable(model: ProjectModel): ModelTable {
  const { adjustedTax } = model;
  return {
    id: "project",
    name: { zh: "项目投资现金流量表", en: "Cash flow of the project" },
    lines: [
      ...operatingLines(model),
      line(
        "investment",
        "建设投资",
        "Investment",
        ["总投资按建设月份均摊", "investment in equal parts by month"],
        minus(model.investment),
      ),
      line(
        "workingCapital",
        "流动资金",
        "Working capital",
        ["首个运营年投入，末年收回", "spent in the first year of operation, back in the last"],
        minus(model.workingCapital),
      ),
      line(
        "residual",
        "回收固定资产余值",
        "Residual value",
        ["固定资产原值 − 累计折旧", "asset value − depreciation so far"],
        model.residual,
      ),
      line(
        "beforeTax",
        "所得税前净现金流量",
        "Net cash flow before income tax",
        ["以上各项之和", "sum of the lines above"],
        model.projectBeforeTax,
        true,
      ),
      line(
        "beforeTaxSoFar",
        "累计所得税前净现金流量",
        "Before income tax, so far",
        ["上年累计 ＋ 当年净现金流量", "last year's + this year's"],
        cumulative(model.projectBeforeTax),
        true,
      ),
      line(
        "adjustedTax",
        "调整所得税",
        "Income tax on EBIT",
        ["息税前利润弥补亏损后 × 当年税率", "EBIT after losses × the year's rate"],
        minus(adjustedTax.tax),
      ),
      line(
        "afterTax",
        "所得税后净现金流量",
        "Net cash flow after income tax",
        ["税前净现金流量 − 调整所得税", "before tax − income tax on EBIT"],
        model.projectAfterTax,
        true,
      ),
      line(
        "afterTaxSoFar",
        "累计所得税后净现金流量",
        "After income tax, so far",
        ["上年累计 ＋ 当年净现金流量", "last year's + this year's"],
        cumulative(model.projectAfterTax),
        true,
      ),
    ],
  };
}
