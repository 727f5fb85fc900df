import { readFileSync } from "node:fs";
import { defaults, modelOf, parameterIds, Values } from "@lianchi/returns";
import { describe, expect, it } from "vitest";

/** `wind-by-hand.csv` was computed apart from the product, from the definitions and in exact fractions: 100 MW, 600 million
 *  yuan, 3,000 hours, first year 2024, everything else by default. */
describe("a wind project, worked by hand", () => {
  it("is the same line by line", () => {
    const [head = "", ...rows] = readFileSync(new URL("wind-by-hand.csv", import.meta.url), "utf8")
      .trim()
      .split(/\r?\n/);
    const columns = head.split(",");
    const model = modelOf(
      Values.parse({
        ...Object.fromEntries(parameterIds.map((id) => [id, defaults[id].wind?.value])),
        capacity: 100_000,
        investment: 600_000_000,
        hours: 3_000,
        firstYear: 2024,
      }),
    );
    const lines: Readonly<Record<string, readonly number[]>> = {
      energy_kWh: model.revenue.energy,
      revenue: model.revenue.revenue,
      output_vat: model.revenue.outputVat,
      operating_cost: model.costs.operating,
      input_vat: model.costs.inputVat,
      vat_paid: model.vat.paid,
      vat_refund: model.vat.refund,
      surcharges: model.vat.surcharges,
      depreciation: model.depreciation,
      interest: model.financing.interest,
      principal: model.financing.principal,
      profit: model.profit,
      income_tax: model.incomeTax.tax,
      net_profit: model.netProfit,
      adjusted_tax: model.adjustedTax.tax,
      project_before_tax: model.projectBeforeTax,
      project_after_tax: model.projectAfterTax,
      equity_flow: model.equityFlow,
    };
    expect(rows).toHaveLength(21);
    for (const row of rows) {
      const [year = "", ...cells] = row.split(",");
      for (const [at, cell] of cells.entries()) {
        const name = columns[at + 1] ?? "";
        expect(lines[name]?.[Number(year)], `${name} of year ${year}`).toBeCloseTo(Number(cell), 4);
      }
    }
  });
});
