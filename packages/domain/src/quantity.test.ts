import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Reading } from "./language.ts";
import {
  decimalText,
  inUnit,
  numberText,
  placedNumber,
  quantityLine,
  quantityText,
  readQuantity,
  sumExact,
  toBase,
} from "./quantity.ts";
import { type Quantity, unitForAll, units } from "./unit.ts";
import { wordedLine } from "./worded.ts";

const zh: Reading = { lang: "zh", units: "wan" };
const zhSi: Reading = { lang: "zh", units: "si" };
const en: Reading = { lang: "en", units: "si" };

describe("a recorded value that is listed", () => {
  it("has all its digits in every unit: 34,567.89 万 was 3.4568 in 亿", () => {
    expect(numberText(345_678_900, "wanYuan")).toBe("34,567.89");
    expect(numberText(345_678_900, "yiYuan")).toBe("3.456789");
    expect(numberText(62_503.125, "mw")).toBe("62.503125");
    // What is worked out has no end, and is rounded.
    expect(numberText(1e9 / 3, "yiYuan")).toBe("3.3333");
    expect(numberText(1234.5, "hour")).toBe("1,235");
    // What is said keeps to the digits of its unit.
    expect(placedNumber(62_503.125, "wanKw", "said")).toBe("6.2503");
    expect(placedNumber(62_503.125, "wanKw", "listed")).toBe("6.2503125");
  });
});

describe("a quantity in words", () => {
  it("is converted to the reader's units, never relabelled", () => {
    expect(quantityLine("power", 3_837_500, zh)).toBe("383.75 万千瓦");
    expect(quantityLine("power", 3_837_500, zhSi)).toBe("3,837.5 MW");
    expect(quantityLine("power", 3_837_500, en)).toBe("3,837.5 MW");
    expect(quantityLine("power", 6_250, zh)).toBe("6,250 千瓦");
    expect(quantityLine("power", 12_000_000, en)).toBe("12 GW");
    expect(quantityLine("energy", 60_050_000, zh)).toBe("6,005 万千瓦时");
    expect(quantityLine("energy", 60_050_000, en)).toBe("60.05 GWh");
    expect(quantityLine("energy", 598_000_000, zh)).toBe("5.98 亿千瓦时");
    expect(quantityLine("money", 1_757_000_000, zh)).toBe("17.57 亿元");
    expect(quantityLine("money", 1_757_000_000, en)).toBe("1.757 billion yuan");
    expect(quantityLine("money", 110_000_000_000, zh)).toBe("1,100 亿元");
    expect(quantityLine("money", 110_000_000_000, en)).toBe("110 billion yuan");
    expect(quantityLine("money", 71_720_000, zh)).toBe("7,172 万元");
    expect(quantityLine("share", 0.0521, zh)).toBe("5.2%");
  });

  it("keeps a small value small: 0.8 kW is not a PWh", () => {
    expect(quantityLine("power", 0.8, en)).toBe("0.8 kW");
    expect(quantityLine("energy", 0.8, zh)).toBe("0.8 千瓦时");
  });

  it("writes a true minus and no negative zero", () => {
    expect(numberText(-1_234.5, "kw")).toBe("−1,234.5");
    expect(numberText(-0.0001, "kw")).toBe("0");
  });

  it("rounds half away from zero, in decimals and not in floats", () => {
    expect(numberText(1.005, "yuan", 2)).toBe("1.01");
    expect(numberText(2.5, "hour")).toBe("3");
    expect(numberText(1e21, "kw")).toBe("1,000,000,000,000,000,000,000");
    expect(numberText(1e-7, "kw", 3)).toBe("0");
  });

  it("refuses what is no number", () => {
    expect(() => numberText(Number.NaN, "kw")).toThrow("value must be finite, got NaN");
  });
});

