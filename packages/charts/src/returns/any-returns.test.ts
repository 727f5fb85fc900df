import { SubjectId, Technology } from "@lianchi/domain";
import { evaluate, movers, type ParameterId, targets } from "@lianchi/returns";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { drawReturns, returnsChartIds } from "../catalogue/returns.ts";
import { palettes } from "../engine/palette.ts";
import type { Look } from "../engine/picture.ts";
import { drawnIn, shapesIn, textsIn } from "../testing/drawn.ts";
import { overviewWith } from "../testing/portfolio.ts";
import { usual, withDraws } from "../testing/returns-portfolio.ts";
import { computedOf, type ReturnsData } from "./returns-data.ts";

const hostileNames = [
  "短",
  "很长很长很长很长很长很长的一个项目简称",
  "A very long name of a project",
  "{a|b}\n<script>alert(1)</script>",
  "🌬️🌞 emoji 👩‍🔧",
  "\u202eright to left",
  "名".repeat(200),
  "W".repeat(200),
];

/** Values that a person might set, mostly of a sensible size, some at the limits of what the model takes. */
const settings: fc.Arbitrary<Partial<Record<ParameterId, number>>> = fc.oneof(
  fc.constant({}),
  fc.record({
    hours: fc.oneof(fc.integer({ min: 200, max: 6_000 }), fc.constantFrom(1, 8_784)),
    price: fc.oneof(fc.double({ min: 0.05, max: 1, noNaN: true }), fc.constantFrom(0.000_1, 10)),
    investment: fc.oneof(fc.integer({ min: 1e7, max: 2e9 }), fc.constantFrom(1, 1e13)),
    discountRate: fc.constantFrom(0, 0.06, 0.5),
    fuelCost: fc.constantFrom(0, 0.3, 10),
    fixedCost1: fc.constantFrom(0, 40, 100_000),
    equityShare: fc.constantFrom(0.01, 0.3, 1),
    loanYears: fc.constant(1),
    life: fc.constantFrom(1, 2, 20, 60),
    constructionMonths: fc.constantFrom(1, 12, 120),
  }),
);

const anyEvaluation = fc.record({
  name: fc.constantFrom(...hostileNames),
  technology: fc.constantFrom(...Technology.options, null),
  capacity: fc.option(fc.oneof(fc.integer({ min: 1_000, max: 2_000_000 }), fc.constantFrom(1, 1e8))),
  investment: fc.option(fc.integer({ min: 1e6, max: 9e9 })),
  set: settings,
});

const anyReturns: fc.Arbitrary<ReturnsData> = fc
  .record({
    projects: fc.oneof(
      { weight: 6, arbitrary: fc.array(anyEvaluation, { minLength: 0, maxLength: 6 }) },
      { weight: 1, arbitrary: fc.array(anyEvaluation, { minLength: 40, maxLength: 40 }) },
    ),
    focus: fc.constantFrom(null, "p-0", "p-1", "nowhere"),
    hurdle: fc.constantFrom(0, 0.08, 0.1234, 1),
    target: fc.constantFrom(...targets),
    across: fc.constantFrom(...movers),
    down: fc.constantFrom(...movers),
    changes: fc.constantFrom(0, 1, 12),
  })
  .map((plan) => {
    const { projects, ...chosen } = plan;
    const overview = overviewWith(
      projects.map(({ name, technology, capacity, investment }) => ({
        name,
        technology,
        stage: "gridConnected",
        values: [capacity, investment, null, null, null, null],
        basis: "reported",
      })),
    );
    const evaluations = overview.projects.map((project, at) => {
      const set = Object.entries(projects[at]?.set ?? {});
      return evaluate(
        project,
        set.map(([parameter, value]) => ({ projectId: SubjectId.parse(`p-${at}`), parameter, value })),
        usual.asOf,
      );
    });
    const data = withDraws({ ...usual, ...chosen, evaluations }, 60);
    // A failure names what was chosen, not the years of every model.
    return { ...data, [fc.toStringMethod]: () => fc.stringify(plan) };
  });

const anyReturnsLook: fc.Arbitrary<Look> = fc.record({
  lang: fc.constantFrom("zh", "en"),
  units: fc.constantFrom("wan", "si"),
  theme: fc.constantFrom("light", "dark", "print"),
  size: fc.constantFrom("phone", "page", "big", "file"),
  widthPx: fc.integer({ min: 300, max: 1_800 }),
});

/** The same projects in every run: one that finds a new fault is worth a look, not a red build of another change. */
const seed = 20_261_126;
const runs = { seed, numRuns: 30 };

