import { joined } from "../../spacing.ts";

const digits = ["零", "一", "二", "三", "四", "五", "六", "七", "八", "九"];

/** A number as headings have it, up to 99. @example hanNumber(12) // "十二" */
function hanNumber(number: number): string {
  const [tens, ones] = [Math.floor(number / 10), number % 10];
  const unit = ones === 0 ? "" : (digits[ones] ?? "");
  if (tens === 0) return digits[ones] ?? "";
  return `${tens === 1 ? "" : (digits[tens] ?? "")}十${unit}`;
}

/** Headings, labels and what stands around tables. */
export const layout = {
  chapterNumber: (number: number) => `${hanNumber(number)}、`,
  heading: (number: number, title: string) => `${hanNumber(number)}、${title}`,
  appendixHeading: (title: string) => `附录　${title}`,
  figure: (number: number) => `图 ${number}`,
  table: (number: number) => `表 ${number}`,
  /** What is said in the place of a reference to something that is not printed. */
  figureLeftOut: "（本报告未收录的图）",
  tableLeftOut: "（本报告未收录的表）",
  rowsLeftOut: (rows: number) => `另有 ${rows} 行未列出，合计已包括`,
  /** @param items the first few of what is lacking */
  lacks: (items: readonly string[], hasMore: boolean) =>
    `${joined("缺", items.join("、"))}${hasMore ? "等" : ""}`,
  lacksFigures: "缺数值",
  lacksProjects: "项目",
  /** The documents under a table. @param rest how many more there are */
  sources: (documents: readonly string[], rest: number) =>
    `资料来源：${documents.join("；")}${rest === 0 ? "" : `；另有 ${rest} 份文件`}`,
  sourceOfRegister: "资料来源：台账",
  sourceOfHistory: "资料来源：台账变更记录",
  sourceOfSites: "资料来源：点位记录（按记录汇总）",
  /** What a paragraph says of itself that its data has overtaken; follows its text. */
  overtaken: "【待核：本段为人工改写，改写之后所依据的数据已变，内容可能与现有数据不符。】",
};

/** Words that head the columns of several tables. */
export const columns = {
  project: "项目",
  technology: "技术",
  stage: "阶段",
  capacity: "装机",
  unit: "单位",
  period: "期间",
  basis: "口径",
  value: "数值",
  total: "合计",
  unlike: "各项不同",
};
