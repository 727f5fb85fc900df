import { joined } from "../../spacing.ts";

/** What was answered to a finding, in a word. */
export const answers = {
  open: "待核",
  asked: "待核，已询问来源",
  explained: "已说明",
  accepted: "已接受",
  reopened: "重新待核",
};

/** How far a value is off. */
export const severities = {
  red: "明显不符",
  amber: "偏离常见",
};

type Counts = {
  readonly projects: number;
  readonly about: number;
  readonly red: number;
  readonly amber: number;
};
type Common = { readonly name: string; readonly value: string; readonly low: string; readonly high: string };

/** Of the settled findings how many are explained and how many accepted. */
const settledParts = (explained: number, accepted: number) =>
  [
    ...(explained === 0 ? [] : [`${explained} 项已说明`]),
    ...(accepted === 0 ? [] : [`${accepted} 项核实后已接受`]),
  ].join("、");

function degreesText({ red, amber }: Counts): string {
  if (amber === 0) return `，均属${severities.red}`;
  if (red === 0) return `，均属${severities.amber}`;
  return `，其中${severities.red} ${red} 项、${severities.amber} ${amber} 项`;
}

/** What disagrees among the figures, and what is missing. */
export const findings = {
  answer: (answer: string, note: string) => `${answer}：${note}`,
  settled: (explained: number, accepted: number) =>
    `另有${settledParts(explained, accepted)}，列于表中，不计入待核。`,
  allSettled: (explained: number, accepted: number) =>
    `按核对规则发现的不符之处均已处理：${settledParts(explained, accepted)}，列于表中。`,
  none: "按核对规则，现有数值之间没有不符之处；数值太少的项目暂无法核对。",
  found: (counts: Counts, place: string) =>
    `按核对规则，${counts.projects} 个项目中有 ${counts.about} 个存在待核事项，共 ${counts.red + counts.amber} 项${degreesText(counts)}${place}。来源所载的数值保持原样，未作改动；表中的解释仅为可能，须向来源核实。`,
  nothingMissing: "各项目应报数值均已报告，没有缺失。",
  /** @param why some projects can have no operating figures */
  onlyInapplicable: (why: string, place: string) =>
    `应报数值没有缺失；部分项目${why}，没有运行数值${place}。`,
  missing: (figures: number, projects: number, place: string) =>
    `${projects} 个项目共有 ${figures} 项数值未见报道${place}。缺失的数值一律留空：不补零，不估算，待补充来源后更新。`,
  table: "待核事项",
  missingTable: "缺失的数值",
  /** Within what is common for its kind. */
  common: ({ name, value, low, high }: Common) =>
    `${joined(name, value)}，处于同类项目常见范围（${low}–${high}）。`,
  tooLittle: "该项目的数值太少，或所指期间不是一年，暂无法核对。",
  lacksFigures: "可核对的数值",
  nothingElse: "按核对规则，其余数值没有不符之处。",
  item: (value: string, rule: string) => `${value}（${rule}）`,
  items: (items: readonly string[], place: string) =>
    `按核对规则，有 ${items.length} 项待核：${items.join("；")}${place}。来源所载的数值保持原样。`,
};

export const findingColumns = {
  value: "推算值",
  rule: "如何得出，常见如何",
  severity: "程度",
  readings: "可能的解释",
  answer: "处理",
  unreported: "未报道",
  inapplicable: (why: string) => `不适用：${why}`,
};
