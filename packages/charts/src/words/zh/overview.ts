import type { Stage, Technology } from "@lianchi/domain";
import { beforeNumber } from "@lianchi/domain";
import { countedOf } from "./counted.ts";

type Named<Id> = { readonly id: Id; readonly name: string };

/** Known capacity by stage and technology. */
export const capacityByStage = {
  /** @param share as it stands within a sentence */
  finding: (share: string, stage: Named<Stage>, technology: Named<Technology>) =>
    `已知装机中，${share.trimStart()}是${stage.name}${technology.name}`,
  knownIs: (beside: string) => `已知装机为已并网与在建；${beside}`,
  subtitle: (capacity: string, unit: string, isBuilding: boolean) =>
    `${capacity}，${unit}；按阶段与技术${isBuilding ? "，斜纹为在建" : ""}`,
  /** In the name of a category: whose capacity is missing. */
  missing: (name: string) => `${name}未报道`,
};

export const investmentByProject = {
  finding: (name: string, share: string) => beforeNumber(`${name}占已知投资的`, share),
  /** What stands behind quantity and unit. */
  hatched: "；斜纹为在建",
  besideCost: "；右列为单位造价，元/千瓦（推算）",
};

export const generationByProject = {
  finding: (known: number, of: number) => {
    const [some, all] = countedOf(known, of);
    const have = known <= of / 2 ? "只有" : "有";
    // A space parts Han from digits.
    const gap = /^\d/.test(all) ? " " : "";
    return `${all}项目中，${have}${gap}${some}报告了发电量`;
  },
  toCheck: "待核",
  /** What the sum of a year leaves out. */
  apart: (periods: readonly string[]) => `；${periods.join("、")}值不计入年发电量`,
};

export const moneyByProject = {
  finding: (kinds: 2 | 3) => `${kinds === 3 ? "三" : "两"}项金额口径各异，不可相加`,
  subtitle: (unit: string) => `${unit}；各列自有刻度`,
  each: (coverage: string) => `每列 ${coverage}`,
  unlikePeriods: "期间不一",
  noneReports: "— 没有项目报告",
  othersSilent: (count: number) => `— 其余 ${count} 个项目未报告`,
};

type Chosen = {
  readonly projects: number;
  readonly choices: number;
  readonly clusters: number;
  readonly dropped: number;
};

/** The sentence at the head of the figures page, and the line below it. */
export const pageFinding = {
  noneChosen: "没有选中任何项目",
  noData: "这一天之前还没有数据",
  nothingCounted: "没有已并网或在建的项目",
  noCapacity: "装机容量尚未报告",
  /** What is known, and how much of it is being built. */
  noneBuilding: (known: string) => `${known}，没有在建部分`,
  allBuilding: (known: string) => `${known}，全部在建`,
  building: (known: string, share: string) => `${known}，${share.trimStart()}仍在建`,
  atStage: (stage: string, amount: string) => beforeNumber(stage, amount),
  besides: (parts: readonly string[]) => `，另有${parts.join("、")}`,
  /** What follows of the cluster. */
  cluster: {
    sites: (sites: string) => `；${sites}`,
    share: (planned: string, share: string) =>
      `；${beforeNumber("已并网风电相当于规划", planned)}的${share.trimEnd()}`,
    planned: (planned: string) => `；${beforeNumber("规划风电", planned)}`,
    none: (planned: string) => `；${beforeNumber("规划中的", planned)}风电尚无并网`,
  },
  line: ({ projects, choices, clusters, dropped }: Chosen) => {
    const chosen = projects < choices ? `所选 ${projects} 个项目（共 ${choices} 个）` : `${projects} 个项目`;
    const gone = dropped === 0 ? "" : `（其中 ${dropped} 个已取消，不计入合计）`;
    const planned = clusters === 0 ? "" : `、${clusters} 个规划风电集群`;
    return `${chosen}${gone}${planned}。未报道的数值留空：不补零，不估算；每个合计都注明覆盖几个项目。点按任一数字查看出处。`;
  },
};
