/** What a line under a title says of a workbook of returns. */
type Basis = {
  readonly asOf: string;
  /** Name of the scenario. */
  readonly scenario: string;
  readonly isDemo: boolean;
};

/** The workbook of returns: its sheets, and what stands on each of them beside the numbers. */
export const workbook = {
  title: "连池绿能收益测算",
  basis: (unit: string, { asOf, scenario, isDemo }: Basis) =>
    `单位：${unit}；截至 ${asOf}；情景：${scenario}；口径：推算（参数的依据与来源见“参数”表）${isDemo ? "；演示数据" : ""}`,
  /** In the place of a unit. */
  inEachRow: "见各行",
  measure: "指标",
  value: "数值",
  unit: "单位",
};

/** Names of the sheets, which end the project's own name. */
export const sheets = {
  notes: "说明",
  comparison: "比选",
  inputs: "参数",
  results: "结果",
  project: "项目投资现金流量表",
  equity: "项目资本金现金流量表",
  plan: "财务计划现金流量表",
  profit: "利润与利润分配表",
  debt: "借款还本付息计划表",
  work: "测算",
  months: "建设期",
};

/** The sheet that compares projects. */
export const comparison = {
  title: "收益比选",
  basis: ({ asOf, scenario, isDemo }: Basis) =>
    `单位见各行；截至 ${asOf}；情景：${scenario}；口径：推算，装机与总投资为报道值，其余参数为假设${isDemo ? "；演示数据" : ""}`,
  hurdle: "门槛收益率",
  how: "单位与口径",
  best: "最优",
  worst: "最差",
  technology: "技术",
  above: "高于门槛",
  points: "百分点，低于为负",
  left: "未作测算的项目",
  hurdleLimits: "门槛应在 0–100% 之间",
  dropped: "已取消，不参与测算和比选",
  missing: (names: readonly string[]) => `缺少：${names.join("、")}`,
};

/** Where inputs cannot stand together. */
export const inputChecks = {
  years: (years: number) =>
    `注意：建设年数与运营期合计超过 ${years} 年，本文件的列不够，请在产品中改好参数后重新导出`,
  loan: "注意：贷款年限长于运营期",
  grace: "注意：宽限期应短于贷款年限",
  later: "注意：后续批次推迟的年数应短于运营期",
  market: "注意：市场化与自发自用占比之和超过 100%",
  equipment: "注意：设备与建安占比之和超过 100%",
};

/** Groups of inputs. */
export const inputGroups = {
  output: "出力与工期",
  price: "电价与补贴",
  cost: "投资与成本",
  finance: "筹资",
  tax: "税费与折旧",
  measure: "评价参数",
};

/** Where an input's value comes from. */
export const origins = {
  default: "假设（默认）",
  derived: "推算（由报道数值）",
  set: "假设（人为设定）",
  missing: "缺少",
};

/** The inputs of a project. */
export const inputs = {
  title: "参数",
  /** What may be chosen, each with the number that stands for it. */
  choices: (choices: readonly string[]) => choices.map((choice, at) => `${at}＝${choice}`).join("，"),
  howToChange: "黄底数字可以改，其余各表随之重算。标 † 的参数决定列数，改动有上限，见“说明”。",
  heads: [
    "参数",
    "数值",
    "单位",
    "默认值",
    "依据",
    "可信度",
    "来源",
    "适用时间",
    "修改人",
    "修改时间",
    "理由",
    "参数名",
  ],
  notKept: "本次导出时设定，未保存",
  scenario: (name: string) => `情景“${name}”`,
  derivedFrom: "报道的年发电量 ÷ 装机",
  limits: (name: string, limits: string) => `${name}应在 ${limits} 之间`,
  law: "法定税率",
  lawSource: "增值税一般计税与抵扣规定（转引）",
  unused: "报道中的其他数值（不参与计算）",
};

/** Construction month by month. */
export const months = {
  title: "建设期逐月",
  note: "总投资按建设月份均摊；当月借款按半月计息，利息计入本金。建设期可改到 120 个月以内。",
  heads: ["建设月", "所属年", "投资", "资本金", "借款", "月初余额", "利息", "月末余额"],
};

/** The results of a project. */
export const resultsSheet = {
  title: "测算结果",
  how: "口径",
  note: "备注",
  /** Where a result has no value. */
  none: "无解",
  noRate: "导出时：现金流无内部收益率",
  rates: (rates: readonly string[]) => `导出时有多个解：${rates.join("、")}`,
};

/** Sheets with a column a year. */
export const years = {
  line: "项目",
  how: "算法",
  total: "合计/定值",
  operation: "运营年",
  calendar: "年份",
  /** A year of construction, in the place of its number. */
  building: "建设",
  moneyNote: "万元（另注者除外；单元格里是以元计的全部数位）",
  table: "负数为流出；t＝0 为建设期第一年，首笔现金流不折现。每一格都是公式，引用“测算”表。",
  working: "测算过程",
  workingNote: "每一格都是公式，引用“参数”表；灰色列为备用年份，延长运营期后自动填入。",
};
