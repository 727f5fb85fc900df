import { describe, expect, it } from "vitest";
import { basisSentence } from "./table-basis.ts";
import { measurePt, tableData, tableParts } from "./table-data.ts";
import { costTable } from "./testing/sample-document.ts";

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

describe("a table", () => {
  it("is as wide as the type area, with room after numbers for their marks", () => {
    const { columns, sizePt } = tableData(costTable, true, "zh");
    expect(sum(columns.map(({ widthPt }) => widthPt))).toBeCloseTo(measurePt, 6);
    expect(columns.map(({ slotPt }) => slotPt > 0)).toEqual([false, false, false, true, true, true]);
    expect(sizePt).toBe(9);
  });

  it("says on which page stands which mark, and that something is missing", () => {
    const rows = tableData(costTable, true, "zh").rows.map(({ bases }) => bases);
    expect(rows[0]).toEqual(["reported", "derived"]);
    expect(rows[3]).toEqual(["missing"]);
  });

  it("without marks names what its figures rest on, and which rows differ", () => {
    expect(basisSentence(costTable, "zh")).toBe(
      "口径：装机：报道；总投资：报道；单位造价：推算；合计：推算。",
    );
    const [first, second, ...rest] = costTable.rows;
    if (first === undefined || second === undefined) throw new Error("no rows");
    const cells = second.cells.map((cell, at) => (at === 3 ? { ...cell, basis: "assumed" as const } : cell));
    const mixed = { ...costTable, rows: [first, { ...second, cells }, ...rest] };
    expect(basisSentence(mixed, "zh")).toContain("装机：报道（凌运能源分布式光伏为假设）；");
    expect(basisSentence(mixed, "en")).toContain("装机: Reported (凌运能源分布式光伏: Assumed); ");
    const { columns, rows } = tableData(costTable, false, "zh");
    expect(columns.every(({ slotPt }) => slotPt === 0)).toBe(true);
    expect(rows.flatMap(({ cells: all }) => all).every(({ basis }) => basis === null)).toBe(true);
  });

  it("does not stand the head of a column of dashes on end: 计划建成与状态 had a letter a line", () => {
    const long = "甲乡乙乡丙乡丁乡的风机点位共一百个，其余未分批".repeat(2);
    const heads = ["批次", "点位", "阶段构成", "计划建成与状态", "说明"];
    const table = {
      columns: heads.map((label) => ({ label, unit: "", isNumber: false })),
      rows: [0, 1].map(() => ({ cells: [long, long, long, "—", long].map((text) => ({ text })) })),
    };
    const { columns, sizePt } = tableData(table, true, "zh");
    expect(columns[3]?.widthPt).toBeGreaterThan(4 * sizePt);
  });

  it("of too many numbers takes smaller type, and keeps to its width", () => {
    const wide = {
      columns: Array.from({ length: 9 }, (_, at) => ({ label: `第 ${at} 列`, unit: "", isNumber: at > 0 })),
      rows: [{ cells: Array.from({ length: 9 }, () => ({ text: "12,345.67" })) }],
    };
    const { columns, sizePt } = tableData(wide, true, "zh");
    expect(sizePt).toBeLessThan(9);
    expect(sum(columns.map(({ widthPt }) => widthPt))).toBeCloseTo(measurePt, 6);
  });

  it("of more columns than a page has room for goes on under itself, each part with the first column", () => {
    const table = {
      columns: Array.from({ length: 21 }, (_, at) => ({ label: `第 ${at} 列`, unit: "", isNumber: at > 0 })),
      rows: [{ cells: Array.from({ length: 21 }, (_, at) => ({ text: `1,234,567.${at}` })) }],
    };
    const parts = tableParts(table, true, "zh");
    expect(parts.length).toBeGreaterThan(2);
    const told = parts.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.map(({ text }) => text)));
    expect(told.filter((text) => text === "1,234,567.0")).toHaveLength(parts.length);
    expect(new Set(told).size).toBe(21);
    for (const { columns } of parts)
      expect(sum(columns.map(({ widthPt }) => widthPt))).toBeCloseTo(measurePt, 6);
  });
});
