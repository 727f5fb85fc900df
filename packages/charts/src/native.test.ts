import { daysOf, sumExact } from "@lianchi/domain";
import { outlookOf } from "@lianchi/returns";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chartIds, drawChart } from "./draw.ts";
import type { Look, Picture } from "./picture.ts";
import { sheetDay } from "./progress/batch-gantt-native.ts";
import { countedChartIds, drawClusterChart } from "./progress/draw-cluster.ts";
import { stageChange } from "./progress/stage-change.ts";
import { siteMap } from "./site-map/site-map.ts";
import { countsFrom } from "./testing/counts.ts";
import { type AnyProject, look, opening, overviewWith } from "./testing/portfolio.ts";

const anyLook: fc.Arbitrary<Look> = fc.record({
  lang: fc.constantFrom("zh", "en"),
  units: fc.constantFrom("wan", "si"),
  theme: fc.constantFrom("light", "dark", "print"),
  size: fc.constantFrom("phone", "page", "big", "file"),
  widthPx: fc.integer({ min: 300, max: 1_800 }),
});
const anyCounts = fc
  .record({
    batches: fc.array(fc.array(fc.nat({ max: 120 }), { minLength: 7, maxLength: 7 }), { maxLength: 12 }),
    perMonth: fc.array(fc.nat({ max: 15 }), { maxLength: 40 }),
    hasPlan: fc.boolean(),
    isDemo: fc.boolean(),
  })
  .map(countsFrom);

function nativeOf({ chart, native }: Picture) {
  if (native === undefined) throw new Error(`${chart} has no native chart`);
  return native;
}
const knownIn = (picture: Picture) =>
  nativeOf(picture).series.flatMap(({ values }) => values.filter((value) => value !== null));
const recorded = ({ records }: Picture) =>
  records.flatMap(({ value }) => (/^-?\d+(\.\d+)?$/.test(value) ? [Number(value)] : []));

