import { openingChanges } from "@lianchi/domain";
import { describe, expect, it } from "vitest";
import type { ChartId } from "./catalogue/overview.ts";
import { chartIds, drawChart } from "./catalogue/overview.ts";
import { drawn, valuesOf } from "./testing/drawn.ts";
import { english, look, opening, overviewFrom } from "./testing/portfolio.ts";

describe("the charts of the opening facts", () => {
  it("draw the reported values and nothing for a missing one", () => {
    expect(valuesOf("capacity-by-stage", opening)).toEqual([20, 7, 3]);
    expect(valuesOf("investment-by-project", opening)).toEqual([11.87, 3.3, 2.4]);
    expect(valuesOf("generation-by-project", opening)).toEqual([3400, 2605]);
    expect(valuesOf("money-by-project", opening)).toEqual([350, 7172, 187]);
    expect(valuesOf("cluster-progress", opening)).toEqual([383.75, 20, 0]);
  });

  it("convert for another reader", () => {
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
    expect(JSON.stringify(drawChart("investment-by-project", opening, look).option)).toContain(
      '"opens":"heping-wind.unitCost"',
    );
  });

  it("say the finding in the title, in both languages", () => {
    expect(chartIds.map((id) => drawChart(id, opening, look).title)).toEqual([
      "已知装机中，三分之二是在建风电",
      "和平风电占已知投资的 67.6%",
      "四个项目中，只有两个报告了发电量",
      "三项金额口径各异，不可相加",
      "在建风电相当于集群规划的 5.2%，尚无风电并网",
    ]);
    expect(chartIds.map((id) => drawChart(id, opening, english).title)).toEqual([
      "Two thirds of known capacity is wind being built",
      "Heping wind is 67.6% of known investment",
      "Only 2 of 4 projects report generation",
      "Three unlike kinds of money, never to be added",
      "Wind under construction equals 5.2% of the planned cluster; none is grid-connected",
    ]);
  });

  it("carry coverage, place and caveat", () => {
    const picture = drawChart("capacity-by-stage", opening, look);
    expect(picture.coverage).toEqual({ known: 3, of: 4, text: "3/4 个项目已报告" });
    expect(picture.sourceLine).toBe("来源：袁小峰，第 3–4 段");
    expect(drawChart("cluster-progress", opening, look).note).toBe(
      "和平风电是否属于这 614 个点位，报道未说明；此处只作比较，不计入集群进度。",
    );
    expect(drawChart("generation-by-project", opening, look).subtitle).toBe(
      "发电量，万千瓦时；累计值不计入年发电量",
    );
  });

  it("leave a missing value empty in the records and say why", () => {
    const { records } = drawChart("generation-by-project", opening, look);
    expect(records.map(({ value, basis }) => [value, basis])).toEqual([
      ["3400", "报道（约数）"],
      ["2605", "报道"],
      ["", "不适用：尚未投产"],
      ["", "未报道"],
    ]);
  });

  it("give a derived number its formula for a source", () => {
    expect(drawChart("investment-by-project", opening, look).records).toContainEqual({
      subject: "中广核五大连池和平风电",
      metric: "单位造价",
      value: "5935",
      unit: "元/千瓦",
      period: "",
      basis: "推算",
      source: "总投资 ÷ 装机容量",
    });
  });
});

describe("the titles fall back to a plain name", () => {
  it("when their finding does not hold", () => {
    const one = overviewFrom(openingChanges, ["shankou-hydro"]);
    const plain = (id: ChartId) => {
      const { title, plainTitle, isEmpty } = drawChart(id, one, look);
      return [title === plainTitle, isEmpty];
    };
    expect(chartIds.map(plain)).toEqual([
      [true, true],
      [true, true],
      [true, false],
      [true, false],
      [true, false],
    ]);
  });

  it("and an empty portfolio draws nothing, everywhere", () => {
    const empty = overviewFrom([]);
    for (const id of chartIds) {
      const { isEmpty, title, plainTitle } = drawChart(id, empty, look);
      expect({ id, isEmpty, title, drawn: drawn(id, empty) }).toEqual({
        id,
        isEmpty: true,
        title: plainTitle,
        drawn: [],
      });
    }
  });
});
