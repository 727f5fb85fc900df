import { inflateSync } from "node:zlib";
import { chartIds, drawChart, type Look, pageFinding } from "@lianchi/charts";
import {
  basisMark,
  basisName,
  glossary,
  metrics,
  openingChanges,
  precisionWord,
  stageName,
  technologyName,
  units,
} from "@lianchi/domain";
import { describe, expect, it } from "vitest";
import { missingGlyphs, setWidth, withDrawableGlyphs } from "../fonts/font.ts";
import { en, opening, zh } from "../testing/overviews.ts";
import { renderChartFile } from "./chart-file.ts";

/** The pixels of a PNG without interlacing, filters undone as far as to count what differs. */
function inflatedRows(png: Buffer): Buffer {
  const parts: Buffer[] = [];
  for (let at = 8; at < png.length; ) {
    const length = png.readUInt32BE(at);
    if (png.subarray(at + 4, at + 8).toString() === "IDAT") parts.push(png.subarray(at + 8, at + 8 + length));
    at += 12 + length;
  }
  return inflateSync(Buffer.concat(parts));
}

describe("a chart as PNG", () => {
  it("has the width asked for and more than ground on it", async () => {
    const { bytes } = await renderChartFile({
      chart: "investment-by-project",
      format: "png",
      overview: opening,
      reading: en,
      theme: "dark",
      widthPx: 1200,
    });
    const png = Buffer.from(bytes);
    expect(png.subarray(1, 4).toString()).toBe("PNG");
    expect(png.readUInt32BE(16)).toBe(1200);
    const height = png.readUInt32BE(20);
    const rows = inflatedRows(png);
    expect(rows.length).toBe(height * (1 + 4 * 1200));
    // A blank sheet has nothing but zeroes once each row is told by the one above it.
    expect(rows.filter((byte) => byte !== 0).length).toBeGreaterThan(50_000);
  });

  it("misses no glyph of any chart or any word of the domain in either language", () => {
    // English pictures name no Chinese unit, so 10⁸ has no place in them.
    const unitWords = Object.values(units).map(({ label }) => label.zh);
    const words = [
      glossary,
      metrics,
      unitWords,
      stageName,
      technologyName,
      basisName,
      basisMark,
      precisionWord,
    ];
    expect(missingGlyphs(JSON.stringify([...words, openingChanges]))).toEqual([]);
    for (const chart of chartIds)
      for (const reading of [zh, en]) {
        const look: Look = { ...reading, theme: "light", size: "file", widthPx: 844 };
        const { option: _, ...picture } = drawChart(chart, opening, look);
        expect(missingGlyphs(JSON.stringify([picture, pageFinding(opening, reading)]))).toEqual([]);
      }
  });

  it("writes CO₂ as the other formats do: PDF and pictures made it CO2", () => {
    expect(withDrawableGlyphs("◂ CO₂ ▸ 10⁸")).toBe("◀ CO₂ ▶ 10⁸");
    expect(setWidth("₂", 100, "semiBold")).toBeLessThan(60);
  });

  it("shows a type it does not have as 〓, not as nothing", () => {
    expect(missingGlyphs("风🌪电한מ")).toEqual(["מ"]);
    expect(withDrawableGlyphs("风🌪电한מ")).toBe("风🌪电한〓");
    expect(missingGlyphs("◀▶")).toEqual([]);
    expect(setWidth("风电", 10, "regular")).toBe(20);
  });
});
