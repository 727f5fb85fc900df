import { describe, expect, it } from "vitest";
import { secondUnitText } from "./second-unit.ts";

describe("second unit", () => {
  const zh = { lang: "zh", units: "wan" } as const;
  it("is the other reader's unit", () => {
    expect(secondUnitText("energy", 60_050_000, zh)).toBe("60.05 GWh");
    expect(secondUnitText("energy", 60_050_000, { lang: "zh", units: "si" })).toBe("6,005 万千瓦时");
    expect(secondUnitText("money", 1_757_000_000, zh)).toBe("175,700 万元");
    expect(secondUnitText("money", 1_757_000_000, { lang: "en", units: "si" })).toBe("1,757 million yuan");
  });
  it("is none where one unit serves all", () => {
    expect(secondUnitText("hours", 868, zh)).toBeNull();
    expect(secondUnitText("count", 614, zh)).toBeNull();
  });
});
