import { inUnit, openingChanges, type SiteCounts, SubjectId, stageTally, units } from "@lianchi/domain";
import { outlookOf } from "@lianchi/returns";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countedChartIds, drawClusterChart } from "../catalogue/cluster.ts";
import { palettes } from "../engine/palette.ts";
import type { Look } from "../engine/picture.ts";
import { countsFrom, stagesOf } from "../testing/counts.ts";
import { shapesIn, textsIn } from "../testing/drawn.ts";

const look: Look = { lang: "zh", units: "wan", theme: "light", size: "page", widthPx: 520 };
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

type Fields = Readonly<Record<string, unknown>>;
const fieldsOf = (value: unknown): Fields =>
  typeof value === "object" && value !== null ? Object.fromEntries(Object.entries(value)) : {};
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

function shapesOf(option: unknown): readonly unknown[] {
  return listOf(fieldsOf(option).series).flatMap((series) => {
    const { data, renderItem } = fieldsOf(series);
    return listOf(data).map((_, dataIndex) =>
      typeof renderItem === "function" ? Reflect.apply(renderItem, null, [{ dataIndex }]) : null,
    );
  });
}

describe("pictures of a cluster's progress", () => {
  it("are drawn from the palette for any counts in any look, without a hole in their words", () => {
    const colours = (theme: Look["theme"]) => {
      const { technology, stage, siteStage, ...plain } = palettes[theme];
      return new Set([
        ...Object.values(plain),
        ...Object.values(technology),
        ...Object.values(stage),
        ...Object.values(siteStage),
      ]);
    };
    fc.assert(
      fc.property(anyCounts, anyLook, (counts, as) => {
        const outlook = outlookOf(counts);
        for (const id of countedChartIds) {
          const picture = drawClusterChart(id, outlook, as);
          const drawn = JSON.stringify(shapesOf(picture.option));
          const used = drawn.match(/#[0-9A-Fa-f]{6}\b/g) ?? [];
          expect({ id, foreign: used.filter((colour) => !colours(as.theme).has(colour)) }).toEqual({
            id,
            foreign: [],
          });
          const said = JSON.stringify([
            picture.title,
            picture.subtitle,
            picture.note,
            picture.table,
            picture.records,
            picture.description,
          ]);
          expect({ id, hole: /undefined|NaN|\[object/.test(said) || /NaN/.test(drawn) }).toEqual({
            id,
            hole: false,
          });
          if (as.lang === "en") expect(picture.plainTitle).not.toMatch(/[一-龥]/);
          expect(picture.heightPx).toBeGreaterThan(0);
        }
      }),
      { numRuns: 120 },
    );
  });

  it("show the counts, and their records sum to them", () => {
    fc.assert(
      fc.property(anyCounts, (counts) => {
        const outlook = outlookOf(counts);
        const { table, records } = drawClusterChart("sites-by-stage", outlook, look);
        const sites = records
          .filter(({ unit }) => unit === "个")
          .reduce((sum, { value }) => sum + Number(value), 0);
        expect(sites).toBe(outlook.recorded.sites);
        expect(table.rows.reduce((sum, row) => sum + Number(row[1]?.text.replaceAll(",", "")), 0)).toBe(
          outlook.recorded.sites,
        );
        const byBatch = drawClusterChart("stage-by-batch", outlook, look);
        const total = byBatch.table.rows.at(-1);
        expect(total?.[1]?.text.replaceAll(",", "")).toBe(String(outlook.standing.sites));
        const curve = drawClusterChart("s-curve", outlook, look);
        const actual = curve.records.filter(({ metric }) => metric.includes("实际"));
        const unit = Object.values(units).find(({ label }) => label.zh === actual[0]?.unit);
        for (const [at, record] of actual.entries()) {
          const kw = counts.months[at]?.stages.gridConnected.capacityKw ?? 0;
          expect(Number(record.value)).toBeCloseTo(kw / 10 ** (unit?.exponent ?? 0), 6);
        }
        expect(inUnit(1e4, "wanKw")).toBe(1);
      }),
      { numRuns: 80 },
    );
  });

  it("say at the opening that nothing is connected and nothing is planned, and draw no curve", () => {
    const opening: SiteCounts = {
      clusterId: SubjectId.parse("c"),
      clusterName: { zh: "规划风电集群", en: "Wind cluster" },
      on: "2026-11-23",
      planned: { sites: 614, capacityKw: 3_837_500 },
      stages: stagesOf([614]),
      batches: [{ batch: null, stages: stagesOf([614]), connectedBy: null }],
      months: [],
      reasoned: 0,
      baselines: [],
      undated: { sites: 0, capacityKw: 0, sitesWithoutRating: 0 },
      layout: { illustrative: 614, given: 0, none: 0 },
      sources: [],
      planSources: [],
      isDemo: false,
    };
    const outlook = outlookOf(opening);
    const empty = countedChartIds.filter((id) => drawClusterChart(id, outlook, look).isEmpty);
    expect(empty).toEqual(["s-curve", "pace", "batch-gantt"]);
    expect(drawClusterChart("sites-by-stage", outlook, look).title).toBe("614 个点位都还在规划选点");
    expect(drawClusterChart("stage-by-batch", outlook, look).title).toBe("点位尚未分批");
  });

  it("name the basis of a plan after the kind of its document, in the note, the table and the records", () => {
    const counts = countsFrom({ batches: [[10], [10]], perMonth: [5, 5], hasPlan: true, isDemo: false });
    const [plan] = counts.baselines;
    const [document] = openingChanges.flatMap((change) => (change.kind === "source" ? [change.fields] : []));
    if (plan === undefined || document === undefined) throw new Error("no plan");
    const from = (kind: "press" | "approval") =>
      outlookOf({
        ...counts,
        baselines: [
          {
            ...plan,
            basis: "reported" as const,
            sourceId: document.id,
            batches: [{ batch: "一批", startOn: "2026-01", endOn: "2026-10" }],
          },
        ],
        planSources: [{ ...document, kind }],
      });
    for (const id of ["s-curve", "batch-gantt"] as const) {
      const picture = drawClusterChart(id, from("approval"), look);
      const told = JSON.stringify([picture.note, picture.table, picture.records]);
      expect([id, /批复|approved/.test(told), /"报道"|（报道）|"reported"/.test(told)]).toEqual([
        id,
        true,
        false,
      ]);
      expect(drawClusterChart(id, from("press"), look).note).toContain("（报道）");
    }
  });

  it("write nothing across the line of the day: it struck through the labels beside it", () => {
    const counts = countsFrom({
      batches: [[10], [0, 0, 0, 0, 0, 0, 10], [10]],
      perMonth: [5, 5],
      hasPlan: true,
      isDemo: false,
    });
    const [plan] = counts.baselines;
    if (plan === undefined) throw new Error("no plan");
    const batches = [
      { batch: "第1批{x|y}", startOn: "2024-01", endOn: "2026-10" },
      { batch: "第2批{x|y}", startOn: "2027-02", endOn: "2029-12" },
    ];
    const milestones = [{ name: "并网", plannedOn: "2026-11-10", doneOn: "2026-11-10" }];
    const with2 = { ...counts, baselines: [{ ...plan, batches, milestones }] };
    const picture = drawClusterChart("batch-gantt", outlookOf(with2), { ...look, widthPx: 760 });
    const line = shapesIn(picture, "all").find(
      ({ type, style }) => type === "rect" && JSON.stringify(style).includes(palettes.light.accent),
    );
    const x = Number(/"x":([\d.]+)/.exec(JSON.stringify(line?.shape))?.[1]);
    const across = textsIn(picture).filter(({ left, right, y }) => y < 90 && left < x && right > x);
    expect([Number.isFinite(x), across.map(({ text }) => text)]).toEqual([true, []]);
  });

  it("say that a capacity is not known where no site of a batch has a rating: it read 0", () => {
    const counts = countsFrom({ batches: [[10], [5], [7]], perMonth: [], hasPlan: false, isDemo: false });
    const [first, second, third] = counts.batches;
    if (first === undefined || second === undefined || third === undefined) throw new Error("no batches");
    const unrated = stageTally((stage) => {
      const { sites } = second.stages[stage];
      return { sites, capacityKw: 0, sitesWithoutRating: sites };
    });
    const some = { ...counts, batches: [first, { ...second, stages: unrated }, third] };
    const picture = drawClusterChart("stage-by-batch", outlookOf(some), look);
    const rows = picture.table.rows.map((row) => row.map(({ text }) => text));
    expect(rows.find(([name]) => name === second.batch)?.slice(1, 3)).toEqual(["5", "—"]);
    const record = picture.records.find(
      ({ subject, metric }) => subject === second.batch && metric.endsWith("装机"),
    );
    expect([record?.value, record?.basis]).toEqual(["", "汇总（5 个未填单机容量）"]);
  });
});
