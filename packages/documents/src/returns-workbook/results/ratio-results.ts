import { ownCapital, total } from "./result-formulas.ts";
import { type ResultRow, row } from "./result-row.ts";

/** Debt service coverage, and what is earned on the investment and on the equity. */
export const ratioResults: readonly ResultRow[] = [
  row(
    ["minimumCover", "最低偿债备付率", "Lowest DSCR", "还款各年中最低", "lowest of the years with debt"],
    "times",
    (at, none) => `IF(COUNT(${at.all("debt.cover")})=0,"${none}",MIN(${at.all("debt.cover")}))`,
    ({ cover }) => cover.minimum,
  ),
  row(
    ["averageCover", "平均偿债备付率", "Mean DSCR", "还款各年平均", "mean of the years with debt"],
    "times",
    (at, none) => `IF(COUNT(${at.all("debt.cover")})=0,"${none}",AVERAGE(${at.all("debt.cover")}))`,
    ({ cover }) => cover.average,
  ),
  row(
    [
      "returnOnInvestment",
      "总投资收益率",
      "Return on investment",
      "年均息税前利润 ÷（总投资 ＋ 建设期利息 ＋ 流动资金）",
      "mean EBIT ÷ (investment + interest while building + working capital)",
    ],
    "share",
    (at) =>
      `${total("ebit")(at)}/${at.input("life")}/(${at.input("investment")}+${total("interestBuilding")(at)}+${ownCapital(at)})`,
    ({ returnOnInvestment }) => returnOnInvestment,
  ),
  row(
    [
      "returnOnEquity",
      "资本金净利润率",
      "Return on equity",
      "年均净利润 ÷（资本金 ＋ 流动资金）",
      "mean net profit ÷ (equity + working capital)",
    ],
    "share",
    (at) => `${total("netProfit")(at)}/${at.input("life")}/(${total("equity")(at)}+${ownCapital(at)})`,
    ({ returnOnEquity }) => returnOnEquity,
  ),
];
