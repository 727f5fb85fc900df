import { ownCapital, total } from "./result-formulas.ts";
import { type ResultRow, row } from "./result-row.ts";

/** Debt service coverage, and what is earned on the investment and on the equity. */
export const ratioResults: readonly ResultRow[] = [
  row(
    "minimumCover",
    "times",
    (at, none) => `IF(COUNT(${at.all("debt.cover")})=0,"${none}",MIN(${at.all("debt.cover")}))`,
    ({ cover }) => cover.minimum,
  ),
  row(
    "averageCover",
    "times",
    (at, none) => `IF(COUNT(${at.all("debt.cover")})=0,"${none}",AVERAGE(${at.all("debt.cover")}))`,
    ({ cover }) => cover.average,
  ),
  row(
    "returnOnInvestment",
    "share",
    (at) =>
      `${total("ebit")(at)}/${at.input("life")}/(${at.input("investment")}+${total("interestBuilding")(at)}+${ownCapital(at)})`,
    ({ returnOnInvestment }) => returnOnInvestment,
  ),
  row(
    "returnOnEquity",
    "share",
    (at) => `${total("netProfit")(at)}/${at.input("life")}/(${total("equity")(at)}+${ownCapital(at)})`,
    ({ returnOnEquity }) => returnOnEquity,
  ),
];
