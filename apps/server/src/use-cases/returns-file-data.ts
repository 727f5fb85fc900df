import type { ReturnsFileData, UnusedFigure } from "@lianchi/documents";
import {
  basisName,
  inEach,
  metrics,
  type Portfolio,
  periodText,
  projectMetrics,
  type Reading,
  scenarioName,
  type Text,
  units,
  untranslated,
} from "@lianchi/domain";
import { type Evaluation, findingsOf, findingText } from "@lianchi/returns";
import { done, type Outcome } from "../outcome.ts";
import type { Product } from "../product.ts";
import { isDemo } from "./read-cluster.ts";
import { evaluateProjects, type ReturnsRequest } from "./read-returns.ts";
import { citeFigure, returnsInputs } from "./returns-inputs.ts";

const baseUnits: Readonly<Record<string, Text>> = {
  power: units.kw.label,
  energy: units.kwh.label,
  money: units.yuan.label,
};

function unusedOf({ project }: Evaluation, portfolio: Portfolio): readonly UnusedFigure[] {
  return projectMetrics.flatMap((metric) => {
    const figure = project.figures[metric];
    const value = figure?.fields.value ?? null;
    if (metric === "capacity" || metric === "investment" || figure === undefined || value === null) return [];
    const { quantity, name } = metrics[metric];
    const { period } = figure.fields;
    return [
      {
        name,
        value,
        precision: figure.fields.precision,
        unit: baseUnits[quantity] ?? untranslated(""),
        period: inEach((lang) => periodText(period, lang)),
        basis: basisName[figure.basis],
        source: citeFigure(portfolio, figure),
      },
    ];
  });
}

/** All that a file about returns tells. */
export function returnsFileData(
  product: Product,
  request: ReturnsRequest,
  reading: Reading,
): Outcome<ReturnsFileData> {
  const all = evaluateProjects(product, request);
  if (all.kind === "refused") return all;
  const { asOf, scenario, evaluations } = all.value;
  const portfolio = product.model.portfolioAsOf(asOf);
  const context = { portfolio, scenario, set: request.set };
  return done({
    asOf,
    scenario: { ...scenario, name: scenarioName(scenario, reading.lang) },
    version: product.model.version(),
    isDemo: isDemo(product),
    projects: evaluations.map((one) => ({
      evaluation: one,
      inputs: returnsInputs(one, context),
      unused: unusedOf(one, portfolio),
      findings: findingsOf(one.project).map((finding) => {
        const { value, rule } = findingText(finding, one.project, reading);
        return `${value} ${rule}`;
      }),
    })),
  });
}
