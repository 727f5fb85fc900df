import { parameterIds } from "@lianchi/returns";
import { describe, expect, it } from "vitest";
import { mainParameters, otherParameters, readShown, sliderRange } from "./parameter-list.ts";

describe("the list of parameters", () => {
  it("has each of them once", () => {
    const listed = [...mainParameters, ...otherParameters.flatMap(({ ids }) => ids)];
    expect(listed.toSorted()).toEqual([...parameterIds].toSorted());
  });

  it("reads what is typed as stored numbers, and nothing else", () => {
    expect(readShown("6.5 %", 100)).toBe(0.065);
    expect(readShown("11.87", 1e-8)).toBe(1_187_000_000);
    expect(readShown("−2", 100)).toBe(-0.02);
    for (const text of ["", "abc", "1e5", "Infinity", "NaN", "1.2.3", "=1+1"])
      expect(readShown(text, 1)).toBeNaN();
  });

  it("lets a slider go around the usual value in round steps", () => {
    const { low, high, step } = sliderRange("hours", 2_800);
    expect([low, high, step]).toEqual([1_400, 4_200, 10]);
    expect(sliderRange("loanRate", 0.042)).toMatchObject({ low: 0, high: 0.2 });
    expect(sliderRange("life", 20)).toEqual({ low: 10, high: 30, step: 1 });
  });
});
