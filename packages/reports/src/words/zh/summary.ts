import { joined } from "../../spacing.ts";

type Known = {
  readonly name: string;
  readonly value: string;
  /** What it covers and what stands beside it; empty where nothing is to say. */
  readonly around: readonly string[];
};

type Apart = { readonly metric: string; readonly values: readonly string[] };

/** How much of the cluster is on the grid. */
export type ClusterNow =
  | { readonly kind: "unknown" }
  | { readonly kind: "none" }
  | {
      readonly kind: "connected";
      readonly count: string;
      readonly size: string;
      readonly share: string;
      readonly isSimulated: boolean;
    };

const apartText = (apart: readonly Apart[]) =>
  apart.map(({ metric, values }) => `；${metric}另有${values.join("、")}，未计入合计`).join("");

function nowText(now: ClusterNow): string {
  if (now.kind === "unknown") return "";
  if (now.kind === "none") return "，按点位记录尚无并网";
  const simulated = now.isSimulated ? "（演示用模拟数据）" : "";
  return `，按点位记录已并网 ${now.count} 个（${now.size}），占未取消点位的 ${now.share}${simulated}`;
}

/** The report in a few sentences. */
export const summary = {
  known: (known: readonly Known[], apart: readonly Apart[]) => {
    const parts = known.map(({ name, value, around }) =>
      around.length === 0 ? joined(name, value) : `${joined(name, value)}（${around.join("；")}）`,
    );
    return `${parts.join("，")}${apartText(apart)}。`;
  },
  noneCounted: (apart: readonly Apart[]) => `没有已并网或在建的项目${apartText(apart)}。`,
  noneKnown: (isOne: boolean, apart: readonly Apart[]) =>
    `${isOne ? "其" : "已并网与在建项目的"}装机容量、总投资、年度发电量和年度税收均未见报道${apartText(apart)}。`,
  /** @param sites null where their number is not reported */
  cluster: (name: string, planned: string, sites: string | null, now: ClusterNow) =>
    `${joined(`${name}规划装机`, planned)}${sites === null ? "" : `，${joined("风机点位", sites)}`}${nowText(now)}。`,
  toCheck: (count: number) => `数值之间有 ${count} 项待核，使用前请向来源核实。`,
  simulated: "本报告含演示用的模拟数据，不得作为实际情况引用。",
  lead: (lead: string, stages: string) => `${lead}：${stages}。`,
};
