import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fitText, fitTexts, textWidth } from "./text-width.ts";

const batches = Array.from({ length: 30 }, (_, at) => `莲花山镇第${at + 1}标段基础及吊装工程`);

describe("texts cut to their room", () => {
  it("lose their middle: the end tells names of a series apart", () => {
    expect(fitText("五大连池风电场一期工程", 10, 80)).toBe("五大连…一期工程");
    expect(fitText("短", 10, 80)).toBe("短");
  });

  it("of one picture never read the same where the names differ within the room", () => {
    const short = fitTexts(batches, 12, 100);
    expect(new Set(short).size).toBe(30);
    expect(short[0]).toContain("第1");
    expect(short[11]).toContain("第12");
    const dams = ["甲镇人民政府上游水电站增效扩容", "甲镇人民政府下游水电站增效扩容"];
    expect(fitTexts(dams, 12, 100)).toEqual(["…府上游水电站…", "…府下游水电站…"]);
  });

  it("keep the number that tells one of a series from the others (B13)", () => {
    expect(fitText("兴隆镇第6生物质热电联产", 12, 110)).toBe("兴隆镇第6…电联产");
    expect(fitText("五大连池青山风电场二期扩建工程", 12, 110)).toContain("二期");
    expect(fitText("双泉镇12号站光伏发电项目工程", 12, 110)).toContain("12");
  });

  it("are never cut within a number, which would be read as another", () => {
    const hybrid = "双泉镇-100MW风电项目（2026年核准，第3批）";
    for (let room = 60; room < 300; room += 5) {
      const short = fitText(hybrid, 12, room);
      for (const [number] of short.matchAll(/\d+/g)) expect(["100", "2026", "3"]).toContain(number);
    }
  });

  it("of one series with two numbers never read the same where both have room", () => {
    const names = [2024, 2025].flatMap((year) =>
      [1, 2, 11, 12].map((lot) => `兴隆镇${year}年分散式风电第${lot}标段工程`),
    );
    for (const room of [110, 120, 128, 140]) {
      const short = fitTexts(names, 12, room);
      expect({ room, different: new Set(short).size }).toEqual({ room, different: names.length });
    }
  });

  it("are never wider than the room that has place for a letter", () => {
    const room = fc.integer({ min: 40, max: 400 });
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: "grapheme", maxLength: 60 }), { maxLength: 6 }),
        room,
        (texts, roomPx) => {
          for (const short of fitTexts(texts, 12, roomPx))
            expect(textWidth(short, 12)).toBeLessThanOrEqual(roomPx);
        },
      ),
    );
  });
});
