import { SubjectId } from "@lianchi/domain";
import { evaluate, grid, isComputed, tornado, usualSpreads } from "@lianchi/returns";
import { describe, expect, it } from "vitest";
import { drawReturns, returnsChartIds } from "../catalogue/returns.ts";
import type { Look } from "../engine/picture.ts";
import { drawnIn, shapesIn, textsIn } from "../testing/drawn.ts";
import { opening } from "../testing/portfolio.ts";
import { manyReturns, openingReturns } from "../testing/returns-portfolio.ts";
import { hurdleFinding } from "./hurdle-finding.ts";

const zh: Look = { lang: "zh", units: "wan", theme: "light", size: "page", widthPx: 410 };
const en: Look = { ...zh, lang: "en", units: "si" };
const data = openingReturns();
const heping = SubjectId.parse("heping-wind");
const valuesOf = (id: string, as = data) => {
  const one = as.evaluations.find(({ project }) => project.fields.id === id);
  if (one === undefined || !isComputed(one)) throw new Error(`${id} is not computed`);
  return one.outcome;
};
const knownOf = (id: (typeof returnsChartIds)[number], as = data) =>
  drawnIn(drawReturns(id, as, zh)).map(({ known }) => known);
const said = (id: (typeof returnsChartIds)[number], as = data, look = zh) =>
  textsIn(drawReturns(id, as, look)).map(({ text }) => text);

describe("the pictures of returns of the opening facts", () => {
  it("draw what the model gives, and nothing for a project that it cannot evaluate", () => {
    const ids = ["heping-wind", "lingyun-pv", "erlongshan-biomass"];
    const ends = ids.map(
      (id) => valuesOf(id).model.projectAfterTax.reduce((sum, flow) => sum + flow, 0) / 1e8,
    );
    for (const [at, known] of knownOf("cash-flow").toSorted().entries())
      expect(known).toBeCloseTo(ends.toSorted()[at] ?? Number.NaN, 9);
    expect(knownOf("cash-flow")).toHaveLength(3);
    expect(knownOf("tax-by-year")).toHaveLength(20);
    const { taxes } = valuesOf("heping-wind").results;
    const total = knownOf("tax-by-year").reduce((sum, value) => sum + value, 0) * 1e4;
    expect(total).toBeCloseTo(taxes.vat + taxes.surcharges + taxes.income, 0);
    const { values } = valuesOf("heping-wind");
    const cells = grid(values, "projectIrr", "price", "hours").cells.flat();
    expect(knownOf("sensitivity-grid")).toEqual(cells.map((value) => (value ?? 0) * 100));
    const widths = tornado(values, "projectIrr").swings.map(({ width }) => width * 100);
    for (const [at, known] of knownOf("sensitivity").entries())
      expect(known).toBeCloseTo(widths[at] ?? -1, 9);
    for (const id of ["cash-flow", "returns-comparison", "lcoe-stack", "returns-capacity"] as const)
      expect(drawReturns(id, data, zh).note).toBe("山口水电缺装机容量、总投资，不可计算。");
  });

  it("say the finding in the title, in both languages", () => {
    expect(returnsChartIds.map((id) => drawReturns(id, data, zh).title)).toMatchInlineSnapshot(`
      [
        "和平风电约 7.4 年收回投资",
        "和平风电与凌运光伏高于 8% 门槛；二龙山生物质低 4.5 个百分点",
        "利用小时与上网电价对和平风电影响最大",
        "凌运光伏度电成本最低，0.213 元/千瓦时",
        "和平风电运营期税费合计 6.68 亿元，运营第 4 年起缴",
        "和平风电有 90% 的可能达到 8%",
        "装机最大的和平风电收益最高，11.0%",
        "和平风电：25 种组合中 19 种达到 8%",
      ]
    `);
    expect(returnsChartIds.map((id) => drawReturns(id, data, en).title)).toMatchInlineSnapshot(`
      [
        "Heping wind has its money back after 7.4 years",
        "Heping wind and Lingyun PV are above the hurdle of 8%; Erlongshan biomass is 4.5 points short",
        "Heping wind: hours and price matter most",
        "Lingyun PV has the cheapest energy, 0.213 yuan/kWh",
        "Heping wind pays 667.9 million yuan over its life, from year 4 on",
        "Heping wind reaches 8% in 90% of the draws",
        "Heping wind, the largest, returns most: 11.0%",
        "Heping wind: 19 of 25 combinations reach 8%",
      ]
    `);
  });

  it("say on what they rest, and what was set over it", () => {
    expect(drawReturns("cash-flow", data, zh).sourceLine).toBe(
      "来源：情景“基准”；装机与总投资为报道值，其余参数为假设，收益为推算；截至 2026-11-23",
    );
    const set = openingReturns({ changes: 2 }, [
      { projectId: heping, parameter: "investment", value: 1e9 },
      { projectId: null, parameter: "discountRate", value: 0.07 },
    ]);
    expect(drawReturns("cash-flow", set, zh).sourceLine).toBe(
      "来源：情景“基准”，另有 2 项临时改动；装机与总投资为报道值，和平风电的装机或总投资为设定值，其余参数为假设，收益为推算；截至 2026-11-23",
    );
    expect(drawReturns("cash-flow", set, en).sourceLine).toContain("those of Heping wind as set");
    expect(
      drawReturns("returns-capacity", set, zh).records.find(({ metric }) => metric === "总投资"),
    ).toMatchObject({ value: "10", unit: "亿元", basis: "假设" });
  });

  it("take another project for one that cannot be evaluated, and say so", () => {
    const hydro = openingReturns({ focus: "shankou-hydro" });
    expect(drawReturns("sensitivity", hydro, zh).note).toBe("山口水电缺装机容量、总投资，不可计算。");
  });
});

