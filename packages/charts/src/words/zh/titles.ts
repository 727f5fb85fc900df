/** The plain title of each chart: what it shows, where no finding is said instead. */
export const titles = {
  "capacity-by-stage": "装机容量：按阶段与技术",
  "investment-by-project": "总投资：按项目",
  "generation-by-project": "发电量：按项目",
  "money-by-project": "税收、含税收入与产值：按项目",
  "cluster-progress": "风电集群：规划、在建与并网",
  "sites-by-stage": "点位：按阶段",
  "stage-by-batch": "批次与阶段",
  "s-curve": "并网进度：实际与计划",
  pace: "并网速度",
  "batch-gantt": "批次与里程碑",
  "site-map": "点位图",
  "stage-change": "两日之间的变化",
  "cash-flow": "累计净现金流量",
  "returns-comparison": "收益比选",
  sensitivity: "敏感性",
  "lcoe-stack": "度电成本构成",
  "tax-by-year": "各年税费",
  probability: "收益的概率分布",
  "returns-capacity": "收益与装机",
  "sensitivity-grid": "双因素敏感性",
};

/** What each chart is called in menus, and before its data is there. */
export const chartNames = {
  ...titles,
  "money-by-project": "报道的金额：按项目",
  "cluster-progress": "风电集群进度",
};
