import { describe, expect, it } from "vitest";
import { spaced } from "./spacing.ts";

describe("space between Han characters and others", () => {
  it("comes between words and numbers", () => {
    expect(spaced("合计30万千瓦，占68%的份额", [])).toBe("合计 30 万千瓦，占 68% 的份额");
  });

  it("leaves names, titles and quotations alone, and comes at their edges", () => {
    expect(spaced("截至今日A区风电场2期已并网", ["A区风电场2期"])).toBe("截至今日 A区风电场2期已并网");
    expect(spaced("由2期风电的装机", ["2期风电"])).toBe("由 2期风电的装机");
    expect(spaced("按《第3期report》与“基准A情景”测算", [])).toBe("按《第3期report》与“基准A情景”测算");
  });

  it("keeps a number off a name that ends in a digit or a letter: 412.6 read as 3,412.6", () => {
    const names = ["光伏 №3", "双泉 100MW"];
    expect(spaced("光伏 №3412.6 万千瓦时，双泉 100MW1.9%", names)).toBe(
      "光伏 №3：412.6 万千瓦时，双泉 100MW：1.9%",
    );
    expect(spaced("双泉 100MW的装机为约10万千瓦", names)).toBe("双泉 100MW 的装机为约 10 万千瓦");
    expect(spaced("2026年", ["20"])).toBe("2026 年");
  });

  it("takes a name to the letter, whatever it holds", () => {
    expect(spaced("与风(a+b)*电2的比较", ["风(a+b)*电2"])).toBe("与风(a+b)*电2 的比较");
  });

  it("takes a name with a hyphen, or any other mark of a keyboard", () => {
    const name = "双泉镇-100MW风电项目";
    expect(spaced(`由${name}的装机`, [name])).toBe(`由${name}的装机`);
    const marks = String.fromCharCode(...Array.from({ length: 95 }, (_, at) => at + 0x20));
    for (const mark of [...marks, "·", "—", "（", "】", "\u200d", "🌬", "한"]) {
      const marked = `风${mark}1电`;
      expect(spaced(`由${marked}的装机2台`, [marked])).toBe(`由${marked}的装机 2 台`);
    }
  });
});
