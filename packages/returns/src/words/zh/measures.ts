/** How a measure of two reported figures is computed. */
export const measureFormulas = {
  unitCost: "总投资 ÷ 装机容量",
  fullLoadHours: "发电量 ÷ 装机容量",
  capacityFactor: "等效利用小时 ÷ 8,760",
  unitRevenue: "含税收入 ÷ 发电量",
  siteRating: "规划装机 ÷ 风机点位",
};

export const returnMeasureNames = {
  projectIrr: "全投资 IRR",
  equityIrr: "资本金 IRR",
  projectIrrBeforeTax: "全投资 IRR",
  projectNpv: "NPV",
  lcoe: "度电成本 LCOE",
  lcoeReal: "度电成本 LCOE",
  payback: "静态回收期",
  paybackFromOperation: "静态回收期",
  discountedPayback: "动态回收期",
  minimumCover: "最低偿债备付率",
  averageCover: "平均偿债备付率",
  returnOnInvestment: "总投资收益率",
  returnOnEquity: "资本金净利润率",
  taxes: "运营期税费合计",
  "taxes-vat": "其中增值税净额",
  "taxes-surcharges": "其中附加税费",
  "taxes-income": "其中所得税",
  co2: "首年减排",
  coal: "首年节约标准煤",
};

/** Unit and convention beside a measure's name. */
export const conventions = {
  afterTax: "税后",
  beforeTax: "税前",
  moneyAfterTax: (unit: string) => `${unit}，税后`,
  nominal: "元/千瓦时，不含税，名义",
  real: "元/千瓦时，不含税，实际",
  fromSpending: "年，自首笔投资起",
  fromOperation: "年，自投产起",
  meanEbit: "年均息税前利润",
  meanNetProfit: "年均净利润",
  tonnesCo2: "万吨 CO₂",
  tonnes: "万吨",
};

/** What is said where a project has no such measure. */
export const noMeasure = {
  rate: "无解",
  payback: "期内不回收",
  cover: "无借款",
};
