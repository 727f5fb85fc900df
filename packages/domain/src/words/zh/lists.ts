/** Stages of a project. */
export const stages = {
  planned: "规划",
  permitted: "核准",
  underConstruction: "在建",
  gridConnected: "已并网",
  dropped: "取消",
};

export const technologies = {
  wind: "风电",
  solar: "光伏",
  biomass: "生物质",
  hydro: "水电",
};

export const recordedBases = {
  reported: "来源所载",
  derived: "推算",
  assumed: "假设",
  illustrative: "示意",
  measured: "实测",
};

export const bases = {
  reported: "报道",
  approved: "批复",
  statistical: "统计",
  filed: "企业填报",
  contracted: "合同",
  documented: "文件",
  summed: "汇总",
  derived: "推算",
  assumed: "假设",
  illustrative: "示意",
  measured: "实测",
};

/** Short form for charts, tables and files. */
export const basisMarks = {
  reported: "报",
  approved: "批",
  statistical: "统",
  filed: "填",
  contracted: "合",
  documented: "文",
  summed: "汇",
  derived: "推",
  assumed: "假",
  illustrative: "示",
  measured: "测",
};

/** What a mark means, in one line. */
export const basisMeanings = {
  reported: "新闻报道所载",
  approved: "批复文件所载",
  statistical: "统计资料所载",
  filed: "企业填报",
  contracted: "合同所载",
  documented: "其他文件或类型未说明的文件所载",
  summed: "已知数值之和或计数",
  derived: "由来源数值计算",
  assumed: "假设值，可修改",
  illustrative: "示意，非实际数据",
  measured: "实测或测量资料所载",
};

/** What stands before a number of that precision; a space follows where it is a word. */
export const precisions = {
  exact: "",
  about: "约 ",
  atLeast: "≥ ",
};

export const sourceKinds = {
  press: "报道",
  approval: "批复",
  statistics: "统计",
  filing: "企业填报",
  contract: "合同",
  survey: "测量",
  other: "其他文件",
  unstated: "未说明",
};

export const siteStages = {
  planned: "规划选点",
  surveyed: "测风复核",
  permitted: "核准",
  foundation: "基础施工",
  erected: "吊装",
  gridConnected: "并网",
  dropped: "取消",
};

/** The field's words, one rendering each. */
export const glossary = {
  portfolio: "项目组合",
  overview: "总览",
  project: "项目",
  cluster: "集群",
  source: "来源",
  agreement: "框架协议",
  turbineSite: "风机点位",
  stage: "阶段",
  technology: "技术",
  basis: "口径",
  period: "期间",
  formula: "算式",
  finding: "待核",
  asOf: "截至",
  notReported: "未报道",
  notYetOperating: "不适用：尚未投产",
  droppedNotApplicable: "不适用：项目已取消",
  unitCost: "单位造价",
  fullLoadHours: "等效利用小时",
  capacityFactor: "容量系数",
  unitRevenue: "单位收入",
  taxShare: "税收占收入",
  siteRating: "单个点位容量",
};

/** What a day in the past means. */
export const asOfMeanings = {
  recorded: "数值按录入日计：只含这一天结束前已录入的内容。",
  ground: "点位按实际日计：显示这一天现场的状态，含之后补录的记录。",
};

/** The one name of each total. */
export const totals = {
  capacity: "已知装机",
  investment: "已知总投资",
  generation: "已知年发电量",
  tax: "已知年税收",
};

export const metrics = {
  capacity: "装机容量",
  investment: "总投资",
  generation: "发电量",
  tax: "税收",
  revenueInclTax: "含税收入",
  outputValue: "产值",
  plannedCapacity: "规划装机",
  siteCount: "风机点位",
  industryTarget: "产业集群目标",
  agreementSum: "签约总额",
  agreementCount: "签约企业",
};

export const units = {
  kw: "千瓦",
  mw: "MW",
  wanKw: "万千瓦",
  gw: "GW",
  kwh: "千瓦时",
  mwh: "MWh",
  wanKwh: "万千瓦时",
  gwh: "GWh",
  yiKwh: "亿千瓦时",
  twh: "TWh",
  yuan: "元",
  wanYuan: "万元",
  millionYuan: "百万元",
  yiYuan: "亿元",
  billionYuan: "十亿元",
  piece: "个",
  hour: "小时",
  percent: "%",
  yuanPerKw: "元/千瓦",
  yuanPerKwh: "元/千瓦时",
};
