import { describe, expect, it } from "vitest";
import { returnMeasures } from "./return-measures.ts";

describe("a measure of a small project", () => {
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

  it("keeps two digits of a small project's emissions: 0.0 万吨 was the worst of its row", () => {
    const co2 = returnMeasures.find(({ id }) => id === "co2");
    const told = (value: number) => co2?.text(value, { lang: "zh", units: "wan" });
    expect([390, 286_000, 0].map(told)).toEqual(["0.039", "28.6", "0.0"]);
  });
});
