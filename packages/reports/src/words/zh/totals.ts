import { joined } from "../../spacing.ts";

/** What is known of a metric over the projects. */
export type TotalLine = {
  readonly metric: string;
  /** A value of a year is told as one. */
  readonly isYearly: boolean;
  readonly value: string;
  readonly known: number;
  readonly of: number;
  /** What follows the sum inside its sentence. */
  readonly tail: string;
  /** Who is not in the sum, and what stands beside it: clauses of their own. */
  readonly rest: readonly string[];
};

type Nobody = {
  readonly metric: string;
  readonly isYearly: boolean;
  readonly isOne: boolean;
  readonly beside: readonly string[];
};

const clauses = (rest: readonly string[]) => rest.map((clause) => `；${clause}`).join("");
const summed = ({ metric, isYearly }: Pick<TotalLine, "metric" | "isYearly">) =>
  isYearly ? `年度${metric}` : metric;

/** Totals and which projects they are of. */
export const totals = {
  besides: (parts: readonly string[]) => `另有${parts.join("、")}`,
  /** A metric's name inside a sentence. */
  metric: (name: string) => name,
  lead: (day: string, count: number) => `截至 ${day}，台账收录可再生能源项目 ${count} 个`,
  leadOfChosen: (day: string, count: number, all: number) =>
    `截至 ${day}，本报告选取可再生能源项目 ${count} 个（台账共 ${all} 个）`,
  withDropped: (lead: string, dropped: number) => `${lead}，其中已取消 ${dropped} 个，不计入合计`,
  withCounted: (lead: string, of: number) => `${lead}；已并网与在建 ${of} 个`,
  /** @param unreported names of those that report none; @param early names of those that cannot yet; each null for none */
  absent: (
    metric: string,
    unreported: string | null,
    early: string | null,
    { count }: { readonly count: number; readonly early: number },
  ) => {
    const parts = [
      ...(unreported === null ? [] : [`${unreported}${metric}未见报道`]),
      ...(early === null ? [] : [`${early}尚未投产`]),
    ];
    return `${parts.join("，")}，${count > 1 ? "均" : ""}未计入合计`;
  },
  ledNothing: (lead: string, rest: readonly string[]) => `${lead}${clauses(rest)}。`,
  ledUnreported: (lead: string, { isOne, beside, ...about }: Nobody) =>
    `${lead}，${isOne ? "其" : "各项目"}${summed(about)}${isOne ? "" : "均"}未见报道${clauses(beside)}。`,
  led: (lead: string, { value, known, of, rest, ...about }: TotalLine) => {
    const word = summed(about);
    if (of === 1) return `${joined(`${lead}，${word}`, value)}${clauses(rest)}。`;
    if (known === of) return `${lead}，均报告了${word}，${joined("合计", value)}${clauses(rest)}。`;
    return `${lead}，其中 ${known} 个报告了${word}，${joined(known === 1 ? "为" : "合计", value)}${clauses(rest)}。`;
  },
  sentence: ({ value, known, of, tail, rest, ...about }: TotalLine) => {
    const word = summed(about);
    if (of === 1) return `${joined(word, value)}${tail}${clauses(rest)}。`;
    const count = known === of ? `${of} 个项目均` : `${known} 个项目`;
    return `${count}报告了${word}，${joined(known === 1 ? "为" : "合计", value)}${tail}${clauses(rest)}。`;
  },
  noneCounted: (beside: readonly string[]) => `没有已并网或在建的项目${clauses(beside)}。`,
  noneOperating: ({ isOne, beside, ...about }: Nobody) =>
    `${isOne ? "该项目" : "各项目"}尚未投产，没有${summed(about)}${clauses(beside)}。`,
  noneReported: ({ isOne, beside, ...about }: Nobody) =>
    `${isOne ? "该项目" : "各项目"}${summed(about)}${isOne ? "" : "均"}未见报道${clauses(beside)}。`,
  noneChosen: (day: string) => `截至 ${day}，没有选中任何项目。`,
  noneRecorded: (day: string) => `截至 ${day}，台账中还没有可再生能源项目。`,
};

/** Why projects can have no operating figures, to stand after them. */
export const inapplicable = {
  early: "尚未投产",
  dropped: "已取消",
  both: "尚未投产或已取消",
};

/** A stage as it stands beside a number. */
export const stagesBesideNumber = {
  gridConnected: "已并网",
  underConstruction: "在建",
  permitted: "已核准",
  planned: "规划阶段",
  dropped: "已取消",
  none: "阶段未报道",
};

/** Technologies inside a sentence. */
export const technologiesInSentence = {
  wind: "风电",
  solar: "光伏",
  biomass: "生物质",
  hydro: "水电",
  none: "技术未报道的项目",
};

export const stageSentences = {
  count: (stage: string, count: number) => `${stage} ${count} 个`,
  /** @param what the capacity is made of; @param share of the known capacity, null where it is not worth saying */
  capacity: (stage: string, amount: string, what: string, share: string | null) =>
    `${joined(stage, amount)}，为${what}${share === null ? "" : `，占已知装机的${share}`}`,
};
