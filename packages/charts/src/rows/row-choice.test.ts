import { describe, expect, it } from "vitest";
import { drawChart } from "../catalogue/overview.ts";
import type { Look } from "../engine/picture.ts";
import { drawnIn, shapesIn, textsIn } from "../testing/drawn.ts";
import { type AnyProject, look, overviewWith } from "../testing/portfolio.ts";
import { chooseRows } from "./row-choice.ts";

/** Wind farms of one portfolio, each as told by its place. */
const windFarms = (count: number, told: (at: number) => Pick<AnyProject, "stage" | "values" | "period">) =>
  overviewWith(
    Array.from(
      { length: count },
      (_, at): AnyProject => ({ name: `第${at + 1}风电场`, technology: "wind", ...told(at) }),
    ),
  );

const portfolio = (count: number) =>
  windFarms(count, (at) => {
    const isKnown = at % 5 !== 4;
    return {
      stage: "gridConnected",
      values: [100_000, isKnown ? 10_000_000 * (at + 1) : null, 30_000_000, 1e6, 2e6, 3e6],
      period: { kind: "year", year: at % 2 === 0 ? 2025 : 2024, isInferred: false },
    };
  });

describe("rows for which a picture has no room", () => {
  it("share the last one, and one alone is never named so", () => {
    expect(chooseRows([1, 2, 3, 4], 4)).toEqual({ shown: [1, 2, 3, 4], rest: [] });
    expect(chooseRows([1, 2, 3, 4, 5], 4)).toEqual({ shown: [1, 2, 3], rest: [4, 5] });
  });

  it("are summed with how many of them report, and their table stays whole", () => {
    const overview = portfolio(40);
    const limited: Look = { ...look, heightLimitPx: 200 };
    const picture = drawChart("investment-by-project", overview, limited);
    const bars = drawnIn(picture).map(({ known }) => known);
    const rest = textsIn(picture).find(({ text }) => text.includes("合计"))?.text ?? "";
    const all = 32 - bars.length;
    expect(picture.heightPx).toBeLessThanOrEqual(200);
    expect(rest).toContain("8 个未报告");
    expect(picture.note).toBe(`其余 ${all + 8} 个项目未单列，逐项见数据表。`);
    expect(picture.table.rows).toHaveLength(40);
    expect(picture.native.categories.at(-1)).toMatch(/^其余 \d+ 个，合计 \d/);
    expect(picture.native.series[0]?.values.at(-1)).toBeNull();
  });

  it("say in any room how many of them the sum leaves out, and open bars are in no total (A1)", () => {
    const overview = windFarms(20, (at) => ({
      stage: at % 2 === 0 ? "gridConnected" : "permitted",
      values: [100_000, 10_000_000 * (20 - at), null, null, null, null],
      period: { kind: "none" },
    }));
    const restIn = (widthPx: number) => {
      const picture = drawChart("investment-by-project", overview, { ...look, widthPx, heightLimitPx: 160 });
      // The first rows are of those that the total holds: no bar that is drawn is open.
      expect(picture.subtitle).not.toContain("空心者");
      return textsIn(picture).find(({ text }) => text.includes("合计 "))?.text ?? "";
    };
    expect(drawChart("investment-by-project", overview, look).subtitle).toContain("空心者不计入合计");
    expect(restIn(900)).toMatch(/不含未计入 \d+ 个/);
    expect(restIn(230)).toMatch(/，(另 \d+ 个不在内|计 \d+ 个)$/);
  });

  it("are told in one text where their words are of one style: a seam lay over the words before it", () => {
    const overview = windFarms(20, (at) => ({
      stage: at < 17 ? "gridConnected" : "planned",
      values: at < 3 ? [100_000, 1e7, null, null, null, null] : [null, null, null, null, null, null],
      period: { kind: "none" },
    }));
    const picture = drawChart("investment-by-project", overview, { ...look, heightLimitPx: 160 });
    const written = shapesIn(picture).map(({ style }) => (style as { text?: string } | undefined)?.text);
    expect(written).toContain("{ink3|— 均无数值，不含未计入 3 个}");
  });

  const restOf = (overview: ReturnType<typeof overviewWith>, widthPx = 900) => {
    const picture = drawChart("generation-by-project", overview, { ...look, widthPx, heightLimitPx: 200 });
    return [
      textsIn(picture)
        .map(({ text }) => text)
        .join(" "),
      picture.native.categories.at(-1) ?? "",
    ];
  };
  const lasting = (periods: readonly AnyProject["period"][]) =>
    windFarms(30, (at) => ({
      stage: "gridConnected",
      values: [100_000, 1e7, 1e7, null, null, null],
      period: periods[at % periods.length] ?? { kind: "none" },
    }));

  it("are summed over unlike years as every total is, with the years named", () => {
    const [row, category] = restOf(portfolio(40));
    expect(row).toContain("合计");
    expect(row).toContain("各项目年份不同：2024–2025 年");
    expect(category).toContain("合计");
  });

  it("have no sum where all are cumulative, or of no stated time: alike they were added up", () => {
    for (const kind of ["sinceConnection", "unstated"] as const) {
      const [row, category] = restOf(lasting([{ kind }]));
      expect(row).toContain("无年度值，不合计");
      expect(category).toMatch(/^其余 \d+ 个，无年度值$/);
    }
  });

  it("sum the yearly values alone where others stand beside them", () => {
    const [row] = restOf(lasting([{ kind: "annual" }, { kind: "sinceConnection" }]));
    expect(row).toMatch(/合计 .*不含非年度值 \d+ 个/);
  });

  it("leave each picture within its height, however many and in every size", () => {
    for (const [count, overview] of [4, 23, 60].map((of) => [of, portfolio(of)] as const))
      for (const id of ["investment-by-project", "generation-by-project", "money-by-project"] as const)
        for (const size of ["phone", "page", "big", "file"] as const)
          for (const heightLimitPx of [210, 420, 700]) {
            const { heightPx } = drawChart(id, overview, {
              ...look,
              size,
              widthPx: 600,
              heightLimitPx,
            });
            expect({ count, id, size, heightLimitPx, isIn: heightPx <= heightLimitPx }).toMatchObject({
              isIn: true,
            });
          }
  });
});
