import { type ChartId, chartDrawing } from "@lianchi/charts";
import { totalledMetrics } from "@lianchi/domain";
import type { Overview } from "@lianchi/returns";
import type { NumberCore, UsedIn } from "./provenance.ts";

function chartsOf({ inputs, kind }: NumberCore): readonly ChartId[] {
  if (kind === "measure") return [];
  const charts = inputs.flatMap(({ metric, technology }) => [
    chartDrawing(metric),
    // Wind capacity is also what the planned cluster is measured against.
    ...(metric === "capacity" && technology === "wind" ? [chartDrawing("plannedCapacity")] : []),
  ]);
  return [...new Set(charts)].filter((chart) => chart !== null);
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