describe("a project that was dropped", () => {
  const dropped = opening.projects.map((project) =>
    project.fields.id === heping
      ? {
          ...project,
          stages: project.stages.map((one) => ({
            ...one,
            fields: { ...one.fields, stage: "dropped" as const },
          })),
        }
      : project,
  );
  const evaluations = dropped.map((project) => evaluate(project, [], data.asOf));
  const without = openingReturns({ evaluations, focus: heping });

  it("is neither compared nor ranked: it stood among the others with returns of its own", () => {
    expect(evaluations.find(({ project }) => project.fields.id === heping)?.outcome).toEqual({
      kind: "dropped",
    });
    for (const id of ["returns-comparison", "cash-flow", "returns-capacity", "lcoe-stack"] as const) {
      const drawn = drawReturns(id, without, zh);
      expect(JSON.stringify([drawn.title, drawn.table, drawn.records])).not.toContain("和平风电");
    }
  });

  it("is named where somebody looks for it", () => {
    expect(drawReturns("returns-comparison", without, zh).note).toContain("和平风电已取消，不参与测算和比选");
    expect(drawReturns("sensitivity", without, en).note).toBe(
      "Heping wind was dropped and takes no part in the comparison.",
    );
  });
});

describe("the target", () => {
  it("is told in its own unit, with a lower cost as the favourable one", () => {
    const unit = (target: "equityIrr" | "projectNpv" | "lcoe", look = zh) =>
      drawReturns("sensitivity", openingReturns({ target }), look).subtitle;
    expect(unit("equityIrr")).toBe("资本金 IRR，%；单因素变动，基准 21.7%");
    expect(unit("projectNpv")).toBe("NPV（税后），亿元；单因素变动，基准 4.66");
    expect(unit("projectNpv", en)).toBe("NPV after tax, million yuan; one thing at a time, base 466.0");
    expect(unit("lcoe")).toBe("度电成本，元/千瓦时；单因素变动，基准 0.221");
    const heads = (target: "equityIrr" | "lcoe") =>
      textsIn(drawReturns("sensitivity", openingReturns({ target }), zh))
        .filter(({ text }) => text === "不利" || text === "有利")
        .toSorted((a, b) => a.left - b.left)
        .map(({ text }) => text);
    expect(heads("equityIrr")).toEqual(["不利", "有利"]);
    expect(heads("lcoe")).toEqual(["有利", "不利"]);
  });

  it("prints both end values of a swing, and says where there is no effect or no result", () => {
    expect(said("sensitivity")).toEqual(expect.arrayContaining(["9.2", "12.7", "10.96", "10.97"]));
    // With dearer fuel nothing is left over in any year: there is no rate.
    const dear = openingReturns({}, [{ projectId: heping, parameter: "fuelCost", value: 0.35 }]);
    expect(said("sensitivity", dear)).toContain("无解");
  });
});

