import {
  absenceName,
  type Figure,
  figureText,
  isYearly,
  type Metric,
  metrics,
  type Period,
  type Precision,
  periodText,
  presentStage,
  type Quantity,
  type Reading,
} from "@lianchi/domain";
import {
  type Finding,
  findingPrecision,
  isToCheck,
  type MeasureId,
  measures,
  type RuleId,
} from "@lianchi/returns";
import type { ProjectPage } from "@lianchi/server/api";
import { projectWords } from "../../locales/project.ts";

type Severity = Finding["severity"] | null;

export type DerivedRow = {
  readonly key: string;
  readonly name: string;
  readonly quantity: Quantity;
  readonly value: number;
  readonly precision: Precision;
  /** Number whose provenance can be opened; null for what only a check computes. */
  readonly opens: string | null;
  readonly period: string;
  readonly formula: string;
  readonly severity: Severity;
};

export type MissingRow = {
  readonly key: string;
  readonly name: string;
  readonly why: string;
  /** What the editor opens with to fill it in; null where it cannot be filled in yet. */
  readonly fill: Metric | "stage" | null;
};

const measuresOfRule: Readonly<Partial<Record<RuleId, readonly MeasureId[]>>> = {
  "unit-revenue": ["unitRevenue"],
  "full-load-hours": ["fullLoadHours", "capacityFactor"],
  "energy-above-capacity": ["fullLoadHours", "capacityFactor"],
  "unit-cost": ["unitCost"],
};

export function figuresOf({ project }: ProjectPage): readonly Figure[] {
  const own = Object.keys(metrics).flatMap((name) => {
    const figure = Object.values(project.figures).find(({ fields }) => fields.metric === name);
    return figure === undefined ? [] : [figure];
  });
  return own;
}

const periodsOf = ({ project }: ProjectPage, inputs: readonly Metric[]): readonly Period[] =>
  inputs.flatMap((metric) =>
    metrics[metric].hasPeriod ? (project.figures[metric]?.fields.period ?? []) : [],
  );

/** What time a quotient covers: that of its inputs when it is one and the same, and otherwise a warning. */
function derivedPeriod(page: ProjectPage, inputs: readonly Metric[], { lang }: Reading): string {
  const say = projectWords[lang];
  const [first, ...others] = periodsOf(page, inputs);
  if (first === undefined) return "—";
  if (others.some((other) => periodText(other, lang) !== periodText(first, lang)))
    return say.periodsMayDiffer;
  return isYearly(first) ? periodText(first, lang) : say.periodUnclear;
}

function severityOf({ findings }: ProjectPage, measure: MeasureId): Severity {
  const own = findings.filter(
    (finding) => isToCheck(finding) && measuresOfRule[finding.rule]?.includes(measure),
  );
  return own.find(({ severity }) => severity === "red")?.severity ?? own[0]?.severity ?? null;
}

/** Values that only a check computes stand in the table too, or a red chip would point at nothing. */
function checkedRows(page: ProjectPage, { lang }: Reading): readonly DerivedRow[] {
  const say = projectWords[lang];
  return page.findings.flatMap((finding): readonly DerivedRow[] => {
    const price = String(finding.parameter?.value ?? "");
    const row = {
      key: finding.id,
      quantity: finding.quantity,
      value: finding.value,
      precision: findingPrecision(finding, page.project),
      opens: null,
      period: say.periodUnclear,
      severity: isToCheck(finding) ? finding.severity : null,
    };
    if (finding.rule === "tax-share")
      return [{ ...row, name: say.taxShare, period: "—", formula: say.taxShareFormula(price) }];
    if (finding.rule === "money-hours")
      return [{ ...row, name: say.moneyHours, formula: say.moneyHoursFormula(price) }];
    return [];
  });
}

export function derivedRows(page: ProjectPage, reading: Reading): readonly DerivedRow[] {
  const measured = page.measures.map(({ id, measure, value, precision }) => {
    const { name, quantity, formula, over } = measures[measure];
    return {
      key: id,
      name: name[reading.lang],
      quantity,
      value,
      precision,
      opens: id,
      period: derivedPeriod(page, over, reading),
      formula: formula[reading.lang],
      severity: severityOf(page, measure),
    };
  });
  return [...measured, ...checkedRows(page, reading)];
}

/** Only of a project that a report tells of can it be said that the report gives no more. */
function notKnown({ figures }: ProjectPage["project"], { lang }: Reading): string {
  const isReported = Object.values(figures).some(({ basis }) => basis === "reported");
  return projectWords[lang][isReported ? "notGiven" : "notEntered"];
}

function whyMissing({ project }: ProjectPage, metric: Metric, reading: Reading): string {
  const say = projectWords[reading.lang];
  const { revenueInclTax, outputValue } = project.figures;
  const why = notKnown(project, reading);
  if (project.withdrawn[metric] !== undefined) return say.wasWithdrawn;
  if (metric === "tax" && revenueInclTax !== undefined)
    return say.taxIsNotRevenue(why, figureText(revenueInclTax.fields, reading));
  if (metric === "tax" && outputValue !== undefined)
    return say.taxIsNotOutput(why, figureText(outputValue.fields, reading));
  return why;
}

/** What a careful reader looks for and does not find, each with the reason. */
export function missingRows(page: ProjectPage, reading: Reading): readonly MissingRow[] {
  const { lang } = reading;
  const say = projectWords[lang];
  const { project } = page;
  const absent = page.missing.map(({ metric, absence }): MissingRow => {
    const isInapplicable = absence !== "not-reported";
    return {
      key: metric,
      name: metrics[metric].name[lang],
      why: isInapplicable ? absenceName[absence][lang] : whyMissing(page, metric, reading),
      fill: isInapplicable ? null : metric,
    };
  });
  const stage = presentStage(project)?.fields;
  const isUndated = stage?.stage === "gridConnected" && stage.on === null;
  const generation = project.figures.generation?.fields;
  const isCumulative = generation?.period.kind === "sinceConnection";
  return [
    ...absent,
    ...(isUndated
      ? [{ key: "stage", name: say.gridDate, why: notKnown(project, reading), fill: "stage" } as const]
      : []),
    ...(isCumulative
      ? [{ key: "yearly", name: say.yearlyGeneration, why: say.notYearly, fill: null } as const]
      : []),
  ];
}
