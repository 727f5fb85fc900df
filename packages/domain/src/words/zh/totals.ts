import { beforeNumber } from "../../before-number.ts";

/** Times that a value covers. */
export const periods = {
  none: "—",
  unstated: "期间未说明",
  annual: "年度",
  averageYear: "多年平均",
  sinceConnection: "并网以来累计",
  year: (year: number) => `${year} 年`,
  halfYear: (year: number, half: 1 | 2) => `${year} 年${half === 1 ? "上" : "下"}半年`,
  month: (year: number, month: number) => `${year} 年 ${month} 月`,
  inferred: (period: string) => `${period}（推断）`,
};

/** How a period is named beside a value, in a word or two. */
export const shortPeriods = {
  averageYear: "年均",
  annual: "年度",
  sinceConnection: "累计",
  unstated: "期间未说明",
};

/** What a sum has, and what stands beside it. */
export const totalParts = {
  projects: (count: number) => `${count} 个项目`,
  reported: (known: number, of: number) => `${known}/${of} 个项目已报告`,
  reportedOfYear: (known: number, of: number, mixed: string | null) =>
    `${known}/${of} 个项目报告年度值${mixed === null ? "" : `，${mixed}`}`,
  years: (span: string) => `各项目年份不同：${span} 年`,
  periods: (span: string) => `各项目期间不同：${span} 年、多年平均`,
  noStage: "阶段未报道",
  stage: (name: string) => name,
  /** A name, its number and whose it is. */
  part: (name: string, line: string, whose: string) => `${beforeNumber(name, line)}（${whose}）`,
  dropped: (projects: string) => `已取消 ${projects}`,
  beside: (parts: readonly string[]) => `另有${parts.join("、")}，未计入`,
};