/** Throws where a native chart could not be drawn by any office program. */
function expectSound(picture: Picture): void {
  const { kind, categories, series } = nativeOf(picture);
  const isOfPoints = kind === "scatter" || kind === "bubble";
  for (const { name, colour, values, across } of series) {
    expect({ chart: picture.chart, name, colour }).toMatchObject({
      name: expect.stringMatching(/./),
      colour: expect.stringMatching(/^#[0-9A-F]{6}$/i),
    });
    expect(values).toHaveLength(isOfPoints ? (across?.length ?? -1) : categories.length);
    for (const value of values) expect(value === null || Number.isFinite(value)).toBe(true);
  }
}

const anyProject: fc.Arbitrary<AnyProject> = fc.record({
  technology: fc.constantFrom("wind", "solar", "biomass", "hydro", null),
  stage: fc.constantFrom("planned", "underConstruction", "gridConnected", null),
  values: fc.array(fc.option(fc.integer({ min: 0, max: 9_000_000_000 })), { minLength: 6, maxLength: 6 }),
});

describe("the native chart of a portfolio's picture", () => {
  it("has the numbers of the records to the last digit, and no others", () => {
    fc.assert(
      fc.property(
        fc.array(anyProject, { minLength: 1, maxLength: 8 }),
        anyLook,
        fc.constantFrom(...chartIds),
        (projects, as, id) => {
          const picture = drawChart(id, overviewWith(projects), as);
          expectSound(picture);
          if (id === "capacity-by-stage") {
            // Each bar is a sum of projects; each is rounded once, as it is printed.
            const sum = sumExact(recorded(picture));
            expect(Math.abs(sumExact(knownIn(picture)) - sum)).toBeLessThan(0.001 * projects.length);
            return;
          }
          // The cost per kW is another quantity: its records follow those of the investment.
          const records = recorded(picture).filter(
            (_, at) => id !== "investment-by-project" || at < knownIn(picture).length,
          );
          expect(knownIn(picture).toSorted()).toEqual(records.toSorted());
        },
      ),
      { numRuns: 150 },
    );
  });

  it("leaves a gap where nothing is reported", () => {
    const missing = overviewWith([
      { technology: "wind", stage: "planned", values: [null, null, null, null, null, null] },
      { technology: "solar", stage: "gridConnected", values: [1000, 5e8, 3e8, 1e7, null, 0] },
    ]);
    expect(nativeOf(drawChart("investment-by-project", missing, look)).series).toMatchObject([
      { name: "风电", values: [null, null] },
      { name: "光伏", values: [5, null] },
    ]);
    expect(nativeOf(drawChart("capacity-by-stage", missing, look)).series).toMatchObject([
      { name: "光伏", values: [null, 1] },
    ]);
  });

  it("keeps unlike kinds of money apart, each with its unit", () => {
    const { isStacked, series } = nativeOf(drawChart("money-by-project", opening, look));
    expect(isStacked).toBe(false);
    expect(series.map(({ name }) => name)).toEqual(["税收，万元", "含税收入，万元", "产值，万元"]);
  });

  it("has the bars that are drawn: sixty of five thousand", () => {
    const many = overviewWith(
      Array.from({ length: 5_000 }, (_, at) => ({
        technology: "wind",
        stage: "gridConnected",
        values: [1000, at * 1e6, null, 5, null, null],
      })),
    );
    expect(nativeOf(drawChart("investment-by-project", many, look)).categories).toHaveLength(60);
  });
});

describe("the native chart of a cluster's picture", () => {
  it("has numbers of the records alone", () => {
    fc.assert(
      fc.property(anyCounts, anyLook, (counts, as) => {
        const outlook = outlookOf(counts);
        const pictures = [
          ...countedChartIds.map((id) => drawClusterChart(id, outlook, as)),
          stageChange({ outlook, earlier: { on: "2026-10-23", stages: counts.stages, moved: 3 } }, as),
        ];
        for (const picture of pictures) {
          expectSound(picture);
          // Lengths of bars are days: the next test holds them against the dates.
          if (picture.chart === "batch-gantt") continue;
          const known = new Set(recorded(picture));
          const foreign = knownIn(picture).filter((value) => !known.has(value));
          expect({ chart: picture.chart, foreign }).toEqual({ chart: picture.chart, foreign: [] });
        }
      }),
      { numRuns: 120 },
    );
  });

  it("begins and ends a batch's bar on the days of its plan", () => {
    fc.assert(
      fc.property(
        anyCounts.filter(({ baselines }) => baselines.length > 0),
        (counts) => {
          const picture = drawClusterChart("batch-gantt", outlookOf(counts), look);
          const { series, days } = nativeOf(picture);
          const at = (which: number) => series[which]?.values[0] ?? 0;
          const day = (metric: string) => picture.records.find((one) => one.metric === metric)?.value ?? "";
          expect(at(0)).toBe(sheetDay(daysOf(day("计划开始")).from));
          expect(at(0) + at(1) + at(2)).toBe(sheetDay(daysOf(day("计划完成")).to) + 1);
          expect(series[0]?.isOffset).toBe(true);
          expect(days?.from).toBe(at(0));
        },
      ),
    );
  });

  it("has each site of the map where its record has it, a series a stage", () => {
    const spots = [
      [126.1234567, 48.5],
      [126.2, 48.6],
      [126.3, 48.7],
    ] as const;
    const sites = {
      ids: ["A", "B", "C"],
      lon: spots.map(([lon]) => lon),
      lat: spots.map(([, lat]) => lat),
      stage: [0, 5, 0],
      batch: [-1, -1, -1],
      ratingKw: [6_250, null, 6_250],
      isIllustrative: [0, 0, 0],
      batchNames: [],
      unplaced: 0,
    };
    const home = { name: { zh: "五大连池", en: "Wudalianchi" }, lon: 126.2, lat: 48.5 };
    const ground = { places: [], home, rings: [], approvalNumber: null, hasBaseMap: false };
    fc.assert(
      fc.property(anyCounts, anyLook, (counts, as) => {
        const picture = siteMap({ outlook: outlookOf(counts), sites, ground }, as);
        expectSound(picture);
        const { series } = nativeOf(picture);
        expect(series.map(({ across }) => across)).toEqual([[126.123457, 126.3], [126.2]]);
        const known = new Set(recorded(picture));
        expect(series.flatMap(({ across = [], values }) => [...across, ...values])).toSatisfy(
          (all: readonly number[]) => all.every((one) => known.has(one)),
        );
      }),
      { numRuns: 20 },
    );
  });
});
