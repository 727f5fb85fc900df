import { joined } from "../../spacing.ts";

type Rated = { readonly name: string; readonly rate: string };

/** Projects above or below the hurdle: by name where they are few, else their number. */
type RatedGroup = { readonly named: readonly Rated[] | null; readonly count: number };

const groupText = ({ named, count }: RatedGroup, verdict: string) =>
  named === null
    ? `${count} 个项目${verdict}`
    : `${named.map(({ name, rate }) => joined(name, rate)).join("、")}，${verdict}`;

/** Why a project cannot be evaluated, to stand after its name. */
export const hindrances = {
  dropped: "已取消",
  invalid: (problems: readonly string[]) => `参数有误（${problems.join("；")}）`,
  noTechnology: "技术未报道，没有可用的参数",
  /** @param names of the first few; @param all how many are missing */
  missing: (names: readonly string[], all: number) =>
    `缺少${names.join("、")}${names.length === all ? "" : `等 ${all} 项`}`,
};

/** What an evaluation rests on. */
export const evaluationBasis = {
  set: "装机容量、总投资与其余参数按情景设定，未设定的装机与总投资取台账数值",
  recorded: "装机容量与总投资取台账数值，其余参数为假设",
  source: (scenario: string, rests: string, day: string) =>
    `资料来源：按情景“${scenario}”测算；${rests}；截至 ${day}`,
};

/** The comparison of the projects' returns. */
export const comparison = {
  leadOne: (scenario: string, rests: string, place: string) =>
    `按情景“${scenario}”测算该项目的收益${place}；${rests}，结果为推算，不是实际收益。`,
  lead: (
    scenario: string,
    { done, all }: { readonly done: number; readonly all: number },
    rests: string,
    place: string,
  ) =>
    `按情景“${scenario}”，${all} 个项目中有 ${done} 个可以测算收益${place}；${rests}，结果均为推算，不是实际收益。`,
  hindered: (projects: string, reason: string) => `${projects}${reason}`,
  /** @param rest projects whose reason is not told */
  hindrance: (told: readonly string[], rest: number) =>
    `${told.join("；")}${rest === 0 ? "" : `；另有 ${rest} 个项目不能测算`}；未作测算，也未以假设代替。`,
  dropped: (names: string, _count: number) => `${names}已取消，不参与测算和比选。`,
  noRates: "各项目的全投资内部收益率均无解。",
  /** Each group null where nobody is in it. */
  hurdle: (hurdle: string, above: RatedGroup | null, below: RatedGroup | null) => {
    const parts = [
      ...(above === null ? [] : [groupText(above, "不低于门槛")]),
      ...(below === null ? [] : [groupText(below, "低于门槛")]),
    ];
    return `全投资内部收益率（税后）与设定的 ${hurdle} 门槛相比：${parts.join("；")}。`;
  },
  notAsked: "本报告未附收益测算。",
  lacksEvaluation: "收益测算",
  none: "没有一个项目具备测算收益所需的数值，本章不作测算。",
  lacksParameters: (count: number) => `${count} 项参数`,
  lacksProjects: "可测算的项目",
  table: "收益指标比较",
  measure: "指标",
  convention: "单位与口径",
};

/** Captions of the pictures of returns. */
export const returnsFigures = {
  "cash-flow": "累计净现金流量（税后）",
  sensitivity: "敏感性",
  "lcoe-stack": "度电成本构成",
  "tax-by-year": "逐年税费",
  probability: "收益的概率分布",
  "returns-capacity": "收益与装机",
  "sensitivity-grid": "双因素敏感性",
};

export const returnsGap = (caption: string) => `没有足够的测算结果，“${caption}”图暂不能绘制。`;
