import { z } from "zod";
import type { Text } from "./language.ts";
import type { Quantity } from "./unit.ts";

export const Metric = z.enum([
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
]);
export type Metric = z.infer<typeof Metric>;

export const SubjectKind = z.enum(["project", "cluster", "agreement"]);
export type SubjectKind = z.infer<typeof SubjectKind>;

/** `isOperating`: exists only once the project feeds the grid. `hasPeriod`: a flow, so it must say what time it covers. */
export type MetricSpec = {
  readonly quantity: Quantity;
  readonly about: SubjectKind;
  readonly isOperating: boolean;
  readonly hasPeriod: boolean;
  readonly name: Text;
};

const spec = (about: SubjectKind, quantity: Quantity, zh: string, en: string): MetricSpec => ({
  about,
  quantity,
  isOperating: false,
  hasPeriod: false,
  name: { zh, en },
});
const flow = (quantity: Quantity, zh: string, en: string): MetricSpec => ({
  ...spec("project", quantity, zh, en),
  isOperating: true,
  hasPeriod: true,
});

/** Label and quantity of each metric, written once. */
export const metrics: Readonly<Record<Metric, MetricSpec>> = {
  capacity: spec("project", "power", "装机容量", "Capacity"),
  investment: spec("project", "money", "总投资", "Investment"),
  generation: flow("energy", "发电量", "Generation"),
  tax: flow("money", "税收", "Tax"),
  revenueInclTax: flow("money", "含税收入", "Revenue incl. tax"),
  outputValue: flow("money", "产值", "Output value"),
  plannedCapacity: spec("cluster", "power", "规划装机", "Planned capacity"),
  siteCount: spec("cluster", "count", "风机点位", "Turbine sites"),
  industryTarget: spec("cluster", "money", "产业集群目标", "Industry-cluster target"),
  agreementSum: { ...spec("agreement", "money", "签约总额", "Agreements signed"), hasPeriod: true },
  agreementCount: { ...spec("agreement", "count", "签约企业", "Enterprises signed"), hasPeriod: true },
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
