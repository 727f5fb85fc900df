import { inBoth } from "./words.ts";

/** What becomes of the illustrative layout when real sites come in. */
export const layoutWords = inBoth(
  {
    title: (added: string, illustrative: string) =>
      `文件有 ${added} 个新编号，集群里还有 ${illustrative} 个示意布点。示意布点如何处理？`,
    plan: (sum: string) => `规划：${sum}。`,
    sum: (sites: string, capacity: string) => `${sites} 个点位，${capacity}`,
    replace: "取代：停用示意布点（历史保留，可撤销）。",
    after: (sum: string) => `导入后共 ${sum}。`,
    recorded: (sites: string) => `其中 ${sites} 个已有阶段或资料记录，将一并停用。`,
    add: "并存：示意布点保留。",
    nearest: "对应：每个实际点位取代最近的示意布点，保留其编号和已有记录。",
    within: "距离不超过",
    km: "千米",
    again: "按此距离重新检查",
    matched: (matched: string, added: string, sum: string) =>
      `对应上 ${matched} 个，另 ${added} 个作为新点位，导入后共 ${sum}。`,
    choose: "请先选择，再写入。",
  },
  {
    title: (added, illustrative) =>
      `The file has ${added} new ids, and the cluster still has ${illustrative} illustrative sites. What becomes of those?`,
    plan: (sum) => `Planned: ${sum}.`,
    sum: (sites, capacity) => `${sites} sites, ${capacity}`,
    replace: "Replace: the illustrative sites end (the history keeps them; can be undone).",
    after: (sum) => `Afterwards ${sum}.`,
    recorded: (sites) => `Of ${sites} of them stages or particulars are recorded; they end with the rest.`,
    add: "Add: the illustrative sites stay.",
    nearest:
      "Match: each site takes the place of the nearest illustrative one, which keeps its id and records.",
    within: "within",
    km: "km",
    again: "Check again with this distance",
    matched: (matched, added, sum) => `${matched} matched, ${added} come as new sites, ${sum} afterwards.`,
    choose: "Choose before writing.",
  },
);
