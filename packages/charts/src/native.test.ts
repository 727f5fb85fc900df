import { daysOf, sumExact } from "@lianchi/domain";
import { outlookOf, targets } from "@lianchi/returns";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countedChartIds, drawClusterChart } from "./catalogue/cluster.ts";
import { chartIds, drawChart } from "./catalogue/overview.ts";
import { drawReturns, returnsChartIds } from "./catalogue/returns.ts";
import { sheetDay } from "./cluster/batch-gantt-native.ts";
import { stageChange } from "./cluster/stage-change.ts";
import { type Look, nativesOf, type Picture } from "./engine/picture.ts";
import { computedOf, nameOf } from "./returns/returns-data.ts";
import { siteMap } from "./site-map/site-map.ts";
import { countsFrom } from "./testing/counts.ts";
import { type AnyProject, english, look, opening, overviewWith } from "./testing/portfolio.ts";
import { openingReturns } from "./testing/returns-portfolio.ts";

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

const knownIn = (picture: Picture) =>
  nativesOf(picture).flatMap(({ series }) =>
    series.flatMap(({ values }) => values.filter((value) => value !== null)),
  );
/** All that native charts hold, places and sizes of points too. */
const heldBy = (picture: Picture) =>
  nativesOf(picture).flatMap(({ series, base }) => [
    ...(base === undefined ? [] : [base]),
    ...series.flatMap(({ values, across = [], sizes = [] }) => [
      ...values.flatMap((value) => value ?? []),
      ...across,
      ...sizes,
    ]),
  ]);
const recorded = ({ records }: Picture) =>
  records.flatMap(({ value }) => (/^-?\d+(\.\d+)?$/.test(value) ? [Number(value)] : []));

/** Throws where a native chart could not be drawn by any office program. */
function expectSound(picture: Picture): void {
  for (const { kind, categories, series, valueTitle } of nativesOf(picture)) {
    const isOfPoints = kind === "scatter" || kind === "bubble";
    expect({ chart: picture.chart, valueTitle }).toMatchObject({ valueTitle: expect.stringMatching(/./) });
    for (const { name, colour, values, across, pointNames } of series) {
      expect({ chart: picture.chart, name, colour }).toMatchObject({
        name: expect.stringMatching(/./),
        colour: expect.stringMatching(/^#[0-9A-F]{6}$/i),
      });
      expect(values).toHaveLength(isOfPoints ? (across?.length ?? -1) : categories.length);
      if (pointNames !== undefined) expect(pointNames).toHaveLength(values.length);
      for (const value of values) expect(value === null || Number.isFinite(value)).toBe(true);
    }
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
          expect(knownIn(picture).toSorted()).toEqual(recorded(picture).toSorted());
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
    expect(drawChart("investment-by-project", missing, look).native.series).toMatchObject([
      { name: "风电", values: [null, null] },
      { name: "光伏", values: [5, null] },
    ]);
    expect(drawChart("capacity-by-stage", missing, look).native.series).toMatchObject([
      { name: "光伏", values: [null, 1000] },
    ]);
  });

  it("keeps unlike kinds of money apart, each with its unit", () => {
    const natives = nativesOf(drawChart("money-by-project", opening, look));
    expect(natives.map(({ valueTitle }) => valueTitle)).toEqual([
      "税收，万元",
      "含税收入，万元",
      "产值，万元",
    ]);
  });

  it("has the bars that are drawn: sixty of five thousand", () => {
    const many = overviewWith(
      Array.from({ length: 5_000 }, (_, at) => ({
        technology: "wind",
        stage: "gridConnected",
        values: [1000, at * 1e6, null, 5, null, null],
      })),
    );
    expect(drawChart("investment-by-project", many, look).native.categories).toHaveLength(60);
  });
});

/** Of planned times how much of each batch is on the grid. */
const sharesIn = ({ nativeBeside = [] }: Picture) =>
  nativeBeside.flatMap(({ series }) =>
    series.flatMap(({ values }) => values.flatMap((value) => value ?? [])),
  );

