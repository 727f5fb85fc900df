import {
  type ChangeRequest,
  inUnit,
  metrics,
  openingChanges,
  portfolioOf,
  projectMetrics,
  recordAll,
  SourceId,
  Stage,
  SubjectId,
  sumExact,
  Technology,
  type UnitId,
  units,
} from "@lianchi/domain";
import { type Overview, overviewOf } from "@lianchi/returns";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { chartIds, drawChart } from "./draw.ts";
import { pageFinding } from "./page-finding.ts";
import type { ChartId, Look } from "./picture.ts";

const at = "2026-11-23T00:00:00.000Z";
const overviewFrom = (
  requests: readonly ChangeRequest[],
  chosen: readonly string[] | null = null,
): Overview =>
  overviewOf(portfolioOf(recordAll(requests, at)), "2026-11-23", chosen === null ? null : new Set(chosen));
const opening = overviewFrom(openingChanges);
const look: Look = { lang: "zh", units: "wan", theme: "light", size: "page", widthPx: 370 };

const Option = z.object({
  series: z.array(
    z.object({
      data: z.array(
        z.object({ name: z.string(), known: z.number().nullable(), opens: z.string().nullable() }),
      ),
    }),
  ),
});
/** What is drawn: name and value of each datum that has one. */
function drawn(id: ChartId, overview: Overview, as: Look = look) {
  const { series } = Option.parse(drawChart(id, overview, as).option);
  return series.flatMap(({ data }) => data).filter(({ known }) => known !== null);
}
const valuesOf = (id: ChartId, overview: Overview, as: Look = look) =>
  drawn(id, overview, as).map(({ known }) => known);

describe("the charts of the opening facts", () => {
  it("draw the reported values and nothing for a missing one", () => {
    expect(valuesOf("capacity-by-stage", opening)).toEqual([20, 7, 3]);
    expect(valuesOf("investment-by-project", opening)).toEqual([11.87, 3.3, 2.4]);
    expect(valuesOf("generation-by-project", opening)).toEqual([3400, 2605]);
    expect(valuesOf("money-by-project", opening).toSorted()).toEqual([187, 350, 7172]);
    expect(valuesOf("cluster-progress", opening)).toEqual([383.75, 20, 0]);
  });

  it("convert for another reader", () => {
    const english: Look = { ...look, lang: "en", units: "si" };
    expect(valuesOf("capacity-by-stage", opening, english)).toEqual([200, 70, 30]);
    expect(valuesOf("investment-by-project", opening, english)).toEqual([1187, 330, 240]);
    expect(valuesOf("generation-by-project", opening, english)).toEqual([34, 26.05]);
    expect(valuesOf("cluster-progress", opening, english)).toEqual([3837.5, 200, 0]);
  });

  it("open the provenance of the number that was clicked", () => {
    expect(drawn("investment-by-project", opening).map(({ opens }) => opens)).toEqual([
      "heping-wind.investment",
      "erlongshan-biomass.investment",
      "lingyun-pv.investment",
    ]);
  });

  it("say the finding in the title", () => {
    const titles = chartIds.map((id) => drawChart(id, opening, look).title);
    expect(titles).toEqual([
      "已知装机中，三分之二是在建风电",
      "和平风电占已知投资的 68%",
      "四个项目中，只有两个报告了发电量",
      "三项金额口径各异，不可相加",
      "在建风电相当于集群规划的 5.2%，尚无风电并网",
    ]);
    expect(pageFinding(opening, look).title).toBe(
      "已知装机 30 万千瓦，三分之二仍在建；规划中的 383.75 万千瓦风电尚无并网",
    );
  });

  it("carry coverage, place and caveat", () => {
    expect(drawChart("capacity-by-stage", opening, look).coverage).toEqual({
      known: 3,
      of: 4,
      text: "3/4 个项目已报告",
    });
    expect(drawChart("capacity-by-stage", opening, look).sourceLine).toBe("来源：袁小峰，第 3–4 段");
    expect(drawChart("cluster-progress", opening, look).note).toContain("不计入集群进度");
    expect(drawChart("generation-by-project", opening, look).subtitle).toContain("口径不同");
  });

  it("leave a missing value empty in the records and say why", () => {
    const records = drawChart("generation-by-project", opening, look).records;
    expect(records.map(({ value, basis }) => [value, basis])).toEqual([
      ["3400", "报道（约数）"],
      ["2605", "报道"],
      ["", "不适用：尚未投产"],
      ["", "未报道"],
    ]);
  });
});

