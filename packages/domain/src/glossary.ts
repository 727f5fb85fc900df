import type { Text } from "./language.ts";

/** The field's words, one rendering each in both languages. Screens and files take them from here. */
export const glossary = {
  portfolio: { zh: "项目组合", en: "portfolio" },
  overview: { zh: "总览", en: "Overview" },
  project: { zh: "项目", en: "project" },
  cluster: { zh: "集群", en: "cluster" },
  source: { zh: "来源", en: "source" },
  agreement: { zh: "框架协议", en: "framework agreement" },
  turbineSite: { zh: "风机点位", en: "turbine site" },
  stage: { zh: "阶段", en: "stage" },
  technology: { zh: "技术", en: "technology" },
  basis: { zh: "口径", en: "basis" },
  period: { zh: "期间", en: "period" },
  formula: { zh: "算式", en: "formula" },
  finding: { zh: "待核", en: "to check" },
  asOf: { zh: "截至", en: "as of" },
  notReported: { zh: "未报道", en: "not reported" },
  notYetOperating: { zh: "不适用：尚未投产", en: "not applicable: not operating yet" },
  droppedNotApplicable: { zh: "不适用：项目已取消", en: "not applicable: project dropped" },
  unitCost: { zh: "单位造价", en: "Unit cost" },
  fullLoadHours: { zh: "等效利用小时", en: "Full-load hours" },
  capacityFactor: { zh: "容量系数", en: "Capacity factor" },
  unitRevenue: { zh: "单位收入", en: "Unit revenue" },
  taxShare: { zh: "税收占收入", en: "Tax share of revenue" },
  siteRating: { zh: "单个点位容量", en: "Rating of one site" },
} as const satisfies Record<string, Text>;
