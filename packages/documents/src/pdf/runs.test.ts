import { describe, expect, it } from "vitest";
import { runsOf } from "./runs.ts";

const labels = new Map([
  ["a", "图 1"],
  ["b", "表 1"],
]);

describe("a text with pointers", () => {
  it("is cut where it points, and keeps its lines", () => {
    expect(runsOf("见{figure:a}。\n\n第二行", labels, "zh")).toEqual([
      ["见", { to: "a", text: "图 1" }, "。"],
      ["第二行"],
    ]);
  });

  it("loses brackets that point to nothing, and what points to nothing inside others", () => {
    expect(runsOf("甲（{figure:x}）乙", labels, "zh")).toEqual([["甲乙"]]);
    expect(runsOf("甲（{figure:x}、{table:b}）乙", labels, "zh")).toEqual([
      ["甲（", { to: "b", text: "表 1" }, "）乙"],
    ]);
    expect(runsOf("One ({figure:x}).", labels, "en")).toEqual([["One."]]);
  });

  it("has no line where nothing but a pointer to nothing stood", () => {
    expect(runsOf("甲\n（{figure:x}）\n乙", labels, "zh")).toEqual([["甲"], ["乙"]]);
  });

  it("says so where a sentence needs what is left out", () => {
    expect(runsOf("见{table:x}", labels, "zh")).toEqual([["见", "（本报告未收录的表）"]]);
  });
});
