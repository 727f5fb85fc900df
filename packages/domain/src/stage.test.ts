import { describe, expect, it } from "vitest";
import { stageOrder } from "./stage.ts";

describe("dated stages", () => {
  it("refuse commissioning before approval", () => {
    const order = stageOrder([
      { stage: "permitted", on: "2024-05-20" },
      { stage: "gridConnected", on: "2024-05-19" },
    ]);
    expect(order).toEqual({
      kind: "out-of-order",
      earlier: { stage: "permitted", on: "2024-05-20" },
      later: { stage: "gridConnected", on: "2024-05-19" },
    });
  });

  it("take a month as any of its days, and an unknown day as no contradiction", () => {
    expect(
      stageOrder([
        { stage: "permitted", on: "2024-05-20" },
        { stage: "underConstruction", on: "2024-05" },
      ]).kind,
    ).toBe("in-order");
    expect(
      stageOrder([
        { stage: "permitted", on: "2024-05-20" },
        { stage: "underConstruction", on: "2024-04" },
      ]).kind,
    ).toBe("out-of-order");
    expect(
      stageOrder([
        { stage: "permitted", on: null },
        { stage: "gridConnected", on: "1999-01-01" },
      ]).kind,
    ).toBe("in-order");
  });

  it("let a project be dropped on any day", () => {
    expect(
      stageOrder([
        { stage: "gridConnected", on: "2024-05-20" },
        { stage: "dropped", on: "2020-01-01" },
      ]).kind,
    ).toBe("in-order");
  });
});