describe("a quantity read from words", () => {
  it("reads what people and documents write", () => {
    expect(readQuantity("3,400 万千瓦时", "energy")).toMatchObject({ kind: "read", value: 34_000_000 });
    expect(readQuantity("11.87亿元", "money")).toMatchObject({ value: 1_187_000_000 });
    expect(readQuantity("200MW", "power")).toMatchObject({ value: 200_000 });
    expect(readQuantity("1.187 billion yuan", "money")).toMatchObject({ value: 1_187_000_000 });
    expect(readQuantity("614", "count")).toMatchObject({ value: 614 });
  });

  it("guesses no unit and reads no nonsense", () => {
    for (const text of [
      "30",
      "30 MWh",
      "",
      "约 3 亿",
      "3.3.3 MW",
      "1,00 MW",
      "NaN MW",
      "1e3 MW",
      "Infinity MW",
    ]) {
      expect(readQuantity(text, "power").kind).toBe("unreadable");
    }
  });

  it("gives back any value that its text shows in full", () => {
    const quantities: readonly Quantity[] = ["power", "energy", "money"];
    fc.assert(
      fc.property(
        fc.constantFrom(...quantities),
        fc.constantFrom(zh, zhSi, en),
        fc.integer({ min: 0, max: 9_000_000_000_000 }),
        (quantity, reader, value) => {
          const text = quantityText(quantity, value, reader, "listed");
          const { exponent, decimals } = units[text.unitId];
          const step = 10 ** Math.max(0, exponent - decimals);
          const shown = Math.round(value / step) * step;
          const back = readQuantity(`${text.number} ${text.unit}`, quantity);
          expect(back.kind).toBe("read");
          if (back.kind === "read")
            expect(Math.abs(back.value - shown)).toBeLessThanOrEqual(value % step === 0 ? 0 : step);
          if (back.kind === "read" && value % step === 0) expect(back.value).toBe(value);
        },
      ),
    );
  });
});

describe("conversion", () => {
  it("is exact both ways for decimals of up to four places", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000_000 }), (tenThousandths) => {
        const digits = String(tenThousandths / 10_000);
        if (digits.includes("e")) return;
        expect(inUnit(toBase(digits, "yiYuan"), "yiYuan")).toBe(Number(digits));
      }),
    );
  });

  it("chooses one unit for values side by side: that of the smallest", () => {
    expect(unitForAll("money", [1_187_000_000, 330_000_000, 240_000_000], zh)).toBe("yiYuan");
    expect(unitForAll("energy", [34_000_000, 26_050_000], zh)).toBe("wanKwh");
    expect(unitForAll("money", [1_187_000_000, 240_000_000], en)).toBe("millionYuan");
    expect(unitForAll("power", [], zh)).toBe("wanKw");
  });

  it("is not turned to kilowatts by one small project among large ones (B10)", () => {
    expect(unitForAll("power", [3_500, 300_000], zh)).toBe("wanKw");
    expect(unitForAll("money", [43_000_000, 1_187_000_000], zh)).toBe("yiYuan");
    expect(unitForAll("money", [3_000_000, 1_187_000_000], zh)).toBe("wanYuan");
    expect(unitForAll("power", [800, 300_000], zh)).toBe("kw");
    expect(unitForAll("power", [3_500, 30_000], zh)).toBe("kw");
    expect(unitForAll("money", [16_000, 1_230_000_000], en)).toBe("millionYuan");
  });

  it("says no more than is known of what is “at least”: 7.715 is not 7.72", () => {
    expect(wordedLine("money", { value: 7_715_000, precision: "atLeast" }, en)).toBe("≥ 7.71 million yuan");
    expect(wordedLine("money", { value: 7_715_000, precision: "about" }, en)).toBe("about 7.72 million yuan");
  });
});

describe("a sum", () => {
  it("does not drift: 0.1 + 0.2 is 0.3", () => {
    expect(sumExact([0.1, 0.2])).toBe(0.3);
    expect(sumExact(Array.from({ length: 614 }, () => 6_250))).toBe(3_837_500);
    expect(sumExact([])).toBe(0);
  });

  it("does not depend on order", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -1_000_000, max: 1_000_000 })), (thousandths) => {
        const values = thousandths.map((value) => value / 1000);
        expect(sumExact(values)).toBe(sumExact(values.toReversed()));
        expect(sumExact(values)).toBe(thousandths.reduce((a, b) => a + b, 0) / 1000 + 0);
      }),
    );
  });
});

describe("decimalText", () => {
  it("groups digits, keeps decimals, has a true minus and none before a zero", () => {
    expect(decimalText(-1234.5, 2, 2)).toBe("−1,234.50");
    expect(decimalText(0.374, 4)).toBe("0.374");
    expect(decimalText(-0.001, 2, 2)).toBe("0.00");
  });
});
