import { describe, expect, it } from "vitest";

const files = import.meta.glob<Record<string, unknown>>("./*.ts", { eager: true });
const isSection = (value: unknown): value is Record<"zh" | "en", Record<string, unknown>> =>
  typeof value === "object" && value !== null && "zh" in value && "en" in value;
const sections = Object.entries(files).flatMap(([path, exported]) =>
  Object.entries(exported).flatMap(([name, value]) =>
    isSection(value) ? [[`${path} ${name}`, value] as const] : [],
  ),
);

describe("locales", () => {
  it("finds the sections", () => {
    expect(sections.length).toBeGreaterThan(3);
  });

  it.each(sections)("%s says in English all that it says in Chinese", (_, { zh, en }) => {
    expect(Object.keys(en).sort()).toEqual(Object.keys(zh).sort());
    for (const [key, phrase] of Object.entries(zh)) {
      const other = en[key];
      expect(typeof other).toBe(typeof phrase);
      expect(other).not.toBe("");
      if (typeof other === "string") expect(other).not.toMatch(/[\u4e00-\u9fff]{3,}/);
    }
  });
});
