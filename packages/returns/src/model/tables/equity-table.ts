import type { ProjectModel } from "../project-model.ts";
import { operatingLines } from "./operating-lines.ts";
import { cumulative, line, type ModelTable, minus } from "./table.ts";

export function equityTable(model: ProjectModel): ModelTable {
  const { financing, incomeTax } = model;
  return {
    id: "equity",
    name: { zh: "项目资本金现金流量表", en: "Cash flow of the equity" },
    lines: [
      ...operatingLines(model),
      line(
        "equity",
        "项目资本金",
        "Equity",
        ["总投资 × 资本金比例，按建设月份均摊", "investment × equity share, by month"],
        minus(financing.equity),
      ),
      line(
        "workingCapital",
        "流动资金",
        "Working capital",
        ["全部以自有资金投入", "all from own means"],
        minus(model.workingCapital),
      ),
      line(
        "principal",
        "借款本金偿还",
        "Principal repaid",
        ["见还本付息表", "see the debt table"],
        minus(financing.principal),
      ),
      line(
        "interest",
        "借款利息支付",
        "Interest paid",
        ["见还本付息表", "see the debt table"],
        minus(financing.interest),
      ),
      line("incomeTax", "所得税", "Income tax", ["见利润表", "see the profit table"], minus(incomeTax.tax)),
      line(
        "residual",
        "回收固定资产余值",
        "Residual value",
        ["固定资产原值 − 累计折旧", "asset value − depreciation so far"],
        model.residual,
      ),
      line(
        "equityFlow",
        "资本金净现金流量",
        "Net cash flow of the equity",
        ["以上各项之和", "sum of the lines above"],
        model.equityFlow,
        true,
      ),
      line(
        "equityFlowSoFar",
        "累计资本金净现金流量",
        "Equity, so far",
        ["上年累计 ＋ 当年净现金流量", "last year's + this year's"],
        cumulative(model.equityFlow),
        true,
      ),
    ],
  };
}
