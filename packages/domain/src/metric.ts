import type { Text } from "./language.ts";
import type { Quantity } from "./unit.ts";
import { namesOf } from "./words/names-of.ts";

export const metricIds = [
  "capacity",
  "investment",
  "generation",
  "tax",
  "revenueInclTax",
  "outputValue",
  "plannedCapacity",
  "siteCount",
  "industryTarget",
  "agreementSum",
  "agreementCount",
] as const;
export type Metric = (typeof metricIds)[number];

export const subjectKinds = ["project", "cluster", "agreement"] as const;
export type SubjectKind = (typeof subjectKinds)[number];

/** `isOperating`: exists only once the project feeds the grid. `hasPeriod`: a flow, so it must say what time it covers. */
export type MetricSpec = {
  readonly quantity: Quantity;
  readonly about: SubjectKind;
  readonly isOperating: boolean;
  readonly hasPeriod: boolean;
  readonly name: Text;
};

const metricName: Readonly<Record<Metric, Text>> = namesOf(({ metrics }) => metrics);

const spec = (metric: Metric, about: SubjectKind, quantity: Quantity): MetricSpec => ({
  about,
  quantity,
  isOperating: false,
  hasPeriod: false,
  name: metricName[metric],
});
const flow = (metric: Metric, quantity: Quantity): MetricSpec => ({
  ...spec(metric, "project", quantity),
  isOperating: true,
  hasPeriod: true,
});

/** Each metric, written once; its name is in the words. */
export const metrics: Readonly<Record<Metric, MetricSpec>> = {
  capacity: spec("capacity", "project", "power"),
  investment: spec("investment", "project", "money"),
  generation: flow("generation", "energy"),
  tax: flow("tax", "money"),
  revenueInclTax: flow("revenueInclTax", "money"),
  outputValue: flow("outputValue", "money"),
  plannedCapacity: spec("plannedCapacity", "cluster", "power"),
  siteCount: spec("siteCount", "cluster", "count"),
  industryTarget: spec("industryTarget", "cluster", "money"),
  agreementSum: { ...spec("agreementSum", "agreement", "money"), hasPeriod: true },
  agreementCount: { ...spec("agreementCount", "agreement", "count"), hasPeriod: true },
};

/** The metrics that a project can report, in the order tables show them. */
export const projectMetrics: readonly Metric[] = [
  "capacity",
  "investment",
  "generation",
  "tax",
  "revenueInclTax",
  "outputValue",
];

export function isMetricName(name: string): name is Metric {
  return Object.hasOwn(metrics, name);
}
