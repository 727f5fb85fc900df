import { distributable } from "../distribution.ts";
import type { ProjectModel } from "../project-model.ts";
import { line, type ModelTable } from "./table.ts";

export function planTable(model: ProjectModel): ModelTable {
  const { financing, incomeTax, operatingCash } = model;
  const { shared } = distributable(model);
  const at = (values: readonly number[], t: number) => values[t] ?? 0;
  const running = operatingCash.map((cash, t) => cash - at(incomeTax.tax, t));
  const invested = model.investment.map(
    (value, t) => -value - at(model.workingCapital, t) + at(model.residual, t),
  );
  const raised = financing.equity.map(
    (value, t) => value + at(financing.loanDrawn, t) + Math.max(0, at(model.workingCapital, t)),
  );
  const served = financing.principal.map((value, t) => -value - at(financing.interest, t));
  let balance = 0;
  const dividends: number[] = [];
  const surplus: number[] = [];
  const total: number[] = [];
  for (const [t, cash] of running.entries()) {
    const before = cash + at(invested, t) + at(raised, t) + at(served, t);
    const dividend = Math.max(0, Math.min(at(shared, t), balance + before));
    dividends.push(-dividend);
    surplus.push(before - dividend);
    balance += before - dividend;
    total.push(balance);
  }
  return {
    id: "plan",
    name: { zh: "财务计划现金流量表", en: "Financial plan" },
    lines: [
      line(
        "running",
        "经营活动净现金流量",
        "From operation",
        ["经营现金流 − 所得税", "operating cash − income tax"],
        running,
      ),
      line(
        "invested",
        "投资活动净现金流量",
        "From investing",
        ["−建设投资 − 流动资金 ＋ 余值", "−investment − working capital + residual"],
        invested,
      ),
      line(
        "raised",
        "资本金与借款流入",
        "Equity and loan",
        ["资本金 ＋ 借款 ＋ 流动资金投入", "equity + loan + working capital"],
        raised,
      ),
      line("served", "还本付息", "Debt service", ["−本金 − 利息", "−principal − interest"], served),
      line(
        "dividends",
        "应付利润",
        "Dividends",
        ["可供分配利润与累计盈余中较小者", "the smaller of the profit to share and the cash there is"],
        dividends,
      ),
      line(
        "surplus",
        "净现金流量",
        "Net cash flow",
        ["以上各项之和", "sum of the lines above"],
        surplus,
        true,
      ),
      line(
        "balance",
        "累计盈余资金",
        "Cash so far",
        ["上年累计 ＋ 当年净现金流量", "last year's + this year's"],
        total,
        true,
      ),
    ],
  };
}
