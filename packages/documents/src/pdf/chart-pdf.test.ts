import { chartIds } from "@lianchi/charts";
import { describe, expect, it } from "vitest";
import { renderChartFile } from "../charts/chart-file.ts";
import { en, opening, overviewNamed, zh } from "../testing/overviews.ts";
import { chartPdf } from "./chart-pdf.ts";
import { reportPdf } from "./report-pdf.ts";
import { facesOf, hasPoppler, packed, read, textOf, withoutPoppler } from "./testing/poppler.ts";
import { sampleDocument } from "./testing/sample-document.ts";

const order = { format: "pdf", overview: opening, reading: zh, theme: "print" } as const;

describe("a chart as PDF", () => {
  it("gives the same bytes for the same data", async () => {
    const first = await renderChartFile({ ...order, chart: "capacity-by-stage" });
    await renderChartFile({ ...order, chart: "money-by-project" });
    const again = await renderChartFile({ ...order, chart: "capacity-by-stage" });
    expect(Buffer.from(first.bytes).equals(Buffer.from(again.bytes))).toBe(true);
    expect(first.mediaType).toBe("application/pdf");
    expect(first.fileName).toMatch(/^连池绿能_.*截至2026-11-23\.pdf$/);
  });

  it("comes back from a letter with three marks on it: the typesetter went from face to face without end", () => {
    const sheet = `<svg xmlns="http://www.w3.org/2000/svg" width="400" height="80" viewBox="0 0 400 80" font-family="'Noto Sans SC'"><text x="20" y="40">e\u0301\u0302\u0303 الرياح</text></svg>`;
    const pdf = chartPdf([{ sheet, title: "x", description: "x", asOf: "2026-11-23", lang: "zh" }]);
    expect(Buffer.from(pdf).subarray(0, 5).toString()).toBe("%PDF-");
  });
});

/** Signs that faces join, after letters that faces join; and what is printed of them. */
const joined: readonly (readonly [string, string])[] = [
  ["flag🇨🇳", "flagCN"],
  ["fi👍🏽", "fi👍"],
  ["fi👍", "fi👍"],
  ["ffl🌪ffi한국fi₂", "ffl🌪ffi한국fi₂"],
  ["flag🇨🇳 🏴\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}", "flagCN 🏴"],
  ["风电🇨🇳", "风电CN"],
  ["一期👍🏽", "一期👍"],
  ["x🇨🇳", "xCN"],
  ["👨‍👩 🇨🇳", "👨👩 CN"],
  ["🇨🇳🇨", "CNC"],
  ["🏽单独", "〓单独"],
  ["fi1️⃣#⃣", "fi1#"],
  ["⃣", "〓"],
  ["x\u0301平\u0300ll", "x\u0301平\u0300ll"],
  ["fi©️™️ℹ️", "fi©™ℹ"],
  [`a${"\u0301".repeat(80)}`, `á${"\u0301".repeat(2)}`],
  [`风${"\u0301".repeat(119)}`, `风${"\u0301".repeat(2)}`],
];

describe("a chart as PDF of a project whose name has signs that are joined: the typesetter sought their glyphs without end", () => {
  it.each(joined)("%j is printed as %j", async (name, printed) => {
    const { bytes } = await renderChartFile({
      ...order,
      chart: "investment-by-project",
      overview: overviewNamed([name]),
    });
    const report = reportPdf(sampleDocument({}, { overview: overviewNamed([name]) }));
    for (const pdf of [bytes, report]) {
      expect(Buffer.from(pdf).subarray(0, 5).toString()).toBe("%PDF-");
      if (hasPoppler) expect(textOf(pdf).normalize("NFC")).toContain(packed(printed).normalize("NFC"));
    }
  });
});

describe.skipIf(!hasPoppler)(`a chart as PDF, read back (${withoutPoppler})`, () => {
  it("is one page of vectors as large as the picture, with the words of its sheet as text", async () => {
    for (const chart of chartIds) {
      const { bytes } = await renderChartFile({ ...order, chart });
      const text = textOf(bytes);
      for (const words of [
        "截至2026-11-23",
        "口径标记：报＝报道",
        "来源：袁小峰",
        `数据版本${opening.version}`,
      ])
        expect(text).toContain(words);
      const info = read("pdfinfo", bytes);
      expect(info).toMatch(/Pages:\s+1\n/);
      expect(info).toMatch(/Page size:\s+675 x/);
      expect(Buffer.from(bytes).includes("/Subtype/Image")).toBe(false);
      expect(facesOf(bytes).every(({ name, isWhole }) => name.startsWith("NotoSansSC-") && isWhole)).toBe(
        true,
      );
    }
  });

  it("takes any width, theme, language and name", async () => {
    for (const widthPx of [400, 6_000]) {
      const wide = { ...order, reading: en, theme: "dark", widthPx } as const;
      const { bytes } = await renderChartFile({ ...wide, chart: "investment-by-project" });
      expect(read("pdfinfo", bytes)).toMatch(new RegExp(`Page size:\\s+${widthPx * 0.75} x`));
    }
    const { bytes } = await renderChartFile({
      ...order,
      chart: "money-by-project",
      overview: overviewNamed(["<script>&🌪"]),
    });
    expect(textOf(bytes)).toContain("<script>");
    // Both weights, and a face for the emoji.
    expect(facesOf(bytes)).toHaveLength(3);
  });
});