describe("the picture of draws", () => {
  it("states its distributions from those that were drawn, with seed, number, quantiles and hurdle", () => {
    const { note, subtitle, table, records } = drawReturns("probability", data, zh);
    for (const { low, high } of usualSpreads.filter(({ mover }) => mover !== "loanRate"))
      expect(note).toContain(`−${Math.round(low * 100)}～+${Math.round(high * 100)}%`);
    expect(note).toContain("贷款利率 −0.6～+0.7 个百分点");
    expect(subtitle).toContain("400 次抽样，种子 4614");
    expect(said("probability").join()).toMatch(/门槛 8%.*P90 .*P50 .*P10 /);
    const medians = data.simulation?.convergence.map(({ draws }) => `前 ${draws} 次的 P50`) ?? [];
    expect(medians.length).toBeGreaterThan(4);
    expect(table.rows.map(([first]) => first?.text)).toEqual(expect.arrayContaining(medians));
    expect(records.map(({ metric }) => metric)).toEqual(
      expect.arrayContaining(medians.map((name) => `全投资 IRR（税后）：${name}`)),
    );
  });
});

describe("the disc of a project", () => {
  it("is as large as its investment is", () => {
    const radii = shapesIn(drawReturns("returns-capacity", data, zh))
      .filter(({ type, style }) => type === "circle" && JSON.stringify(style).includes('"lineWidth":1}'))
      .map(({ shape }) => Number(/"r":([\d.]+)/.exec(JSON.stringify(shape))?.[1]));
    const [wind = 0, biomass = 0, solar = 0] = radii;
    expect(wind ** 2 / biomass ** 2).toBeCloseTo(11.87 / 3.3, 9);
    expect(wind ** 2 / solar ** 2).toBeCloseTo(11.87 / 2.4, 9);
  });
});

describe("the names of discs", () => {
  it("never stand on a disc, and those without room are counted", () => {
    const discs = shapesIn(drawReturns("returns-capacity", data, zh))
      .filter(({ type, style }) => type === "circle" && JSON.stringify(style).includes('"lineWidth":1}'))
      .map(({ shape }) => {
        const number = (name: string) =>
          Number(new RegExp(`"${name}":([\\d.]+)`).exec(JSON.stringify(shape))?.[1]);
        return { x: number("cx"), y: number("cy"), radius: number("r") };
      });
    expect(discs).toHaveLength(3);
    const names = textsIn(drawReturns("returns-capacity", data, zh)).filter(
      ({ text }) => /%$/.test(text) && / /.test(text),
    );
    const over = names.filter(({ left, right, y }) =>
      discs.some(
        (disc) =>
          right > disc.x - disc.radius * 0.8 &&
          left < disc.x + disc.radius * 0.8 &&
          Math.abs(y - disc.y) < disc.radius * 0.8,
      ),
    );
    expect([names.length, over]).toEqual([4, []]);
    const narrow = { ...zh, widthPx: 130 };
    expect(drawReturns("returns-capacity", data, narrow).note).toMatch(/\d 处名称无处可写，见数据表。$/);
  });
});

describe("the project that the title names", () => {
  it("is drawn and named however many there are: it could be the one that was left out", () => {
    const many = manyReturns(24);
    const picture = drawReturns("returns-capacity", many, zh);
    const drawn = drawnIn(picture).map(({ name }) => name);
    const titled = /^(.+)收益最高/.exec(picture.title)?.[1] ?? "";
    expect(drawn.length).toBeLessThan(24);
    expect(drawn).toContain(titled);
    expect(textsIn(picture).some(({ text }) => text.startsWith(titled))).toBe(true);
    expect(picture.note ?? "").not.toContain("无处可写");
  });
});

describe("the finding about the hurdle", () => {
  it("names who is above and who is not, and by how much the only one falls short", () => {
    expect(hurdleFinding(data, "zh")).toBe("和平风电与凌运光伏高于 8% 门槛；二龙山生物质低 4.5 个百分点");
    expect(hurdleFinding({ ...data, hurdle: 0.105 }, "zh")).toBe(
      "和平风电高于 10.5% 门槛；凌运光伏与二龙山生物质低于门槛",
    );
    expect(hurdleFinding({ ...data, hurdle: 0.3 }, "zh")).toBe(
      "和平风电、凌运光伏与二龙山生物质低于 30% 门槛",
    );
    const alone = {
      ...data,
      evaluations: data.evaluations.filter(({ project }) => project.fields.id === "erlongshan-biomass"),
    };
    expect(hurdleFinding(alone, "zh")).toBe("二龙山生物质低于 8% 门槛 4.5 个百分点");
    expect(hurdleFinding(alone, "en")).toBe("Erlongshan biomass is 4.5 points short of the hurdle of 8%");
    expect(hurdleFinding({ ...data, evaluations: [] }, "zh")).toBe("还没有可以测算收益的项目");
  });
});
