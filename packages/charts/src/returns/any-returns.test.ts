import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { palettes } from "../palette.ts";
import type { Look } from "../picture.ts";
import { drawnIn, shapesIn, textsIn } from "../testing/drawn.ts";
import { anyReturns, anyReturnsLook } from "../testing/returns-portfolio.ts";
import { drawReturns, returnsChartIds } from "./draw-returns.ts";
import { computedOf } from "./returns-data.ts";

const runs = { numRuns: 30 };

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
      { numRuns: 25 },
    );
  });

  it("draws nothing without a project that can be reckoned, and says it is empty", () => {
    fc.assert(
      fc.property(anyReturns, anyReturnsLook, (data, as) => {
        const none = {
          ...data,
          reckoned: data.reckoned.filter(({ outcome }) => outcome.kind !== "computed"),
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
      { numRuns: 20 },
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
      { numRuns: 25 },
    );
  });

  it("the drawn numbers are the model's", () => {
    fc.assert(
      fc.property(anyReturns, (data) => {
        const as: Look = { lang: "zh", units: "wan", theme: "light", size: "page", widthPx: 520 };
        const known = (id: (typeof returnsChartIds)[number]) =>
          drawnIn(drawReturns(id, data, as)).map((datum) => datum.known);
        const all = computedOf(data);
        const costs = all.map(({ outcome }) => outcome.results.lcoe).filter(Number.isFinite);
        expect(known("lcoe-stack")).toEqual(costs.toSorted((a, b) => a - b).slice(0, 60));
        const rates = all.flatMap(({ outcome: { results } }) =>
          results.projectIrr.kind === "solved" ? [results.projectIrr.rate * 100] : [],
        );
        expect(known("returns-capacity").toSorted()).toEqual(rates.toSorted());
        const { simulation } = data;
        expect(known("probability")).toEqual((simulation?.bars ?? []).map(({ draws }) => draws));
      }),
      { numRuns: 30 },
    );
  });
});
