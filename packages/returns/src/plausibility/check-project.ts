import {
  type FigureId,
  figureValue,
  isYearly,
  type Metric,
  metrics,
  presentStage,
  projectMetrics,
  type SubjectState,
  type Technology,
} from "@lianchi/domain";
import { hoursPerYear } from "../measure.ts";
import { testPrice } from "../parameter.ts";
import { type Band, bands, scaleBand, type Verdict, verdictOf } from "./bands.ts";
import type { Finding, RuleId } from "./finding.ts";
import { energyThatFits, shortPeriodsThatFit, slipsThatFit } from "./readings.ts";

type Case = Omit<Finding, "id" | "subjectId" | "severity" | "rule"> & { readonly verdict: Verdict };
type Rule = (project: SubjectState, technology: Technology) => Case | undefined;

const hoursBand = (technology: Technology): Band => scaleBand(bands[technology].capacityFactor, hoursPerYear);
const idsOf = (project: SubjectState, ...of: readonly Metric[]): readonly FigureId[] =>
  of.flatMap((metric) => project.figures[metric]?.id ?? []);
const isCumulative = (project: SubjectState, metric: Metric) =>
  project.figures[metric]?.fields.period.kind === "sinceConnection";

const unitCost: Rule = (project, technology) => {
  const investmentYuan = figureValue(project, "investment");
  const capacityKw = figureValue(project, "capacity");
  if (investmentYuan === undefined || !capacityKw) return undefined;
  const value = investmentYuan / capacityKw;
  const band = bands[technology].unitCost;
  const inputs = idsOf(project, "investment", "capacity");
  return {
    value,
    quantity: "moneyPerPower",
    band,
    inputs,
    parameter: null,
    verdict: verdictOf(value, band),
    readings: slipsThatFit(value, band),
  };
};

const fullLoadHours: Rule = (project, technology) => {
  const generationKwh = figureValue(project, "generation");
  const capacityKw = figureValue(project, "capacity");
  if (generationKwh === undefined || !capacityKw) return undefined;
  const value = generationKwh / capacityKw;
  const band = hoursBand(technology);
  const readings = [
    ...slipsThatFit(value, band),
    ...shortPeriodsThatFit(value, band, isCumulative(project, "generation")),
  ];
  const inputs = idsOf(project, "generation", "capacity");
  return {
    value,
    quantity: "hours",
    band,
    inputs,
    parameter: null,
    verdict: verdictOf(value, band),
    readings,
  };
};

const unitRevenue: Rule = (project, technology) => {
  const revenueYuan = figureValue(project, "revenueInclTax");
  const generationKwh = figureValue(project, "generation");
  if (revenueYuan === undefined || !generationKwh) return undefined;
  const value = revenueYuan / generationKwh;
  const band = bands[technology].unitRevenue;
  const capacityKw = figureValue(project, "capacity");
  const parameter = testPrice[technology];
  const implied = capacityKw
    ? energyThatFits(revenueYuan, parameter.value, capacityKw, hoursBand(technology))
    : [];
  const inputs = idsOf(project, "revenueInclTax", "generation");
  return {
    value,
    quantity: "moneyPerEnergy",
    band,
    inputs,
    parameter,
    verdict: verdictOf(value, band),
    readings: [...implied, ...slipsThatFit(value, band)],
  };
};

/** Money without energy beside it: what hours would it mean at the test price? */
const moneyHours: Rule = (project, technology) => {
  const metric = (["revenueInclTax", "outputValue"] as const).find(
    (name) => figureValue(project, name) !== undefined,
  );
  const capacityKw = figureValue(project, "capacity");
  if (metric === undefined || !capacityKw || figureValue(project, "generation") !== undefined)
    return undefined;
  const parameter = testPrice[technology];
  const value = (figureValue(project, metric) ?? 0) / parameter.value / capacityKw;
  const band = hoursBand(technology);
  const readings = [
    ...slipsThatFit(value, band),
    ...shortPeriodsThatFit(value, band, isCumulative(project, metric)),
  ];
  return {
    value,
    quantity: "hours",
    band,
    inputs: idsOf(project, metric, "capacity"),
    parameter,
    verdict: verdictOf(value, band),
    readings,
  };
};

const taxShare: Rule = (project, technology) => {
  const taxYuan = figureValue(project, "tax");
  const generationKwh = figureValue(project, "generation");
  if (taxYuan === undefined || !generationKwh) return undefined;
  const parameter = testPrice[technology];
  const value = taxYuan / (generationKwh * parameter.value);
  const band = bands[technology].taxShare;
  return {
    value,
    quantity: "share",
    band,
    inputs: idsOf(project, "tax", "generation"),
    parameter,
    verdict: verdictOf(value, band),
    readings: slipsThatFit(value, band),
  };
};

/** Nothing generates more than its capacity for every hour of the year. */
const energyAboveCapacity: Rule = (project) => {
  const generation = project.figures.generation;
  const capacityKw = figureValue(project, "capacity");
  if (generation?.fields.value == null || !capacityKw || !isYearly(generation.fields.period))
    return undefined;
  const value = generation.fields.value / capacityKw;
  const verdict = value > hoursPerYear ? "red" : "common";
  return {
    value,
    quantity: "hours",
    band: null,
    inputs: idsOf(project, "generation", "capacity"),
    parameter: null,
    verdict,
    readings: [],
  };
};

const operatingBeforeGrid: Rule = (project) => {
  const stage = presentStage(project)?.fields.stage;
  const early = projectMetrics.filter(
    (metric) => metrics[metric].isOperating && project.figures[metric] !== undefined,
  );
  const [first] = early;
  if (first === undefined || stage === undefined || stage === "gridConnected" || stage === "dropped")
    return undefined;
  const value = figureValue(project, first) ?? 0;
  return {
    value,
    quantity: metrics[first].quantity,
    band: null,
    inputs: idsOf(project, ...early),
    parameter: null,
    verdict: "red",
    readings: [],
  };
};

const rules: readonly (readonly [RuleId, Rule])[] = [
  ["unit-revenue", unitRevenue],
  ["full-load-hours", fullLoadHours],
  ["money-hours", moneyHours],
  ["tax-share", taxShare],
  ["unit-cost", unitCost],
  ["energy-above-capacity", energyAboveCapacity],
  ["operating-before-grid", operatingBeforeGrid],
];

/** What in a project's figures does not agree, by the rules above; empty when all is common or nothing can be tested. */
export function findingsOf(project: SubjectState): readonly Finding[] {
  const { id, technology } = project.fields;
  if (technology === null) return [];
  return rules.flatMap(([rule, examine]) => {
    const found = examine(project, technology);
    if (found === undefined || found.verdict === "common") return [];
    const { verdict, ...rest } = found;
    return [{ id: `${id}.${rule}` as const, subjectId: id, rule, severity: verdict, ...rest }];
  });
}

/** Findings of all projects, red ones first; among equals in the order of projects and rules. */
export function findingsOfAll(projects: readonly SubjectState[]): readonly Finding[] {
  const all = projects.flatMap(findingsOf);
  return [
    ...all.filter(({ severity }) => severity === "red"),
    ...all.filter(({ severity }) => severity === "amber"),
  ];
}
