import { inUnit, isDropped, Stage, sumExact, Technology, type UnitId, units } from "@lianchi/domain";
import type { Overview } from "@lianchi/returns";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ChartId } from "./catalogue/overview.ts";
import { chartIds, drawChart } from "./catalogue/overview.ts";
import { palettes } from "./engine/palette.ts";
import type { Look } from "./engine/picture.ts";
import { drawn, shapesOf, valuesOf, writtenIn } from "./testing/drawn.ts";
import { type AnyProject, look, opening, overviewWith } from "./testing/portfolio.ts";

const anyProject: fc.Arbitrary<AnyProject> = fc.record({
  name: fc.constantFrom(
    "短",
    "很长很长很长很长很长很长的一个项目简称",
    "A very long name of a project",
    "{a|b}\n<b>",
  ),
  technology: fc.constantFrom(...Technology.options, null),
  stage: fc.constantFrom(...Stage.options, null),
  // Capacity [kW] up to four times the largest power station; investment and the flows up to nine billion.
  values: fc
    .tuple(
      fc.option(fc.integer({ min: 0, max: 90_000_000 })),
      fc.array(fc.option(fc.integer({ min: 0, max: 9_000_000_000 })), { minLength: 5, maxLength: 5 }),
    )
    .map(([capacity, others]) => [capacity, ...others]),
  basis: fc.constantFrom("reported", "derived", "assumed", "illustrative", "measured"),
  precision: fc.constantFrom("exact", "about", "atLeast"),
});
const anyLook: fc.Arbitrary<Look> = fc.record({
  lang: fc.constantFrom("zh", "en"),
  units: fc.constantFrom("wan", "si"),
  theme: fc.constantFrom("light", "dark", "print"),
  size: fc.constantFrom("phone", "page", "big", "file"),
  widthPx: fc.integer({ min: 300, max: 1800 }),
});
const portfolios = fc.array(anyProject, { minLength: 1, maxLength: 8 });

function unitOf(overview: Overview, id: ChartId): UnitId {
  const label = drawChart(id, overview, look).records[0]?.unit;
  const found = Object.keys(units)
    .filter((name): name is UnitId => name in units)
    .find((name) => units[name].label.zh === label);
  if (found === undefined) throw new Error(`no unit ${label}`);
  return found;
}

/** The same projects in every run: one that finds a new fault is worth a look, not a red build of another change. */
const seed = 20_261_130;

