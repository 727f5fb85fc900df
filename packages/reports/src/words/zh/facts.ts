import { joined } from "../../spacing.ts";

type Lead = {
  readonly name: string;
  /** A technology's name, null where it is not reported. */
  readonly technology: string | null;
  readonly location: string | null;
  readonly asOf: string;
  /** Null where no stage is reported; `beside` as it stands beside a number, `since` null where the day is not reported. */
  readonly stage: { readonly name: string; readonly beside: string; readonly since: string | null } | null;
};

type Fact = { readonly name: string; readonly value: string; readonly period: string | null };

/** One project, what is known of it and what is not. */
export const facts = {
  lead: ({ name, technology, location, asOf, stage }: Lead) => {
    const kind = technology === null ? "技术未报道的项目" : `${technology}项目`;
    const where = location === null ? "" : `，位于${location}`;
    const date = stage === null ? "" : stage.since === null ? "（日期未报道）" : `（${stage.since}起）`;
    return `${name}为${kind}${where}；截至 ${asOf}，${stage === null ? "阶段未见报道" : `处于“${stage.name}”阶段${date}`}。`;
  },
  none: (place: string) => `其各项数值均未见报道${place}。`,
  /** @param absent how many figures there are not */
  figures: (facts: readonly Fact[], absent: number, place: string) => {
    const parts = facts.map(
      ({ name, value, period }) => `${joined(name, value)}${period === null ? "" : `（${period}）`}`,
    );
    return `${parts.join("，")}${absent === 0 ? "" : `；另有 ${absent} 项缺失`}${place}。`;
  },
  group: "类别",
  known: "已有",
  derived: "推算",
  missing: "缺失",
  metric: "指标",
  from: "出处或算式",
  table: "项目数值一览",
};
