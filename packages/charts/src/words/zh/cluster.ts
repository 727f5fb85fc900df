/** Counts of a cluster's sites: where they come from and what stands beside them. */
export const sites = {
  /** @param more documents beside the first; @param reasoned sites whose stage rests on a reason */
  source: (
    first: { readonly title: string; readonly titleEn: string | null },
    more: number,
    reasoned: number,
  ) =>
    `来源：点位记录（按记录汇总），依据《${first.title}》${more === 0 ? "" : `等 ${more + 1} 份文件`}${reasoned === 0 ? "" : `；其中 ${reasoned} 个点位的阶段为录入更正，依据所填原因`}`,
  countOf: (stage: string) => `${stage}点位数`,
  capacityOf: (stage: string) => `${stage}装机`,
  /** The unit of a count in a file; some languages have none. */
  unit: "个",
  /** A count in a sentence. */
  counted: (count: string) => `${count} 个`,
  withoutRating: (count: number) => `${count} 个未填单机容量`,
  unrated: (count: number) => `${count} 个点位未填单机容量，未计入装机`,
  undated: (count: number) => `${count} 个点位的并网日期不详，不计入逐月曲线、速度与预测`,
  planIs: (plan: string, basis: string) => `计划为“${plan}”（${basis}）`,
  share: "已并网点位占比",
  batchesShareRow: (count: number) => `其余 ${count} 批合为一行，逐批见数据表`,
  otherBatches: (count: number) => `其余 ${count} 批`,
};

export const sitesByStage = {
  allPlanned: (count: string) => `${count} 个点位都还在规划选点`,
  allConnected: (count: string) => `${count} 个点位全部并网`,
  mostBuilding: (count: string) => `过半点位已进入施工或并网（${count} 个）`,
  building: (count: string, share: string) => `${count} 个点位已进入施工或并网，占未取消点位的 ${share}`,
  subtitle: (unit: string) => `各阶段点位数与占未取消点位的比例；右列为装机，${unit}`,
  said: (stage: string, count: number, amount: string) => `${stage} ${count} 个, ${amount}`,
  count: "点位，个",
  share: "占未取消点位",
};

export const stageByBatch = {
  noBatches: "点位尚未分批",
  asPlanned: (count: number) =>
    count === 1 ? "1 个批次，与规划装机一致" : `${count} 个批次，合计与规划装机一致`,
  subtitle: (unit: string) => `各批次点位、装机（${unit}）与阶段构成`,
  less: (amount: string) => `未取消点位合计比规划少 ${amount}`,
  more: (amount: string) => `未取消点位合计比规划多 ${amount}`,
  noBatch: "未分批",
  total: "合计",
  stages: "阶段构成",
  said: (batch: string, count: number, share: string) => `${batch} ${count}, 已并网 ${share}`,
  connected: "已并网",
  planned: "计划完成",
  status: "状态",
  dropped: (count: number) => `取消 ${count} 个`,
};

export const stageChange = {
  /** @param connected with its sign; null where it is as before */
  finding: (moved: string, connected: string | null) =>
    `${moved} 个点位有变动，并网${connected === null ? "不变" : ` ${connected} 个`}`,
  same: "不变",
  subtitle: (now: string, before: string, unit: string) =>
    `条为 ${now} 的点位数，竖线为 ${before}；右列为装机增减，${unit}`,
  said: (stage: string, before: string, now: string) => `${stage} ${before} → ${now} 个`,
  sitesOn: (day: string) => `${day}，个`,
  change: "增减，个",
  capacityChange: "装机增减",
};

export const sCurve = {
  allConnected: "全部点位已并网",
  connected: (now: string) => `已并网 ${now}`,
  asPlanned: (now: string) => `已并网 ${now}，与计划一致`,
  behind: (now: string, gap: string) => `已并网 ${now}，比计划少 ${gap}`,
  ahead: (now: string, gap: string) => `已并网 ${now}，比计划多 ${gap}`,
  subtitle: (unit: string) => `累计并网装机，${unit}`,
  noPlan: "还没有参照计划",
  connectedSaid: (amount: string) => `已并网 ${amount}`,
  gapSaid: (amount: string) => `与计划之差 ${amount}`,
  endSaid: (month: string) => `预测建成 ${month}`,
  /** Labels in the picture. */
  built: (month: string) => `预测 ${month} 建成`,
  less: (gap: string) => `少 ${gap}`,
  more: (gap: string) => `多 ${gap}`,
  actualLine: "实际",
  actualLabel: "实际 ",
  /** Columns and series. */
  actual: "实际",
  actualSoFar: "实际累计",
  plannedSoFar: "计划累计",
  forecastSoFar: "预测累计",
  plan: (name: string) => `计划：${name}`,
  cumulative: "累计并网装机",
  cumulativeActual: "累计并网装机（实际）",
  cumulativeWithUndated: "累计并网装机（含并网日期不详的点位）",
  cumulativePlan: (plan: string) => `累计并网装机（计划：${plan}）`,
  cumulativeOf: (line: string) => `累计并网装机：${line}`,
  forecastMonth: "预测建成月份",
  fastestMonth: "预测建成月份，按最快半年",
  slowestMonth: "预测建成月份，按最慢半年",
  forecast: (pace: string) => `预测（${pace}速度）`,
  fastest: "预测（最快半年）",
  slowest: "预测（最慢半年）",
};

export const pace = {
  ofSpan: (span: string) => `${span}速度`,
  average: (pace: string, span: string) => `${span}平均每月并网 ${pace} 个`,
  enough: (pace: string, span: string) => `${span}每月 ${pace} 个，达到按期所需`,
  short: (pace: string, span: string, needed: string) => `${span}每月 ${pace} 个，按期需 ${needed} 个`,
  subtitle: "每月并网点位，个；末月截至所选日期",
  needed: (pace: string) => `需 ${pace}`,
  present: (pace: string) => `近期 ${pace}`,
  sitesInMonth: "当月并网点位",
  neededPace: "按期所需速度",
  valueTitle: "并网点位，个/月",
  unit: "个/月",
  count: "并网，个",
};

export const batchGantt = {
  overdue: (count: number) => `${count} 个批次已过计划完成日`,
  subtitle: "计划工期（浅）与已并网比例（深）；竖线为所选日期",
  done: " 已完成",
  doneOn: (day: string) => `完成于 ${day}`,
  batchOrMilestone: "批次或里程碑",
  plannedStart: "计划开始",
  plannedEnd: "计划完成",
  plannedDay: "计划日期",
  connected: "已并网",
  connectedSites: "已并网点位",
  status: "状态",
  doneTime: "按已并网比例折算的工期，天",
  restTime: "其余计划工期，天",
  milestoneTime: "里程碑，天",
  date: "日期",
};
