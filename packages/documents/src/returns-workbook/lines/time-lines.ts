import { fixed, type WorkSection } from "./line.ts";

export const timeLines: WorkSection = {
  name: { zh: "时间", en: "Time" },
  lines: [
    fixed(
      ["building", "建设年数", "Years of construction", "建设月数 ÷ 12，进位取整", "months ÷ 12, rounded up"],
      "years",
      (at) => `MAX(1,ROUNDUP(${at.input("constructionMonths")}/12,0))`,
      ({ timeline }) => timeline.building,
    ),
    fixed(
      ["years", "计算期", "Years in all", "建设年数 ＋ 运营期", "construction + life"],
      "years",
      (at) => `${at.fixed("building")}+${at.input("life")}`,
      ({ timeline }) => timeline.years,
    ),
  ],
};
