import type { ChartId, ClusterChartId, ReturnsChartId } from "@lianchi/charts";
import type { Text } from "@lianchi/domain";
import { inBoth } from "./words.ts";

/** Names of the charts before their data is there, and in menus. */
export const plainTitles: Readonly<Record<ChartId, Text>> = {
  "capacity-by-stage": { zh: "装机容量：按阶段与技术", en: "Capacity by stage and technology" },
  "investment-by-project": { zh: "总投资：按项目", en: "Investment by project" },
  "generation-by-project": { zh: "发电量：按项目", en: "Generation by project" },
  "money-by-project": { zh: "报道的金额：按项目", en: "Money reported, by project" },
  "cluster-progress": { zh: "风电集群进度", en: "Progress of the wind cluster" },
};

export const clusterTitles: Readonly<Record<ClusterChartId, Text>> = {
  "sites-by-stage": { zh: "点位：按阶段", en: "Sites by stage" },
  "stage-by-batch": { zh: "批次与阶段", en: "Stages by batch" },
  "s-curve": { zh: "并网进度：实际与计划", en: "Grid connection: actual and planned" },
  pace: { zh: "并网速度", en: "Pace of grid connection" },
  "batch-gantt": { zh: "批次与里程碑", en: "Batches and milestones" },
  "stage-change": { zh: "两日之间的变化", en: "What changed between two days" },
  "site-map": { zh: "点位图", en: "Map of the sites" },
};

export const returnsTitles: Readonly<Record<ReturnsChartId, Text>> = {
  "cash-flow": { zh: "累计净现金流量", en: "Cash so far" },
  "returns-comparison": { zh: "收益比选", en: "Comparison of returns" },
  sensitivity: { zh: "敏感性", en: "Sensitivity" },
  "lcoe-stack": { zh: "度电成本构成", en: "Cost of energy by part" },
  "tax-by-year": { zh: "各年税费", en: "Taxes by year" },
  probability: { zh: "收益的概率分布", en: "How likely a return is" },
  "returns-capacity": { zh: "收益与装机", en: "Returns and capacity" },
  "sensitivity-grid": { zh: "双因素敏感性", en: "Two-way sensitivity" },
};

export const chartWords = inBoth(
  {
    nothingKnown: "所选项目和日期之内，没有一个项目报道这一项。",
  },
  {
    nothingKnown: "None of the chosen projects had reported this by the chosen date.",
  },
);
