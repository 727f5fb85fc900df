import { joined } from "../../spacing.ts";

type ManyValues = {
  readonly metric: string;
  readonly projects: number;
  /** Sum of the values of a year, null where there are none, and of how many. */
  readonly sum: string | null;
  readonly known: number;
  /** Unlike years, and what stands beside the sum. */
  readonly rest: readonly string[];
};

/** Generation and the money reported of the running projects. */
export const operation = {
  valueOf: (project: string, value: string, period: string) => `${joined(project, value)}（${period}）`,
  apart: (values: readonly string[]) => `各项目数值为：${values.join("、")}；期间不同的数值不相加。`,
  hoursOf: (project: string, hours: string) => joined(project, hours),
  /** @param more of which the hours are not told here */
  hours: (each: readonly string[], more: number) =>
    `按一年的发电量推算，${joined("等效利用小时为", `${each.join("、")}${more === 0 ? "" : `，另有 ${more} 个项目见附录`}`)}。`,
  values: (metric: string, each: readonly string[]) => `${metric}：${each.join("、")}`,
  manyValues: ({ metric, projects, sum, known, rest }: ManyValues) => {
    const parts = [...(sum === null ? [] : [joined("年度值合计", sum, `（${known} 个项目）`)]), ...rest];
    return `${metric}：${projects} 个项目报告，${parts.join("，")}`;
  },
  noneApplicable: (why: string) => `项目${why}，没有税收、含税收入与产值。`,
  noneReported: "税收、含税收入与产值均未见报道。",
  kinds: (place: string) => `税收、含税收入与产值是三种不同的金额，本报告分列，不相加${place}。`,
  all: (told: readonly string[]) => `${told.join("；")}。`,
  notReported: (metrics: readonly string[]) => `${metrics.join("、")}未见报道。`,
  periodOfGeneration: "发电量所指期间",
  /** @param years what unlike years the sum mixes, null where none */
  totalOf: (name: string, known: number, of: number, years: string | null) =>
    `${name}（${known}/${of} 个项目${years === null ? "" : `，${years}`}）`,
  byProject: "已知发电量（按项目）",
  noByProject: "没有任何项目的发电量，发电图暂不能绘制。",
  lacksGeneration: "发电量",
  moneyByProject: "税收、含税收入与产值（按项目）",
  noMoneyByProject: "没有任何项目的税收、含税收入或产值，经营图暂不能绘制。",
  lacksMoney: "税收与收入",
  table: "发电与经营数值",
  note: (why: string) => `“—”为未报道或${why}；三种金额口径不同，不作合计`,
};
