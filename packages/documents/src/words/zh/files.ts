/** Parts of names of files. */
export const fileNames = {
  demo: "演示数据",
  asOf: (day: string) => `截至${day}`,
  grey: "黑白",
  outlined: "轮廓",
  charts: "图表",
  changes: "变更记录",
  sites: "点位",
  returns: "收益测算",
};

/** Titles of files, as they say of themselves. */
export const fileTitles = {
  charts: "连池绿能图表",
  changes: "变更记录",
  sites: "点位",
};

/** The history as a table. */
export const changeHeads = ["序号", "时间（北京时间）", "操作人", "对象", "内容", "改了什么", "版本"];

/** Records of a chart, a line each. */
export const recordHeads = {
  subject: "对象",
  metric: "指标",
  value: "数值",
  unit: "单位",
  period: "期间",
  basis: "口径",
  source: "来源",
  /** What an earlier day means, which is true of all lines. */
  asOfNote: "截至说明",
};

type Computing = { readonly scenario: string; readonly asOf: string; readonly isDemo: boolean };

/** Records of returns. */
export const returnsRecords = {
  defaultSource: (source: string, confidence: string, asOf: string) =>
    `${source}，可信度 ${confidence}，${asOf}`,
  /** A sign of per cent alone would begin a formula. */
  percent: "百分比",
  input: (name: string) => `参数：${name}`,
  source: ({ scenario, asOf, isDemo }: Computing) =>
    `按情景“${scenario}”测算，截至 ${asOf}${isDemo ? "（演示数据）" : ""}`,
  derived: "推算",
  dropped: "已取消，不参与测算和比选",
  notComputed: (name: string) => `不可计算：${name}`,
};