describe("the titles fall back to a plain name", () => {
  const one = overviewFrom(openingChanges, ["shankou-hydro"]);
  it("when their finding does not hold", () => {
    expect(drawChart("investment-by-project", one, look)).toMatchObject({
      title: "总投资：按项目",
      isEmpty: true,
    });
    expect(drawChart("capacity-by-stage", one, look)).toMatchObject({
      title: "装机容量：按阶段与技术",
      isEmpty: true,
    });
    expect(drawChart("money-by-project", one, look).title).toBe("税收、含税收入与产值：按项目");
  });

  it("and an empty portfolio draws nothing, everywhere", () => {
    const empty = overviewFrom([]);
    for (const id of chartIds) {
      const picture = drawChart(id, empty, look);
      expect({ id, isEmpty: picture.isEmpty, title: picture.title }).toEqual({
        id,
        isEmpty: true,
        title: picture.plainTitle,
      });
    }
  });
});

const subject = (id: string, technology: Technology): ChangeRequest => ({
  kind: "subject",
  actor: "a",
  expectedVersion: 0,
  fields: {
    id: SubjectId.parse(id),
    kind: "project",
    name: { zh: `项目 ${id} {a|b} <b>“名”</b>`, en: `Project ${id}` },
    shortName: { zh: `很长很长很长很长很长的简称 ${id}`, en: id },
    technology,
    location: null,
    note: null,
  },
});
const sourceId = SourceId.parse("three-moves-report");
const anyProject = fc.record({
  technology: fc.constantFrom(...Technology.options),
  stage: fc.constantFrom(...Stage.options),
  values: fc.array(fc.option(fc.integer({ min: 0, max: 9_000_000_000 })), { minLength: 6, maxLength: 6 }),
});

function portfolioWith(
  projects: readonly { technology: Technology; stage: Stage; values: readonly (number | null)[] }[],
): Overview {
  const requests = projects.flatMap(({ technology, stage, values }, index): readonly ChangeRequest[] => {
    const id = `p-${index}`;
    const subjectId = SubjectId.parse(id);
    const fields = { subjectId, sourceId, place: null, note: null };
    return [
      subject(id, technology),
      { kind: "stage", actor: "a", expectedVersion: 0, fields: { ...fields, stage, on: null } },
      ...projectMetrics.flatMap((metric, which): readonly ChangeRequest[] => {
        const value = values[which] ?? null;
        const period = metrics[metric].hasPeriod
          ? ({ kind: "unstated" } as const)
          : ({ kind: "none" } as const);
        return value === null
          ? []
          : [
              {
                kind: "figure",
                actor: "a",
                expectedVersion: 0,
                fields: { ...fields, metric, value, precision: "exact", period, basis: "measured" },
              },
            ];
      }),
    ];
  });
  return overviewFrom([...openingChanges.slice(0, 1), ...requests]);
}

const unitOf = (overview: Overview, id: ChartId): UnitId => {
  const label = drawChart(id, overview, look).records[0]?.unit;
  const found = Object.keys(units)
    .filter((name): name is UnitId => name in units)
    .find((name) => units[name].label.zh === label);
  if (found === undefined) throw new Error(`no unit ${label}`);
  return found;
};

describe("whatever the portfolio", () => {
  it("the bars are the known values, and the segments of capacity sum to the total", () => {
    fc.assert(
      fc.property(
        fc.array(anyProject, { minLength: 1, maxLength: 8 }),
        fc.integer({ min: 300, max: 1800 }),
        (projects, widthPx) => {
          const overview = portfolioWith(projects);
          const as: Look = { ...look, widthPx };
          for (const id of ["investment-by-project", "generation-by-project"] as const) {
            const metric = id === "investment-by-project" ? "investment" : "generation";
            const unitId = unitOf(overview, id);
            const known = overview.projects.flatMap((project) => project.figures[metric]?.fields.value ?? []);
            expect(valuesOf(id, overview, as).toSorted()).toEqual(
              known.map((value) => inUnit(value, unitId)).toSorted(),
            );
          }
          const sum = sumExact(valuesOf("capacity-by-stage", overview, as).map((value) => value ?? 0));
          expect(sum).toBeCloseTo(
            inUnit(overview.totals.capacity.value ?? 0, unitOf(overview, "capacity-by-stage")),
            3,
          );
          for (const id of chartIds)
            expect(JSON.stringify(drawChart(id, overview, as))).not.toMatch(/NaN|Infinity|undefined/);
        },
      ),
      { numRuns: 40 },
    );
  });

  it("gives the same picture for the same data", () => {
    for (const id of chartIds)
      expect(JSON.stringify(drawChart(id, opening, look))).toBe(JSON.stringify(drawChart(id, opening, look)));
  });

  it("draws sixty of five thousand projects and says so; the table has all", () => {
    const many = portfolioWith(
      Array.from({ length: 5_000 }, (_, index) => ({
        technology: "wind",
        stage: "gridConnected",
        values: [1000, index * 1e6, null, null, null, null],
      })),
    );
    const picture = drawChart("investment-by-project", many, look);
    expect(drawn("investment-by-project", many)).toHaveLength(60);
    expect(picture.note).toBe("另有 4940 个项目未画出，见数据表。");
    expect(picture.table.rows).toHaveLength(5_000);
  });
});
