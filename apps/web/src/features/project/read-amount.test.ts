import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { inBothUnits, readAmount, typedAmount } from "./read-amount.ts";

describe("a typed value", () => {
  it("is shown as it was understood, in both systems of units", () => {
    expect(readAmount("3.3 亿元", "money", "zh")).toEqual({
      kind: "read",
      value: 330_000_000,
      both: "3.3 亿元 = 330 million yuan",
    });
    expect(readAmount("30 MW", "power", "zh")).toEqual({
      kind: "read",
      value: 30_000,
      both: "3 万千瓦 = 30 MW",
    });
    expect(readAmount("30MW", "power", "en")).toEqual({
      kind: "read",
      value: 30_000,
      both: "30 MW = 3 万千瓦",
    });
    expect(readAmount("614", "count", "zh")).toEqual({ kind: "read", value: 614, both: "614 个" });
  });

  it("12.3亿 refused: money that ends in 亿 or 万 is of yuan", () => {
    expect(readAmount("12.3亿", "money", "zh")).toMatchObject({ kind: "read", value: 1_230_000_000 });
    expect(readAmount("7,172万", "money", "zh")).toMatchObject({ kind: "read", value: 71_720_000 });
    expect(readAmount("１２.３亿元", "money", "zh")).toMatchObject({ kind: "read", value: 1_230_000_000 });
    expect(readAmount("20万", "power", "zh")).toEqual({ kind: "unreadable", text: "20万" });
  });

  it("is not guessed at: a bare number wants its unit, other words are not read", () => {
    expect(readAmount("3.3", "money", "zh")).toEqual({ kind: "unit-missing", text: "3.3" });
    expect(readAmount("约 12 亿元", "money", "zh")).toEqual({
      kind: "qualified",
      word: "约",
      amount: "12 亿元",
      choice: "about",
    });
    const qualified = ["30余万千瓦", "30多万千瓦", "约30万千瓦左右", "近 30 万千瓦"];
    expect(qualified.map((text) => readAmount(text, "power", "zh"))).toMatchObject([
      { word: "余", amount: "30万千瓦", choice: "atLeast" },
      { word: "多", amount: "30万千瓦", choice: "atLeast" },
      { word: "约", amount: "30万千瓦", choice: "about" },
      { word: "近", amount: "30 万千瓦", choice: null },
    ]);
    expect(readAmount("10亿余元", "money", "zh")).toMatchObject({ word: "余", amount: "10亿元" });
    expect(readAmount("超过12亿元", "money", "zh")).toMatchObject({ choice: "atLeast" });
    expect(readAmount("约30", "power", "zh")).toEqual({ kind: "unit-missing", text: "30" });
    expect(readAmount("30万千瓦以上", "power", "zh")).toMatchObject({ word: "以上", amount: "30万千瓦" });
    expect(readAmount("about 30 MW", "power", "en")).toMatchObject({ word: "about", amount: "30 MW" });
    expect(readAmount("大约三亿", "money", "zh")).toEqual({ kind: "unreadable", text: "大约三亿" });
    expect(readAmount("30 MWh", "power", "zh")).toEqual({ kind: "unreadable", text: "30 MWh" });
    expect(readAmount("  ", "power", "zh")).toEqual({ kind: "empty" });
  });

  it("820万度 refused: 度 is a kilowatt-hour", () => {
    expect(readAmount("820万度", "energy", "zh")).toMatchObject({ kind: "read", value: 8_200_000 });
    expect(readAmount("3 万度", "power", "zh").kind).toBe("unreadable");
  });

  it("is read of plain digits alone: a raised or circled one is no digit, and no text is too long (D4)", () => {
    for (const text of ["18¹ 亿元", "18②亿元", "1.5² 亿元"])
      expect(readAmount(text, "money", "zh").kind).toBe("unreadable");
    expect(readAmount("１８ 亿元", "money", "zh")).toMatchObject({ kind: "read", value: 1_800_000_000 });
    for (const text of [`${"9".repeat(310)}亿元`, `${"约".repeat(5_000)}12亿元`])
      expect(readAmount(text, "money", "zh").kind).toBe("unreadable");
  });

  it("comes back exactly when a stored value is opened for editing", () => {
    const wholes = fc.integer({ min: 0, max: 1e12 });
    fc.assert(
      fc.property(
        wholes,
        fc.constantFrom("power", "energy", "money", "count"),
        fc.constantFrom("zh", "en"),
        (value, quantity, lang) => {
          const read = readAmount(typedAmount(value, quantity, lang), quantity, lang);
          expect(read.kind === "read" && read.value).toBe(value);
        },
      ),
    );
  });

  it("keeps a sign so that the reader sees what is wrong", () => {
    expect(inBothUnits("power", -30_000, "zh")).toBe("−3 万千瓦 = −30 MW");
  });
});
