import { describe, expect, it } from "vitest";
import { returnMeasures } from "./measures.ts";

describe("a measure that is a sum of money", () => {
  it("keeps two digits for a small project: its NPV was told as 0.00 亿元", () => {
    const npv = returnMeasures.find(({ id }) => id === "projectNpv");
    const told = (value: number) => npv?.text(value, { lang: "zh", units: "wan" });
    expect([320_000, -32_000, 9_990_000, 120_000_000, 0].map(told)).toEqual([
      "0.0032",
      "−0.00032",
      "0.10",
      "1.20",
      "0.00",
    ]);
  });
});