describe("whatever the portfolio", () => {
  it("the bars are the known values, and the segments of capacity sum to what is known", () => {
    fc.assert(
      fc.property(portfolios, (projects) => {
        const overview = overviewWith(projects);
        for (const [id, metric] of [
          ["investment-by-project", "investment"],
          ["generation-by-project", "generation"],
        ] as const) {
          const unitId = unitOf(overview, id);
          const known = overview.projects.flatMap((project) => project.figures[metric]?.fields.value ?? []);
          expect(valuesOf(id, overview).toSorted()).toEqual(
            known.map((value) => inUnit(value, unitId)).toSorted(),
          );
        }
        const sum = sumExact(valuesOf("capacity-by-stage", overview));
        const { counted, uncounted } = overview.totals.capacity;
        const gone = overview.projects
          .filter(isDropped)
          .map(({ figures }) => figures.capacity?.fields.value ?? 0);
        const total = sumExact([...counted, ...uncounted].map(({ value }) => value ?? 0).concat(gone));
        expect(sum).toBeCloseTo(inUnit(total, unitOf(overview, "capacity-by-stage")), 3);
      }),
      { seed, numRuns: 60 },
    );
  });

  it("no number is none, in every look", () => {
    fc.assert(
      fc.property(portfolios, anyLook, (projects, as) => {
        const overview = overviewWith(projects);
        for (const id of chartIds)
          expect(JSON.stringify([drawChart(id, overview, as), shapesOf(id, overview, as)])).not.toMatch(
            /NaN|Infinity|undefined|:null,"y"/,
          );
      }),
      { seed, numRuns: 60 },
    );
  });

  it("no text is cut by the edge, in every look", () => {
    fc.assert(
      fc.property(portfolios, anyLook, (projects, as) => {
        const overview = overviewWith(projects);
        for (const id of chartIds) {
          const { heightPx } = drawChart(id, overview, as);
          const cut = writtenIn(id, overview, as, "all").filter(
            ({ left, right, y }) => left < -1 || right > as.widthPx + 1 || y < 4 || y > heightPx - 4,
          );
          expect({ id, cut }).toEqual({ id, cut: [] });
        }
      }),
      { seed, numRuns: 80 },
    );
  });

  it("no head of the last column goes over the edge, which has no gap behind it", () => {
    const overview = overviewWith([
      {
        name: "很长很长很长很长很长很长的一个项目简称",
        technology: "wind",
        stage: "planned",
        values: [null, null, null, null, null, 0],
        basis: "reported",
      },
    ]);
    const as: Look = { lang: "en", units: "wan", theme: "light", size: "file", widthPx: 930 };
    const over = writtenIn("money-by-project", overview, as, "all").filter(
      ({ right }) => right > as.widthPx + 1,
    );
    expect(over).toEqual([]);
  });

  it("no two texts share a spot, in every look", () => {
    const lineHeight = { phone: 10, page: 10, big: 13, file: 12 };
    fc.assert(
      fc.property(portfolios, anyLook, (projects, as) => {
        const overview = overviewWith(projects);
        for (const id of chartIds) {
          const texts = writtenIn(id, overview, as, "all");
          const shared = texts.flatMap((one, at) =>
            texts
              .slice(at + 1)
              .filter(
                (other) =>
                  Math.abs(one.y - other.y) < lineHeight[as.size] &&
                  one.right > other.left + 1 &&
                  other.right > one.left + 1,
              )
              .map((other) => [one, other]),
          );
          expect({ id, shared }).toEqual({ id, shared: [] });
        }
      }),
      { seed, numRuns: 80 },
    );
  });

  it("colours come from the palette of the theme", () => {
    for (const theme of ["light", "dark", "print"] as const) {
      const { technology, stage, siteStage, ...plain } = palettes[theme];
      const allowed = new Set([
        ...Object.values(plain),
        ...Object.values(technology),
        ...Object.values(stage),
        ...Object.values(siteStage),
      ]);
      for (const id of chartIds) {
        const text = JSON.stringify([
          drawChart(id, opening, { ...look, theme }).option,
          shapesOf(id, opening, { ...look, theme }),
        ]);
        const used = text.match(/#[0-9A-Fa-f]{3,8}\b/g) ?? [];
        const foreign = used.filter((colour) => !allowed.has(colour));
        expect({ id, foreign }).toEqual({ id, foreign: [] });
      }
    }
  });

  it("gives the same picture for the same data", () => {
    for (const id of chartIds)
      expect(JSON.stringify(drawChart(id, opening, look))).toBe(JSON.stringify(drawChart(id, opening, look)));
  });

  it("draws as many of five thousand projects as can be seen and the sum of the others; the table has all", () => {
    const many = overviewWith(
      Array.from({ length: 5_000 }, (_, index) => ({
        technology: "wind",
        stage: "gridConnected",
        values: [1000, index * 1e6, null, 5, null, null],
      })),
    );
    for (const id of ["investment-by-project", "money-by-project"] as const) {
      const picture = drawChart(id, many, look);
      expect(drawn(id, many)).toHaveLength(59);
      expect(picture.note).toBe("其余 4941 个项目未单列，逐项见数据表。");
      expect(picture.table.rows).toHaveLength(5_000);
    }
    // Two lines would not fit beside the names: 0 + 1 + … + 4,940 million yuan.
    const texts = writtenIn("investment-by-project", many, look).map(({ text }) => text);
    expect(texts).toContain("其余 4941 个");
    expect(texts.join(" ")).toContain("合计 1,220,427,000");
  });
});
