/** Results of a project, and how each is worked out. */
export const results = {
  projectIrrBeforeTax: { name: "全投资 IRR（税前）", how: "税前净现金流量的内部收益率" },
  projectIrr: { name: "全投资 IRR（税后）", how: "税后净现金流量的内部收益率" },
  equityIrr: { name: "资本金 IRR（税后）", how: "资本金净现金流量的内部收益率" },
  projectNpvBeforeTax: { name: "全投资 NPV（税前）", how: "首笔现金流在 t＝0，不折现" },
  projectNpv: { name: "全投资 NPV（税后）", how: "首笔现金流在 t＝0，不折现" },
  equityNpv: { name: "资本金 NPV（税后）", how: "按资本金折现率，首笔不折现" },
  lcoe: { name: "度电成本 LCOE（名义）", how: "成本现值 ÷ 电量现值，不含税" },
  lcoeReal: { name: "度电成本 LCOE（实际）", how: "电量按实际折现率折现" },
  "lcoe-investment": { name: "其中：投资", how: "该项现值 ÷ 电量现值" },
  "lcoe-operating": { name: "其中：运维", how: "该项现值 ÷ 电量现值" },
  "lcoe-fuel": { name: "其中：燃料", how: "该项现值 ÷ 电量现值" },
  "lcoe-surcharges": { name: "其中：附加", how: "该项现值 ÷ 电量现值" },
  "lcoe-residual": { name: "其中：余值", how: "该项现值 ÷ 电量现值" },
  payback: { name: "静态回收期（自首笔投资）", how: "累计税后净现金流量转正，末年按比例" },
  paybackFromOperation: { name: "静态回收期（自投产）", how: "减去建设年数" },
  discountedPayback: { name: "动态回收期（自首笔投资）", how: "累计现值转正，末年按比例" },
  minimumCover: { name: "最低偿债备付率", how: "还款各年中最低" },
  averageCover: { name: "平均偿债备付率", how: "还款各年平均" },
  returnOnInvestment: { name: "总投资收益率", how: "年均息税前利润 ÷（总投资 ＋ 建设期利息 ＋ 流动资金）" },
  returnOnEquity: { name: "资本金净利润率", how: "年均净利润 ÷（资本金 ＋ 流动资金）" },
  taxes: { name: "运营期税费合计", how: "以下三项之和" },
  "taxes-vat": { name: "其中：增值税净额", how: "应纳增值税 − 即征即退" },
  "taxes-surcharges": { name: "其中：税金及附加", how: "运营期合计" },
  "taxes-income": { name: "其中：所得税", how: "运营期合计" },
  energy: { name: "首年上网电量", how: "首个运营年" },
  co2: { name: "首年减排二氧化碳", how: "电量 × 排放因子" },
  "co2-life": { name: "运营期减排二氧化碳", how: "电量 × 排放因子" },
  coal: { name: "首年节约标准煤", how: "电量 × 标准煤耗" },
  "coal-life": { name: "运营期节约标准煤", how: "电量 × 标准煤耗" },
};

/** Units of results that are none of the product's quantities. */
export const resultUnits = {
  years: "年",
  times: "倍",
  t: "吨",
};
