import type { Metric } from "@lianchi/domain";
import type { Chart } from "./files.ts";

/** Three kinds of money, each in a column of its own. */
export const money = ["tax", "revenueInclTax", "outputValue"] as const;
/** Charts whose rows are ranked by a figure. */
export const ranked: Readonly<Partial<Record<Chart, Metric>>> = {
  "investment-by-project": "investment",
  "generation-by-project": "generation",
};

/** Charts of each page, and whether their tables can be shown there. */
export const pages: Readonly<
  Record<string, { readonly charts: readonly Chart[]; readonly hasTables: boolean }>
> = {
  "/": {
    charts: [
      "capacity-by-stage",
      "investment-by-project",
      "generation-by-project",
      "money-by-project",
      "cluster-progress",
    ],
    hasTables: true,
  },
  "/cluster": {
    charts: ["sites-by-stage", "s-curve", "stage-by-batch", "pace", "batch-gantt"],
    hasTables: true,
  },
  "/returns": {
    charts: [
      "cash-flow",
      "sensitivity",
      "lcoe-stack",
      "tax-by-year",
      "probability",
      "returns-capacity",
      "sensitivity-grid",
    ],
    hasTables: true,
  },
  "/screen": {
    charts: [
      "capacity-by-stage",
      "investment-by-project",
      "generation-by-project",
      "cluster-progress",
      "site-map",
    ],
    hasTables: false,
  },
};