describe("whatever the projects and the assumptions", () => {
  it("no number and no word is none, in every look", () => {
    fc.assert(
      fc.property(anyReturns, anyReturnsLook, (data, as) => {
        for (const id of returnsChartIds) {
          const picture = drawReturns(id, data, as);
          const hole = /NaN|Infinity|undefined|\[object|e\+\d/.exec(
            JSON.stringify([picture, shapesIn(picture)]).replaceAll(/alert\(1\)/g, ""),
          );
          expect({ id, hole: hole?.input.slice(hole.index - 80, hole.index + 40) ?? null }).toEqual({
            id,
            hole: null,
          });
          expect(picture.heightPx).toBeGreaterThan(0);
        }
      }),
      runs,
    );
  });

  it("no text is cut by the edge, in every look", () => {
    fc.assert(
      fc.property(anyReturns, anyReturnsLook, (data, as) => {
        for (const id of returnsChartIds) {
          const picture = drawReturns(id, data, as);
          const cut = textsIn(picture).filter(
            ({ left, right, y }) => left < -1 || right > as.widthPx + 1 || y < 4 || y > picture.heightPx - 4,
          );
          expect({ id, cut }).toEqual({ id, cut: [] });
        }
      }),
      runs,
    );
  });

  it("no two texts share a spot, in every look", () => {
    const lineHeight = { phone: 10, page: 10, big: 13, file: 12 };
    fc.assert(
      fc.property(anyReturns, anyReturnsLook, (data, as) => {
        for (const id of returnsChartIds) {
          const texts = textsIn(drawReturns(id, data, as));
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
      runs,
    );
  });

  it("colours come from the palette of the theme", () => {
    const allowed = (theme: Look["theme"]) => {
      const { technology, stage, siteStage, ...plain } = palettes[theme];
      return new Set([plain, technology, stage, siteStage].flatMap((some) => Object.values(some)));
    };
    fc.assert(
      fc.property(anyReturns, anyReturnsLook, (data, as) => {
        for (const id of returnsChartIds) {
          const picture = drawReturns(id, data, as);
          const used = JSON.stringify(shapesIn(picture)).match(/#[0-9A-Fa-f]{6}\b/g) ?? [];
          const foreign = used.filter((colour) => !allowed(as.theme).has(colour));
          expect({ id, foreign }).toEqual({ id, foreign: [] });
        }
      }),
      { seed, numRuns: 25 },
    );
  });

  it("draws nothing without a project that can be evaluated, and says it is empty", () => {
    fc.assert(
      fc.property(anyReturns, anyReturnsLook, (data, as) => {
        const none = {
          ...data,
          evaluations: data.evaluations.filter(({ outcome }) => outcome.kind !== "computed"),
          simulation: null,
        };
        for (const id of returnsChartIds) {
          const { isEmpty, title, plainTitle, records, ...rest } = drawReturns(id, none, as);
          expect({ id, isEmpty, title, records }).toEqual({
            id,
            isEmpty: true,
            title: plainTitle,
            records: [],
          });
          expect(shapesIn({ isEmpty, title, plainTitle, records, ...rest })).toEqual([]);
        }
      }),
      { seed, numRuns: 20 },
    );
  });

  it("every row of a table has as many cells as there are columns, every record its unit or none to have", () => {
    fc.assert(
      fc.property(anyReturns, anyReturnsLook, (data, as) => {
        for (const id of returnsChartIds) {
          const { table, records } = drawReturns(id, data, as);
          expect({ id, lengths: [...new Set(table.rows.map((row) => row.length))] }).toEqual({
            id,
            lengths: table.rows.length === 0 ? [] : [table.columns.length],
          });
          for (const { value, source, basis } of records) {
            expect(value).toMatch(/^(-?\d+(\.\d+)?)?$/);
            expect(source).not.toBe("");
            expect(basis).not.toBe("");
          }
        }
      }),
      { seed, numRuns: 25 },
    );
  });

  it("the drawn numbers are the model's", () => {
    fc.assert(
      fc.property(anyReturns, (data) => {
        const as: Look = { lang: "zh", units: "wan", theme: "light", size: "page", widthPx: 520 };
        const known = (id: (typeof returnsChartIds)[number]) =>
          drawnIn(drawReturns(id, data, as)).map((datum) => datum.known);
        const all = computedOf(data);
        const costs = all.flatMap(({ outcome }) => outcome.results.lcoe ?? []);
        expect(known("lcoe-stack")).toEqual(costs.toSorted((a, b) => a - b).slice(0, 60));
        const rates = all.flatMap(({ outcome: { results } }) =>
          results.projectIrr.kind === "solved" ? [results.projectIrr.rate * 100] : [],
        );
        // Of many, those whose names have no room are not drawn, and the note says how many.
        const drawn = known("returns-capacity");
        expect(rates).toEqual(expect.arrayContaining(drawn));
        expect(drawn.length).toBeGreaterThanOrEqual(rates.length <= 6 ? rates.length : 1);
        if (drawn.length < rates.length)
          expect(drawReturns("returns-capacity", data, as).note).toContain(
            String(rates.length - drawn.length),
          );
        const { simulation } = data;
        expect(known("probability")).toEqual((simulation?.bars ?? []).map(({ draws }) => draws));
      }),
      { seed, numRuns: 30 },
    );
  });
});
