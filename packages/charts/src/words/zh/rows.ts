/** Rows of projects: what stands in their names and beside their bars. */
export const rows = {
  openBars: "；空心者不计入合计",
  technologyUnknown: "技术未报道",
  stageUnknown: "阶段未报道",
  /** Whose capacity is missing, where its technology is not named. */
  someProject: "未写明技术的项目",
  notReported: "未报道",
  missing: (names: readonly string[]) => `${names.join("、")} 未报道`,
  /** A stage behind the name of a project. */
  stageBehind: (stage: string) => stage,
  droppedNotCounted: "已取消，不计入",
  notCounted: (stage: string) => `${stage}，未计入`,
  /** Why there is no number, where there is little room. */
  briefAbsences: { "not-reported": "未报道", "not-yet-operating": "不适用", dropped: "不适用" },
};

/** What shares the last row of a picture. */
export const rest = {
  name: (count: number) => `其余 ${count} 个`,
  note: (count: number) => `其余 ${count} 个项目未单列，逐项见数据表。`,
  apart: (count: number) => `不含非年度值 ${count} 个`,
  unreported: (count: number) => `${count} 个未报告`,
  uncounted: (count: number) => `不含未计入 ${count} 个`,
  dropped: (count: number) => `不含取消 ${count} 个`,
  unlikeTimes: "期间不一",
  notIn: (count: number) => `另 ${count} 个不在内`,
  countOf: (count: number) => `计 ${count} 个`,
  noneCounted: "均不计入合计",
  noneYearly: "无年度值，不合计",
  none: "— 均无数值",
  sum: "合计 ",
  withSum: (name: string, sum: string) => `${name}，合计 ${sum}`,
  withoutYearly: (name: string) => `${name}，无年度值`,
};

/** Documents and how a value is worded. */
export const provenance = {
  /** @param more documents that are not named */
  source: (lines: readonly string[], more: number) =>
    `来源：${lines.join("；")}${more === 0 ? "" : `；另有 ${more} 份文件`}`,
  document: ({ title }: { readonly title: string; readonly titleEn: string | null }) => `《${title}》`,
  periodAndPlace: "期间与出处",
  place: "出处",
  roughness: { about: "约数", atLeast: "不少于" },
  /** Which of several values are rough. */
  roughOnes: {
    about: (names: readonly string[]) => `约数：${names.join("、")}`,
    atLeast: (names: readonly string[]) => `不少于：${names.join("、")}`,
  },
};

/** What charts of office programs say. */
export const native = {
  dropped: "已取消（不计入）",
};
