/** Shares within a sentence, and what a screen reader says. */
export const sentences = {
  fractions: {
    half: "一半",
    oneThird: "三分之一",
    twoThirds: "三分之二",
    oneQuarter: "四分之一",
    threeQuarters: "四分之三",
  },
  fraction: (name: string, isRough: boolean) => (isRough ? `约${name}` : name),
  /** A space parts Han from digits; nothing parts it from “约”. */
  percent: (share: string, isRough: boolean) => `${isRough ? "" : " "}${share} `,
  spoken: (title: string, items: readonly string[]) => `${title}。${items.join("；")}。`,
  moreInTable: (count: number) => `另有 ${count} 项，见数据表`,
};

/** Heads of columns and axes, and how they name a unit. */
export const heads = {
  inUnit: (name: string, unit: string) => `${name}，${unit}`,
  project: "项目",
  stage: "阶段",
  batch: "批次",
  month: "月份",
  year: "年",
  capacity: "装机",
  investment: "总投资",
  sites: "点位",
};
