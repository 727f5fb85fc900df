import { describe, expect, it } from "vitest";
import { palettes } from "../engine/palette.ts";
import { stageRows } from "../rows/stage-rows.ts";
import { drawn, shapesOf, writtenIn } from "../testing/drawn.ts";
import { look, opening, overviewWith } from "../testing/portfolio.ts";
import { capacityByStage } from "./capacity-by-stage.ts";

const said = (overview: typeof opening) =>
  writtenIn("capacity-by-stage", overview, look).map(({ text }) => text);

describe("capacity by stage", () => {
  it("names each segment, and says what is missing beside the bar", () => {
    expect(said(opening)).toEqual(["风电 20报", "在建", "光伏 7报", "生物质 3报", "已并网", "水电 未报道"]);
  });

  it("gives what is missing a dashed square of fixed size", () => {
    const squares = shapesOf("capacity-by-stage", opening, look).filter(
      (shape) => JSON.stringify(shape).includes("lineDash") && shape.type === "rect",
    );
    expect(squares).toMatchObject([{ shape: { width: 15, height: 15 } }]);
  });

  it("invents neither a stage nor a technology", () => {
    const unknown = overviewWith([{ technology: null, stage: null, values: [5_000] }]);
    expect(stageRows(unknown.projects)).toMatchObject([{ stage: null, segments: [{ technology: null }] }]);
    expect(said(unknown)).toEqual(["技术未报道 5,000测", "阶段未报道"]);
  });

  it("marks a sum as a sum, not as an estimate, and opens the total, a single figure itself", () => {
    const wind = { technology: "wind", stage: "gridConnected", values: [10_000] } as const;
    expect(drawn("capacity-by-stage", opening).map(({ opens }) => opens)).toEqual([
      "heping-wind.capacity",
      "lingyun-pv.capacity",
      "erlongshan-biomass.capacity",
    ]);
    const two = overviewWith([wind, wind]);
    expect(drawn("capacity-by-stage", two)).toMatchObject([{ known: 2, opens: "total.capacity" }]);
    expect(said(two)).toContain("风电 2汇");
  });

  it("draws what was dropped as an outline on a low wall, too: it was the longest bar in full colour", () => {
    const gone = overviewWith([
      { technology: "wind", stage: "gridConnected", values: [10_000] },
      { technology: "wind", stage: "dropped", values: [500_000] },
    ]);
    const wall = { ...look, size: "big", widthPx: 370, heightLimitPx: 150 } as const;
    const fills = shapesOf("capacity-by-stage", gone, wall, "bars").flatMap(({ type, style }) =>
      type === "rect" && JSON.stringify(style).includes(palettes.light.technology.wind) ? [style] : [],
    );
    expect(fills).toHaveLength(1);
  });

  it("says a share in per cent where it is no plain fraction, and nothing where none is large", () => {
    const of = (capacityKw: number, technology: "wind" | "solar" | "hydro") =>
      ({ technology, stage: "gridConnected", values: [capacityKw] }) as const;
    const titleOf = (...projects: Parameters<typeof overviewWith>[0]) =>
      capacityByStage.draw(overviewWith(projects), look).title;
    expect(titleOf(of(58_000, "wind"), of(42_000, "solar"))).toBe("已知装机中，58% 是已并网风电");
    expect(titleOf(of(4_000, "wind"), of(3_000, "solar"), of(3_000, "hydro"))).toBe("装机容量：按阶段与技术");
  });
});
