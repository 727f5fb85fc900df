import { describe, expect, it } from "vitest";
import { drawChart } from "./catalogue/overview.ts";
import { drawReturns } from "./catalogue/returns.ts";
import { nativesOf } from "./engine/picture.ts";
import { english, look, opening, overviewWith } from "./testing/portfolio.ts";
import { openingReturns } from "./testing/returns-portfolio.ts";

const slide = { ...look, size: "file", heightLimitPx: 600 } as const;

describe("what a native chart says beside its numbers", () => {
  it("is 约, 年均, 累计 and 待核 in the name of a bar: native charts lost them", () => {
    const { categories } = drawChart("generation-by-project", opening, look).native;
    expect(categories).toEqual([
      "山口水电（约，年均）",
      "二龙山生物质（累计，待核）",
      expect.stringMatching(/（(未报道|不适用.*)）$/),
      expect.stringMatching(/（(未报道|不适用.*)）$/),
    ]);
    expect(drawChart("generation-by-project", opening, english).native.categories[0]).toMatch(
      /\(about, avg\. year\)$/,
    );
  });

  it("is why there is no bar, which reads as zero otherwise", () => {
    const missing = overviewWith([
      { technology: "wind", stage: "planned", values: [null, null, null, null, null, null] },
      { technology: "solar", stage: "gridConnected", values: [1000, 5e8, null, null, null, 0] },
    ]);
    expect(drawChart("investment-by-project", missing, look).native.categories).toEqual([
      "项目 1",
      "项目 0（规划，未报道）",
    ]);
    const [tax] = nativesOf(drawChart("money-by-project", missing, look));
    expect(tax?.categories.join()).toContain("不适用");
    expect(drawChart("capacity-by-stage", missing, look).native.categories.join()).toContain("风电未报道");
  });

  it("is the value from which a tornado's bars begin: they began at zero, and the base had a chart of one bar", () => {
    for (const as of [look, english]) {
      const picture = drawReturns("sensitivity", openingReturns({}), as);
      const [first] = picture.records;
      expect(nativesOf(picture)).toHaveLength(1);
      expect(picture.native.base).toBe(Number(first?.value));
    }
  });
});

describe("a picture that has room for so many rows", () => {
  const many = overviewWith(
    Array.from({ length: 44 }, (_, at) => ({
      technology: "wind",
      stage: "gridConnected",
      values: [1000, (at + 1) * 1e7, null, 5, null, null],
    })),
  );

  it("draws the first of them and names the rest: 44 names lay on each other", () => {
    const picture = drawChart("investment-by-project", many, slide);
    expect(picture.native.categories.length).toBeLessThan(40);
    expect(picture.native.categories.at(-1)).toMatch(/\d+ 个/);
    expect(picture.table.rows).toHaveLength(44);
    expect(drawChart("investment-by-project", many, look).native.categories).toHaveLength(44);
  });
});

describe("amounts of a small project beside a large one", () => {
  it("keep three digits in the table of cash: they were all zero", () => {
    const picture = drawReturns("cash-flow", openingReturns({}), look);
    const columns = picture.table.columns.map((_, at) =>
      picture.table.rows.map((row) => row[at]?.text ?? ""),
    );
    for (const column of columns.slice(1))
      expect(column.some((text) => text.replace(/\D/g, "").replace(/^0+/, "").length >= 3)).toBe(true);
  });

  it("keep their digits in the table of capacity: 3.5 kW was 0.0004 of ten thousand", () => {
    const unlike = overviewWith([
      { technology: "wind", stage: "gridConnected", values: [200_000, null, null, null, null, null] },
      { technology: "wind", stage: "gridConnected", values: [3.5, null, null, null, null, null] },
    ]);
    const { table, records } = drawChart("capacity-by-stage", unlike, look);
    expect(table.rows.map((row) => row[1]?.text)).toContain("3.5");
    expect(records.map(({ value }) => value)).toContain("3.5");
  });
});