describe("the native chart of a cluster's picture", () => {
  it("has numbers of the records alone", () => {
    fc.assert(
      fc.property(anyCounts, anyLook, (counts, as) => {
        const outlook = outlookOf(counts);
        const pictures = [
          ...countedChartIds.map((id) => drawClusterChart(id, outlook, as)),
          stageChange.draw({ outlook, earlier: { on: "2026-10-23", stages: counts.stages, moved: 3 } }, as),
        ];
        for (const picture of pictures) {
          expectSound(picture);
          const known = new Set(recorded(picture));
          // Lengths of bars are days: the next test holds them against the dates.
          const shown = picture.chart === "batch-gantt" ? sharesIn(picture) : knownIn(picture);
          const foreign = shown.filter((value) => !known.has(value));
          expect({ chart: picture.chart, foreign }).toEqual({ chart: picture.chart, foreign: [] });
        }
      }),
      { numRuns: 120 },
    );
  });

  it("draws what is foretold, from today to the end, with its range", () => {
    const perMonth = [3, 5, 8, 9, 10, 9, 8, 12, 9, 9, 10, 11];
    const counts = countsFrom({
      batches: [[90, 0, 0, 0, 0, 103, 0]],
      perMonth,
      hasPlan: true,
      isDemo: false,
    });
    const outlook = outlookOf(counts);
    const picture = drawClusterChart("s-curve", outlook, look);
    const { categories, series } = picture.native;
    const line = (name: string) => series.find((one) => one.name.startsWith(name));
    const now = categories.indexOf("2026-11");
    const { forecast } = outlook;
    if (forecast.kind !== "forecast") throw new Error("the pace is known");
    const end = categories.indexOf(forecast.central);
    const [actual, central] = [line("实际"), line("预测（近")];
    expect(central?.isDashed).toBe(true);
    expect(central?.values[now]).toBe(actual?.values[now]);
    expect(central?.values[now - 1]).toBeNull();
    expect([end > now, central?.values[end]]).toEqual([true, 193 * 0.625]);
    expect(line("预测（最快半年）")?.values[end]).toBe(193 * 0.625);
    expect(line("预测（最慢半年）")?.values[end]).toBeLessThan(193 * 0.625);
    const held = new Set(heldBy(picture));
    expect(recorded(picture).filter((value) => !held.has(value))).toEqual([]);
    const rows = picture.table.rows.map((row) => row.map(({ text }) => text));
    expect(rows.find(([month]) => month === forecast.central)?.[3]).toBe("120.625");
  });

  it("begins and ends a batch's bar on the days of its plan", () => {
    fc.assert(
      fc.property(
        anyCounts.filter(({ baselines }) => baselines.length > 0),
        (counts) => {
          const picture = drawClusterChart("batch-gantt", outlookOf(counts), look);
          const { series, days } = picture.native;
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
    const far = { name: { zh: "哈尔滨", en: "Harbin" }, lon: 126.5, lat: 45.8 };
    const ground = { places: [home, far], home, rings: [], approvalNumber: null, hasBaseMap: true };
    fc.assert(
      fc.property(anyCounts, anyLook, (counts, as) => {
        const picture = siteMap.draw({ outlook: outlookOf(counts), sites, ground }, as);
        expectSound(picture);
        const { series, map, lacks } = picture.native;
        const [stages, places] = [series.slice(0, 2), series.slice(2)];
        expect(stages.map(({ across }) => across)).toEqual([[126.123457, 126.3], [126.2]]);
        const known = new Set(recorded(picture));
        expect(stages.flatMap(({ across = [], values }) => [...across, ...values])).toSatisfy(
          (all: readonly number[]) => all.every((one) => known.has(one)),
        );
        // What lies outside has no place on it, and what it cannot draw is said.
        expect(places.map(({ pointNames }) => pointNames)).toEqual([[home.name[as.lang]]]);
        expect([map?.across, map?.values]).toEqual([
          [126.1, 126.32],
          [48.48, 48.72],
        ]);
        expect(lacks).toMatch(/底图|base map/);
      }),
      { numRuns: 20 },
    );
  });
});

describe("the native chart of a picture of returns", () => {
  it("has numbers of the records alone, under every target", () => {
    for (const target of targets)
      for (const as of [look, english]) {
        const data = openingReturns({ target });
        for (const id of returnsChartIds) {
          const picture = drawReturns(id, data, as);
          expectSound(picture);
          const known = new Set(recorded(picture));
          const shown = heldBy(picture);
          const held = new Set(shown);
          // Cash of single years is in the table and the file; the picture draws what it comes to.
          const drawn = picture.records.filter(
            ({ metric }) => !/净现金流量$|^(?!.*so far).*cash flow/i.test(metric) || /^累计/.test(metric),
          );
          const missing = recorded({ ...picture, records: drawn }).filter((value) => !held.has(value));
          expect({ id, target, missing, foreign: shown.filter((value) => !known.has(value)) }).toEqual({
            id,
            target,
            missing: [],
            foreign: [],
          });
          expect(shown.length).toBeGreaterThan(0);
        }
      }
  });

  it("has a line, a stack or a bubble for each that is drawn", () => {
    const data = openingReturns();
    const names = (id: (typeof returnsChartIds)[number]) =>
      drawReturns(id, data, look).native.series.map(({ name }) => name);
    const projects = computedOf(data).map((one) => nameOf(one, "zh"));
    expect(names("cash-flow")).toEqual(projects);
    expect(names("returns-capacity").toSorted()).toEqual(projects.toSorted());
    expect(names("tax-by-year")).toEqual(["增值税净额", "附加税费", "所得税"]);
    const compared = nativesOf(drawReturns("returns-comparison", data, look));
    expect(compared.map(({ valueTitle }) => valueTitle)).toEqual([
      "%",
      "装机，万千瓦",
      "亿元",
      "元/千瓦时",
      "年",
      "倍",
      expect.stringMatching(/，万吨 CO₂$/),
      expect.stringMatching(/，万吨$/),
    ]);
    for (const { isStacked, series } of compared)
      expect([isStacked, series.map(({ name }) => name)]).toEqual([false, projects]);
  });

  it("ends a line where its project ends", () => {
    const { native } = drawReturns("cash-flow", openingReturns(), look);
    const short = native.series.find(({ name }) => name === "和平风电");
    const longer = native.series.filter((series) => series !== short);
    expect([short?.values.at(9), short?.values.at(-1)]).toEqual([expect.any(Number), null]);
    expect(longer.some(({ values }) => values.at(-1) !== null)).toBe(true);
  });
});
