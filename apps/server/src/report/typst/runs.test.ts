import { describe, expect, it } from "vitest";
import { labelsOf, runsOf } from "./runs.ts";
import { costTable, sampleDocument, table } from "./testing/sample-document.ts";

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

  it("says so where a sentence needs what is left out", () => {
    expect(runsOf("见{table:x}", labels, "zh")).toEqual([["见", "（本报告未收录的表）"]]);
  });
});

describe("numbers", () => {
  it("run through the whole document, figures and tables apart", () => {
    const { chapters, ...rest } = sampleDocument();
    const last = { id: "last", title: "末", lacks: null, blocks: [table("end", "末表", costTable)] };
    const found = labelsOf({ ...rest, chapters: [...chapters, last] });
    expect([...found]).toEqual([
      ["figure-1", "图 1"],
      ["cost", "表 1"],
      ["figure-2", "图 2"],
      ["figure-3", "图 3"],
      ["figure-4", "图 4"],
      ["figure-5", "图 5"],
      ["end", "表 2"],
    ]);
  });
});
