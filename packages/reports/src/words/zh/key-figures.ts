const simulated = "（模拟）";

/** Labels and coverage of the figures on the cover. */
export const keyFigures = {
  plannedCluster: "集群规划风电",
  sites: (count: string) => `${count}点位`,
  noneConnected: "未并网",
  connected: (count: string, isSimulated: boolean) => `已并网 ${count} 个${isSimulated ? simulated : ""}`,
  onGrid: "已并网",
  ofStanding: (connected: string, standing: string, isSimulated: boolean) =>
    `${connected}/${standing} 个未取消点位${isSimulated ? "，模拟" : ""}`,
  againstPlan: "与计划相比",
  asPlanned: "一致",
  gap: (size: string, isBehind: boolean) => `${isBehind ? "少" : "多"} ${size}`,
  forecastEnd: "预测建成",
  atPace: (span: string) => `按${span}速度外推`,
  evaluated: "可测算项目",
  evaluatedCount: (count: number) => `${count} 个`,
  evaluatedOf: (all: number, scenario: string) => `共 ${all} 个项目，情景“${scenario}”`,
  range: (low: string, high: string) => `${low} 至 ${high}`,
  afterTax: (measure: string) => `${measure}（税后）`,
  scenario: (name: string) => `情景“${name}”`,
};
