import { describe, expect, it } from "vitest";
import { compareNames } from "./compare-names.ts";

describe("names with numbers", () => {
  it("stand in the order in which people count", () => {
    const names = ["十二批", "二批", "一批", "十批", "二十一批", "九批", "W10", "W2"];
    const counted = ["一批", "二批", "九批", "十批", "十二批", "二十一批", "W2", "W10"];
    expect(names.sort(compareNames)).toEqual(counted);
  });
});
