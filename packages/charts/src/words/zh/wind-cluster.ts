import { beforeNumber } from "@lianchi/domain";

/** Wind against the planned cluster, on the figures page. */
export const windCluster = {
  connectedSites: (connected: string, all: string, share: string) =>
    `集群 ${all} 个未取消点位中 ${connected} 个已并网（${share}）`,
  /** The parts of the title, in their order. */
  title: (parts: readonly string[]) => parts.join("，"),
  /** @param told of a choice of projects; with some that report no capacity */
  building: (share: string, told: { readonly isPart: boolean; readonly isPartlyKnown: boolean }) =>
    beforeNumber(
      `${told.isPart ? "所选" : ""}${told.isPartlyKnown ? "已知" : ""}在建风电相当于集群规划的`,
      share,
    ),
  noneBuilding: "尚无在建风电",
  /** @param told of a choice of projects; behind another part of the title */
  running: (share: string, told: { readonly isPart: boolean; readonly isFollowing: boolean }) =>
    told.isFollowing
      ? beforeNumber("已并网风电相当于", share)
      : beforeNumber(`${told.isPart ? "所选" : ""}已并网风电相当于集群规划的`, share),
  noneRunning: "尚无风电并网",
  /** Of one project, or of several; beside so many sites, or beside those that are planned. */
  note: (name: string | null, sites: string | null) =>
    `${name ?? "这些风电项目"}是否属于${sites === null ? "规划的点位" : `${beforeNumber("这", sites)} 个点位`}，报道未说明；此处只作比较，不计入集群进度。`,
  subtitle: (unit: string) => `风电装机，${unit}；斜纹为在建，灰色为规划`,

  planned: "规划",
  plannedSaid: (amount: string) => `规划 ${amount}`,
  underConstruction: "在建",
  gridConnected: "已并网",
  gridConnectedByProjects: "按项目：已并网",
  bySites: (amount: string) => `按点位记录：已并网 ${amount}`,
  ofSites: (sites: string) => `（${sites} 个点位）`,
  noChosenRunning: "所选项目中没有在运风电",
  noProjectRunning: "在运项目中没有风电",
  unreported: "— 未报道",
  othersUnreported: (count: number) => `另有 ${count} 个未报道`,

  /** What the bars and the lines of a file are called. */
  connectedProjects: "已并网风电项目",
  connectedSitesBar: "已并网点位",
  connectedWindBar: "已并网风电",
  buildingWindBar: "在建风电",
  connectedSitesByRecords: "已并网点位（按点位记录）",
  siteRecords: "点位记录",
  siteRecordsCounted: "点位记录（按记录汇总）",
  siteRecordsOf: (sites: string) => `点位记录，${sites} 个点位`,
  noneChosenConnected: "所选项目中没有已并网风电",
  noneListedConnected: "项目清单中没有已并网风电",
  clusterAndProjects: "集群与项目",
  windCapacity: "风电装机",
};
