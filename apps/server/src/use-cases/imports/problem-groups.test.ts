import { expect, it } from "vitest";
import type { RowProblem } from "../../intake/table.ts";
import { groupProblems, runsOf } from "./problem-groups.ts";

const outside = (row: number): RowProblem => ({
  row,
  column: "经度",
  value: `${row}, 1`,
  problem: { code: "position-outside-county", value: `${row}°N`, expected: "五大连池市" },
});

it("tells 614 equal messages once, with their rows", () => {
  const rows = Array.from({ length: 614 }, (_, at) => outside(at + 2));
  const missing: RowProblem = { row: 9, column: "编号", value: null, problem: { code: "id-missing" } };
  const groups = groupProblems([...rows.slice(0, 7), missing, ...rows.slice(7)]);
  expect(groups.map(({ column, count, rows: told }) => [column, count, told])).toEqual([
    ["经度", 614, ["2–615"]],
    ["编号", 1, ["9"]],
  ]);
  expect([groups[0]?.values.length, groups[0]?.moreValues]).toEqual([4, 610]);
});

it("joins runs of rows, whatever their order", () => {
  expect(runsOf([9, 2, 4, 3, 3]).map(({ text }) => text)).toEqual(["2–4", "9"]);
  const every = groupProblems(Array.from({ length: 30 }, (_, at) => outside(2 * at + 1)));
  expect([every[0]?.rows.length, every[0]?.moreRows]).toEqual([20, 10]);
});
