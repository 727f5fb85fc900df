import { describe, expect, it } from "vitest";
import { secondUnitText } from "./second-unit.ts";

describe("second unit", () => {
  const exact = (value: number) => ({ value, precision: "exact" }) as const;
  const zh = { lang: "zh", units: "wan" } as const;
  it("is the other reader's unit", () => {
    expect(secondUnitText("energy", exact(60_050_000), zh)).toBe("60.05 GWh");
    expect(secondUnitText("energy", exact(60_050_000), { lang: "zh", units: "si" })).toBe("6,005 万千瓦时");
    expect(secondUnitText("money", exact(1_757_000_000), zh)).toBe("175,700 万元");
    expect(secondUnitText("money", exact(1_757_000_000), { lang: "en", units: "si" })).toBe(
      "1,757 million yuan",
    );
  });
  it("is worded as roughly as the first", () => {
    expect(secondUnitText("energy", { value: 95_282_400, precision: "about" }, zh)).toBe("约 95.2824 GWh");
    expect(secondUnitText("power", { value: 63_380, precision: "atLeast" }, zh)).toBe("≥ 63.38 MW");
  });
  it("is none where one unit serves all", () => {
    expect(secondUnitText("hours", exact(868), zh)).toBeNull();
    expect(secondUnitText("count", exact(614), zh)).toBeNull();
  });
});
