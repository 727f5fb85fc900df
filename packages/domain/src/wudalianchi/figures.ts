import type { FigureFields } from "../figure.ts";
import type { SubjectId } from "../ids.ts";
import type { Text } from "../language.ts";
import type { Metric } from "../metric.ts";
import type { Period } from "../period.ts";
import type { Precision } from "../precision.ts";
import { paragraph, report } from "./report.ts";
import { agreements, erlongshan, heping, lingyun, shankou, windCluster } from "./subjects.ts";

type Fact = {
  readonly about: SubjectId;
  readonly metric: Metric;
  readonly value: number;
  readonly inParagraph: number;
  readonly period?: Period;
  readonly precision?: Precision;
  readonly note?: Text;
};

const reported = (fact: Fact): FigureFields => ({
  subjectId: fact.about,
  metric: fact.metric,
  value: fact.value,
  precision: fact.precision ?? "exact",
  period: fact.period ?? { kind: "none" },
  basis: "reported",
  sourceId: report.id,
  place: paragraph(fact.inParagraph),
  note: fact.note ?? null,
});

const firstHalf2023: Period = { kind: "halfYear", year: 2023, half: 1, isInferred: true };

/** Every value that the report gives, in base units (kW, kWh, yuan, 1). What it does not give is not here. */
export const figures: readonly FigureFields[] = [
  reported({ about: windCluster, metric: "plannedCapacity", value: 3_837_500, inParagraph: 2 }),
  reported({ about: windCluster, metric: "siteCount", value: 614, inParagraph: 2 }),
  reported({
    about: windCluster,
    metric: "industryTarget",
    value: 10_000_000_000,
    precision: "atLeast",
    inParagraph: 1,
    note: {
      zh: "原文为“百亿级”目标，另见第 4 段。",
      en: "Worded as a target of the ten-billion class; see also paragraph 4.",
    },
  }),
  reported({
    about: agreements,
    metric: "agreementCount",
    value: 30,
    precision: "atLeast",
    period: firstHalf2023,
    inParagraph: 2,
  }),
  reported({
    about: agreements,
    metric: "agreementSum",
    value: 110_000_000_000,
    precision: "about",
    period: firstHalf2023,
    inParagraph: 2,
    note: { zh: "框架意向，不计入投资。", en: "Framework intent, never added to investment." },
  }),
  reported({
    about: shankou,
    metric: "generation",
    value: 34_000_000,
    precision: "about",
    period: { kind: "averageYear" },
    inParagraph: 3,
  }),
  reported({ about: shankou, metric: "tax", value: 3_500_000, period: { kind: "annual" }, inParagraph: 3 }),
  reported({ about: erlongshan, metric: "capacity", value: 30_000, inParagraph: 3 }),
  reported({ about: erlongshan, metric: "investment", value: 330_000_000, inParagraph: 3 }),
  reported({
    about: erlongshan,
    metric: "generation",
    value: 26_050_000,
    period: { kind: "sinceConnection" },
    inParagraph: 3,
    note: {
      zh: "原文为并网以来累计，不是年度值。",
      en: "Worded as cumulative since grid connection, not as a yearly value.",
    },
  }),
  reported({
    about: erlongshan,
    metric: "revenueInclTax",
    value: 71_720_000,
    period: { kind: "unstated" },
    inParagraph: 3,
    note: { zh: "含税收入，不是税收。", en: "Revenue including tax, not a tax figure." },
  }),
  reported({ about: heping, metric: "capacity", value: 200_000, inParagraph: 4 }),
  reported({ about: heping, metric: "investment", value: 1_187_000_000, inParagraph: 4 }),
  reported({ about: lingyun, metric: "capacity", value: 70_000, inParagraph: 4 }),
  reported({ about: lingyun, metric: "investment", value: 240_000_000, inParagraph: 4 }),
  reported({
    about: lingyun,
    metric: "outputValue",
    value: 1_870_000,
    period: { kind: "unstated" },
    inParagraph: 4,
    note: { zh: "产值，不是税收。", en: "Output value, not a tax figure." },
  }),
];
