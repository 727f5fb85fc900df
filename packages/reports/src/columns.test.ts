import { expect, it } from "vitest";
import { numberColumn } from "./columns.ts";

const zh = { lang: "zh", units: "wan" } as const;
const texts = (values: readonly number[]) => {
  const { cellOf } = numberColumn("总投资", "money", values, zh);
  return values.map((value) => cellOf(value).text);
};

it("does not promise four decimals of all since one value has them (A7)", () => {
  expect(texts([1_187_000_000, 2_345_678])).toEqual(["118,700.00", "234.5678"]);
});

it("sets the points of a column under each other", () => {
  expect(texts([1_187_000_000, 650_000_000])).toEqual(["11.87", "6.50"]);
});
