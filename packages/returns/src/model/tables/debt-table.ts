import type { ProjectModel } from "../project-model.ts";
import { line, type ModelTable } from "./table.ts";

export function debtTable(model: ProjectModel): ModelTable {
  const { financing, operatingCash, incomeTax, ebit } = model;
  const due = financing.principal.map((value, t) => value + (financing.interest[t] ?? 0));
  const ratio = (over: readonly number[], under: readonly number[]) =>
    over.map((value, t) => ((under[t] ?? 0) === 0 ? 0 : value / (under[t] ?? 1)));
  return {
    id: "debt",
    name: { zh: "借款还本付息计划表", en: "Debt service" },
    lines: [
      line(
        "drawn",
        "当年借款",
        "Loan drawn",
        ["总投资 ×（1 − 资本金比例），按月均摊", "investment × (1 − equity share), by month"],
        financing.loanDrawn,
      ),
      line(
        "interestBuilding",
        "建设期利息",
        "Interest while building",
        [
          "（月初余额 ＋ 当月借款 ÷ 2）× 月利率，计入本金",
          "(balance + half the month's loan) × monthly rate, added",
        ],
        financing.interestBuilding,
      ),
      line(
        "opening",
        "年初借款余额",
        "Opening balance",
        ["上年末余额", "last year's closing"],
        financing.opening,
      ),
      line("principal", "还本", "Principal", ["按还款方式", "by the way of repayment"], financing.principal),
      line("interest", "付息", "Interest", ["年初余额 × 利率", "opening balance × rate"], financing.interest),
      line(
        "closing",
        "年末借款余额",
        "Closing balance",
        ["年初余额 − 还本", "opening − principal"],
        financing.closing,
        true,
      ),
      line(
        "cover",
        "偿债备付率",
        "Debt service cover",
        [
          "（经营现金流 − 所得税）÷（还本 ＋ 付息）",
          "(operating cash − income tax) ÷ (principal + interest)",
        ],
        ratio(
          operatingCash.map((cash, t) => cash - (incomeTax.tax[t] ?? 0)),
          due,
        ),
      ),
      line(
        "interestCover",
        "利息备付率",
        "Interest cover",
        ["息税前利润 ÷ 付息", "EBIT ÷ interest"],
        ratio(ebit, financing.interest),
      ),
    ],
  };
}
