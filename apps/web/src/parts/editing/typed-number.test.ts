import { describe, expect, it } from "vitest";
import { readShown } from "../../features/returns/parameters/parameter-list.ts";
import { typedNumber } from "./typed-number.ts";

describe("a typed number", () => {
  it("is what people write, in both widths of digits", () => {
    expect(["1250.5", "1,250.5", "１，２５０．５", "−3", ".5", "6.", " 7 "].map(typedNumber)).toEqual([
      1250.5, 1250.5, 1250.5, -3, 0.5, 6, 7,
    ]);
  });

  it("is none where a comma groups nothing: 6,5 was taken as 65, 6，25 as 625", () => {
    for (const text of ["6,5", "6，25", "1,00", "1,0000", "", "0x10", "1e3", "Infinity", "1²"])
      expect(typedNumber(text), text).toBeNaN();
    expect(readShown("6,5 %", 100)).toBeNaN();
    expect(readShown("6.5 %", 100)).toBe(0.065);
  });
});
