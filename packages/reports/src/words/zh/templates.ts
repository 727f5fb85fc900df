/** Reports that can be made. */
export const templateNames = {
  quarterly: "项目季报",
  cluster: "集群进度",
  returns: "收益比选",
  project: "单项目简报",
};

/** Title of a report where the settings give it none. */
export const reportTitles = {
  quarter: "五大连池市可再生能源项目季报",
  month: "五大连池市可再生能源项目月报",
  year: "五大连池市可再生能源项目年报",
  portfolio: "五大连池市可再生能源项目报告",
  cluster: "五大连池市规划风电集群进度报告",
  returns: "五大连池市可再生能源项目收益比选",
  project: "单项目简报",
};

export const briefOf = (project: string) => `${project}简报`;

export const chapterTitles = {
  summary: "摘要",
  changes: "本期变化",
  changesSinceExport: "上次导出以来的变化",
  capacity: "装机与投资",
  cluster: "风电集群进度",
  operation: "发电与经营",
  returns: "收益比选",
  findings: "待核与缺失",
  plan: "规划与布点",
  progress: "建设进度",
  batches: "分批进度与计划",
  comparison: "收益比较",
  risk: "敏感性与税费",
  assumptions: "测算参数",
  facts: "项目概况",
  plausibility: "数值核对",
  projectReturns: "收益测算",
  history: "变更记录",
  appendix: "各数值的出处",
};

export const changesIn = (period: string) => `${period}变化`;

/** The choice of projects on the cover. */
export const chosen = {
  none: "没有选中任何项目",
  some: (names: string, count: number, all: number) => `所选 ${count} 个项目（台账共 ${all} 个）：${names}`,
};

/** Where a brief has not exactly one project. */
export const noProject = {
  notYet: "所选日期之前没有这个项目的数据。",
  several: (count: number) => `单项目简报只写一个项目，现选中 ${count} 个。请只选一个。`,
  lacking: "一个项目",
};
