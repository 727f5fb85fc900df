type Connected = {
  readonly day: string;
  /** Sites that are recorded. */
  readonly all: string;
  readonly connected: string;
  /** Of those not dropped; null where it is all of them. */
  readonly share: string | null;
  /** Where the others stand; empty where there are none. */
  readonly others: readonly string[];
};

/** The cluster's sites, how fast they come and when they would be done. */
export const siteProgress = {
  /** @param size their capacity, null where none is known */
  amount: (count: string, size: string | null) => `${count} 个${size === null ? "" : `（${size}）`}`,
  allPlanned: (day: string, all: string, place: string) =>
    `截至 ${day}，点位记录 ${all} 个，均处于规划选点阶段，尚无点位并网${place}。`,
  waiting: (stage: string, count: string) => `${stage} ${count} 个`,
  dropped: (count: string) => `取消 ${count} 个`,
  noneConnected: (day: string, all: string, others: readonly string[], place: string) =>
    `截至 ${day}，点位记录 ${all} 个，尚无点位并网：${others.join("、")}${place}。`,
  connected: ({ day, all, connected, share, others }: Connected, place: string) => {
    const of = share === null ? "即未取消的全部点位" : `占未取消点位的 ${share}`;
    const rest = others.length === 0 ? "" : `；其他点位中，${others.join("、")}`;
    return `截至 ${day}，点位记录 ${all} 个，已并网 ${connected}，${of}${rest}${place}。`;
  },
  noPlan: (place: string) => `尚未设定参照计划，进度快慢暂无法比较${place}。`,
  plan: (name: string, basis: string) => `计划“${name}”（${basis}）`,
  asPlanned: (plan: string, _day: string, place: string) => `并网装机与${plan}当日应达到的水平一致${place}。`,
  gap: (
    plan: string,
    _day: string,
    { size, isBehind }: { readonly size: string; readonly isBehind: boolean },
    place: string,
  ) => `与${plan}当日应达到的水平相比，并网装机${isBehind ? "少" : "多"} ${size}${place}。`,
  pace: (span: string, sitesAMonth: string) => `${span}平均每月并网 ${sitesAMonth} 个点位`,
  needed: (by: string, sitesAMonth: string) => `如按计划于 ${by}建成，每月须并网 ${sitesAMonth} 个`,
  overdue: (by: string) => `计划的建成时间 ${by}已过`,
  /** @param latest null where the slowest pace never ends */
  forecast: (span: string, central: string, earliest: string, latest: string | null) => {
    const range =
      latest === null ? `最早 ${earliest}，按最慢速度则无法建成` : `范围为 ${earliest}至 ${latest}`;
    return `按${span}的速度外推，约于 ${central}全部并网（${range}）`;
  },
  undated: (count: string) => `${count} 个点位的并网日期不详，未计入速度与预测`,
  paceSentence: (parts: readonly string[], place: string) => `${parts.join("；")}${place}。`,
  simulated: "以下进度为演示用的模拟数据，与真实进展无关。",
  none: "没有集群点位记录，建设进度暂无法说明。",
  lacksSites: "点位记录",
  byStage: "风机点位（按阶段）",
  noByStage: "没有点位记录可画。",
  curve: "累计并网装机：实际与计划",
  noCurve: "点位没有带日期的阶段记录，也没有参照计划，进度曲线暂不能绘制。",
  lacksDates: "阶段日期",
  paceFigure: "每月并网点位",
  noPaceFigure: "近期没有带日期的并网记录，并网速度图暂不能绘制。",
  lacksConnections: "并网记录",
  map: "风机点位分布",
  noMap: "没有带坐标的点位，分布图暂不能绘制。",
  lacksPositions: "点位坐标",
};
