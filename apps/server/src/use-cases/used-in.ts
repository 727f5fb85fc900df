import type { ChartId } from "@lianchi/charts";
import { type Metric, totalledMetrics } from "@lianchi/domain";
import type { Overview } from "@lianchi/returns";
import type { NumberCore, UsedIn } from "./provenance.ts";

/** The chart that draws a metric. */
const chartOf: Readonly<Record<Metric, ChartId | null>> = {
  capacity: "capacity-by-stage",
  investment: "investment-by-project",
  generation: "generation-by-project",
  tax: "money-by-project",
  revenueInclTax: "money-by-project",
  outputValue: "money-by-project",
  plannedCapacity: "cluster-progress",
  siteCount: "cluster-progress",
  industryTarget: null,
  agreementSum: null,
  agreementCount: null,
};

function chartsOf({ inputs, kind }: NumberCore): readonly ChartId[] {
  if (kind === "measure") return [];
  const charts = inputs.flatMap(({ metric, technology }) => [
    ...(chartOf[metric] === null ? [] : [chartOf[metric]]),
    // Wind capacity is also what the planned cluster is measured against.
    ...(metric === "capacity" && technology === "wind" ? (["cluster-progress"] as const) : []),
  ]);
  return [...new Set(charts)];
}

/** Where a number goes on to. A total and a measure end in what is drawn; a figure goes into both first. */
export function usedIn(core: NumberCore, overview: Overview): UsedIn {
  const charts = chartsOf(core);
  if (core.kind !== "figure") return { totals: [], measures: [], charts };
  const totals = totalledMetrics.filter((metric) =>
    overview.totals[metric].inputs.some((input) => input === core.key),
  );
  const measures = overview.measures.filter(({ inputs }) => inputs.some((input) => input === core.key));
  return {
    totals: totals.map((metric) => `total.${metric}`),
    measures: measures.map(({ id }) => id),
    charts,
  };
}
