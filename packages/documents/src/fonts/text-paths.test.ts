import { describe, expect, it } from "vitest";
import { fontOf } from "./font.ts";
import { contoursOf } from "./glyph-outline.ts";
import { withTextAsPaths } from "./text-paths.ts";

/** Left, right, top and bottom of all points of a path. */
function boxOf(svg: string) {
  const path = /\sd="([^"]*)"/.exec(svg)?.[1] ?? "";
  const points = [...path.matchAll(/(-?[\d.]+) (-?[\d.]+)/g)].map(
    ([, x, y]) => [Number(x), Number(y)] as const,
  );
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
}
const text = (attributes: string, words: string) => withTextAsPaths(`<text ${attributes}>${words}</text>`);

describe("text as outlines", () => {
  it("stands where the text stood", () => {
    const start = boxOf(text('x="100" y="50" font-size="20" fill="#16211C"', "国国"));
    expect(start.left).toBeGreaterThan(100);
    expect(start.right).toBeLessThan(140);
    expect(start.right - start.left).toBeGreaterThan(34);
    // A Chinese character reaches a little below the baseline.
    expect(start.top).toBeGreaterThan(30);
    expect(start.bottom).toBeLessThan(53);
    const end = boxOf(text('text-anchor="end" style="font-size:20px" x="100" y="50"', "国国"));
    expect(end.left).toBeCloseTo(start.left - 40, 1);
    const middle = boxOf(
      text('text-anchor="middle" dominant-baseline="central" font-size="20" x="100" y="50"', "国"),
    );
    expect((middle.left + middle.right) / 2).toBeCloseTo(100, 0);
    expect((middle.top + middle.bottom) / 2).toBeCloseTo(50, -0.5);
  });

  it("keeps colour and place", () => {
    expect(text('y="5" transform="translate(6 7)" fill="#66726C"', "0")).toMatch(
      /^<path d="M[^"]+Z" fill="#66726C" transform="translate\(6 7\)"\/>$/,
    );
  });

  it("draws the words that the mark-up stands for, and 〓 for a type that is missing", () => {
    expect(text('x="0" y="0"', "&lt;&amp;&gt;&quot;&#39;")).toBe(
      text('x="0" y="0"', "&lt;&amp;&gt;&#34;&#39;".replace("&#34;", "&quot;")),
    );
    expect(text('x="0" y="0"', "מ")).toBe(text('x="0" y="0"', "〓"));
    expect(text('x="0" y="0"', " ")).toBe("");
  });

  it("draws emoji and Hangul in faces of their own, at the size of the text, and nothing for a variant's mark", () => {
    for (const char of ["🌬", "🎉", "한", "힣", "ㄱ"]) {
      const path = text('x="0" y="0" font-size="10"', char);
      expect(path).not.toBe(text('x="0" y="0" font-size="10"', "〓"));
      const numbers = [...path.matchAll(/-?\d+(\.\d+)?/g)].map(([number]) => Math.abs(Number(number)));
      expect(Math.max(...numbers)).toBeLessThan(16);
    }
    expect(text('x="0" y="0"', "🌬\ufe0f")).toBe(text('x="0" y="0"', "🌬"));
  });

  it("draws glyphs that are made of others", () => {
    const font = fontOf("regular");
    const glyph = (char: string) => font.glyphs.get(char.codePointAt(0) ?? 0) ?? 0;
    expect(contoursOf(font, glyph("é")).length).toBeGreaterThanOrEqual(
      contoursOf(font, glyph("e")).length + 1,
    );
  });

  it("reads the outlines of all common characters of both weights", () => {
    for (const weight of ["regular", "semiBold"] as const) {
      const font = fontOf(weight);
      const common = Array.from({ length: 6_000 }, (_, at) => font.glyphs.get(0x4e00 + at * 3) ?? 0);
      for (const glyph of common)
        for (const contour of contoursOf(font, glyph))
          for (const { x, y } of contour)
            if (Math.abs(x) > 2_000 || Math.abs(y) > 2_000) throw new Error(`glyph ${glyph}`);
    }
  });
});
