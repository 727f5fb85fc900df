import { inflateSync } from "node:zlib";
import { chartIds, palettes } from "@lianchi/charts";
import { siteStages, technologies } from "@lianchi/domain";
import { describe, expect, it } from "vitest";
import { opening, zh } from "../testing/overviews.ts";
import { renderChartFile } from "./chart-file.ts";
import { greyOf, luminance } from "./greys.ts";

/** Lightness as the eye has it, 0 to 100 (CIE L*). */
const lightness = (colour: string) => {
  const y = luminance(colour);
  return y > 0.008856 ? 116 * Math.cbrt(y) - 16 : 903.3 * y;
};

describe("a picture without colour", () => {
  it("keeps the stages as far apart as the eye needs, in their order", () => {
    const { siteStage } = palettes.light;
    const levels = siteStages
      .filter((stage) => stage !== "dropped")
      .map((stage) => lightness(greyOf(siteStage[stage])));
    for (const [at, level] of levels.slice(1).entries()) expect((levels[at] ?? 0) - level).toBeGreaterThan(8);
  });

  it("tells technologies apart by grey alone", () => {
    const levels = technologies
      .map((technology) => lightness(greyOf(palettes.light.technology[technology])))
      .sort((a, b) => a - b);
    for (const [at, level] of levels.slice(1).entries())
      expect(level - (levels[at] ?? 0)).toBeGreaterThan(14);
  });

  it("holds no colour, and a colour's own lightness where none was chosen", async () => {
    for (const chart of chartIds) {
      const order = {
        chart,
        format: "svg",
        overview: opening,
        reading: zh,
        theme: "dark",
        bw: true,
      } as const;
      const file = await renderChartFile(order);
      const svg = Buffer.from(file.bytes).toString();
      const used = [...svg.matchAll(/(?:fill|stroke)="#(..)(..)(..)"/gi)];
      expect(used.length).toBeGreaterThan(5);
      expect(used.filter(([, red, green, blue]) => red !== green || green !== blue)).toEqual([]);
      expect(svg).not.toContain("rgb(");
      expect(file.fileName).toContain("黑白");
    }
    expect(Math.abs(lightness(greyOf("#45876A")) - lightness("#45876A"))).toBeLessThan(0.5);
  });

  it("is drawn in greys to the pixel", async () => {
    const order = {
      chart: "capacity-by-stage",
      format: "png",
      overview: opening,
      reading: zh,
      theme: "light",
    } as const;
    const bytes = Buffer.from((await renderChartFile({ ...order, bw: true, scale: 1 })).bytes);
    const width = bytes.readUInt32BE(16);
    expect(width).toBe(900);
    const parts: Buffer[] = [];
    for (let at = 8; at < bytes.length; at += 12 + bytes.readUInt32BE(at))
      if (bytes.subarray(at + 4, at + 8).toString() === "IDAT")
        parts.push(bytes.subarray(at + 8, at + 8 + bytes.readUInt32BE(at)));
    const rows = inflateSync(Buffer.concat(parts));
    // Filters work on each channel alone: equal channels stay equal bytes before and after.
    const line = 1 + width * 4;
    let coloured = 0;
    for (let at = 0; at < rows.length; at += line)
      for (let x = at + 1; x < at + line; x += 4)
        if (rows[x] !== rows[x + 1] || rows[x + 1] !== rows[x + 2]) coloured++;
    expect(coloured).toBe(0);
  });
});

describe("a picture's size", () => {
  const pngOf = async (options: object) =>
    Buffer.from(
      (
        await renderChartFile({
          chart: "money-by-project",
          format: "png",
          overview: opening,
          reading: zh,
          theme: "light",
          ...options,
        })
      ).bytes,
    );
  const sizeOf = (png: Buffer) => [png.readUInt32BE(16), png.readUInt32BE(20)];

  it("is one to four pixels for each of the sheet", async () => {
    const [wide = 0, high = 0] = sizeOf(await pngOf({ scale: 1 }));
    const [wider, higher] = sizeOf(await pngOf({ scale: 4 }));
    expect(wide).toBe(900);
    expect([wider, higher]).toEqual([3_600, high * 4]);
  });

  it("fills the column of an A4 page at 300 dots an inch, and says so", async () => {
    const png = await pngOf({ size: "a4-column" });
    expect(sizeOf(png)[0]).toBe(1_843);
    expect(png.subarray(37, 41).toString()).toBe("pHYs");
    expect([png.readUInt32BE(41), png.readUInt32BE(45), png.readUInt8(49)]).toEqual([11_811, 11_811, 1]);
    expect(Math.round((1_843 / 11_811) * 1_000)).toBe(156);
  });

  it("is exactly half a page, or a slide", async () => {
    expect(sizeOf(await pngOf({ size: "a4-half" }))).toEqual([1_843, 1_329]);
    expect(sizeOf(await pngOf({ size: "16x9" }))).toEqual([1_920, 1_080]);
  });
});

it("draws an SVG's text as paths where asked to", async () => {
  const order = {
    chart: "money-by-project",
    format: "svg",
    overview: opening,
    reading: zh,
    theme: "light",
  } as const;
  const svg = Buffer.from((await renderChartFile({ ...order, outlined: true })).bytes).toString();
  expect(svg).not.toContain("<text");
  expect(svg.match(/<path/g)?.length).toBeGreaterThan(20);
});
