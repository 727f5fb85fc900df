import type { Precision } from "@lianchi/domain";
import { joined } from "../../spacing.ts";
import { sentences } from "./sentences.ts";

/** How the judged costs of a kilowatt compare with what is common. */
export type CostVerdict =
  | { readonly kind: "none" }
  /** Of `judged` of all, each within it. */
  | { readonly kind: "common"; readonly judged: number; readonly areSome: boolean }
  | { readonly kind: "unusual"; readonly names: string; readonly count: number };

function verdictText(verdict: CostVerdict): string {
  if (verdict.kind === "none") return "";
  if (verdict.kind === "unusual") return `；${verdict.names}不在同类项目常见范围内，见待核事项`;
  return `${verdict.areSome ? "；技术已知者" : "，"}${verdict.judged > 1 ? "均" : ""}处于同类项目常见范围`;
}

/** Capacity, investment and what a kilowatt costs. */
export const capacity = {
  manyCosts: (count: number, verdict: CostVerdict, place: string) =>
    `按报告数值，${count} 个项目可推算单位造价${verdictText(verdict)}${place}。`,
  costOf: (project: string, amount: string) => joined(project, amount),
  costs: (each: readonly string[], count: number, verdict: CostVerdict, place: string) =>
    `按报告数值推算，${joined(`单位造价${count > 1 ? "分别" : ""}为`, each.join("、"))}${verdictText(verdict)}${place}。`,
  /** Follows a sum. */
  largest: (project: string, share: string) => `，其中${joined(`${project}占`, share)}`,
  totalOf: (known: number, of: number) => `合计（${known}/${of} 个项目）`,
  totalsOf: (capacity: number, investment: number, of: number) =>
    `合计（装机 ${capacity}/${of}，总投资 ${investment}/${of} 个项目）`,
  empty: (names: string) => `${names}的装机容量与总投资均未见报道，本报告留空，待补充来源后更新。`,
  signed: (enterprises: string, precision: Precision) =>
    `签约企业 ${sentences.roughly(`${enterprises} 家`, precision)}`,
  signedSum: (money: string) => joined("签约总额", money),
  agreements: (name: string, parts: readonly string[]) =>
    `另有${name}：${parts.join("，")}。此为框架意向，与总投资口径不同，未计入本报告任何合计。`,
  byStage: "已知装机容量（按阶段与技术）",
  noByStage: "没有任何项目的装机容量，按阶段的装机图暂不能绘制。",
  lacksCapacity: "装机容量",
  byProject: "已知总投资（按项目）",
  noByProject: "没有任何项目的总投资，投资图暂不能绘制。",
  lacksInvestment: "总投资",
  table: "项目装机、投资与单位造价",
  /** @param uncounted projects with values that no total has */
  note: (uncounted: number) => {
    const out =
      uncounted === 0 ? "" : `；合计只含已并网与在建的项目，核准、规划与取消的 ${uncounted} 个不计入`;
    return `“—”为未报道，不计入合计${out}；单位造价由总投资除以装机推算，不同技术之间不作平均`;
  },
};
