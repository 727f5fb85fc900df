import { joined } from "../../spacing.ts";

type Planned = {
  readonly capacity: string | null;
  readonly sites: string | null;
  /** Size of one site. */
  readonly rating: string | null;
};

type Compared = {
  readonly stage: "underConstruction" | "gridConnected";
  readonly isChosen: boolean;
  readonly amount: string;
  readonly names: string;
  readonly share: string;
};

type Layout = {
  readonly illustrative: string | null;
  readonly given: string | null;
  readonly none: string | null;
};

const comparedStages = { underConstruction: "在建", gridConnected: "已并网" };

/** The planned cluster, and the wind that is compared with it. */
export const cluster = {
  unplanned: (name: string) => `${name}的规划装机与点位数均未见报道。`,
  planned: (name: string, { capacity, sites, rating }: Planned) => {
    const parts = [
      ...(capacity === null ? [] : [joined("规划装机", capacity)]),
      ...(sites === null ? [] : [joined("风机点位", sites)]),
    ];
    const each = rating === null ? "" : joined("，由此推算每个点位", rating);
    return `${name}${parts.join("，")}${each}。`;
  },
  /** How many sites have positions, and whether those are real; each null for none. */
  layout: ({ illustrative, given, none }: Layout) => {
    const parts = [
      ...(illustrative === null
        ? []
        : [`${illustrative} 个点位的位置为示意布点，不是真实机位，待导入坐标后更新`]),
      ...(given === null ? [] : [`${given} 个点位有来源坐标`]),
      ...(none === null ? [] : [`${none} 个点位没有坐标`]),
    ];
    return parts.length === 0 ? "" : `${parts.join("；")}。`;
  },
  compared: ({ stage, isChosen, amount, names, share }: Compared) =>
    `${joined(`${isChosen ? "所选项目中" : ""}${comparedStages[stage]}风电`, amount)}（${names}），${joined("相当于集群规划的", share)}`,
  comparison: (parts: readonly string[], isOne: boolean, place: string) =>
    `${parts.join("；")}${place}；${isOne ? "该项目" : "这些项目"}是否属于规划点位未见报道，此处只作比较，不计入集群进度。`,
  none: "台账中没有规划风电集群。",
  lacksCluster: "规划集群",
  target: (money: string) => `${joined("产业集群目标为", money)}，属目标，不是已完成的投资。`,
  figure: "风电集群：规划、在建与并网",
  noFigure: "集群的规划装机未见报道，规划与进度的对照图暂不能绘制。",
  lacksPlanned: "规划装机",
};
