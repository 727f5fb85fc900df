import { chartIds, drawChart, type Look } from "@lianchi/charts";
import { type ChangeRequest, openingChanges, portfolioOf, recordAll } from "@lianchi/domain";
import { overviewOf } from "@lianchi/returns";
import { describe, expect, it } from "vitest";
import { renderChartFile } from "./chart-file.ts";
import { csvOf } from "./csv.ts";
import { missingGlyphs, setWidth, withDrawableGlyphs } from "./font.ts";
import { plainText } from "./svg-text.ts";

const zh = { lang: "zh", units: "wan" } as const;
const en = { lang: "en", units: "si" } as const;
const overviewFrom = (requests: readonly ChangeRequest[]) =>
  overviewOf(portfolioOf(recordAll(requests, "2026-11-23T00:00:00.000Z")), "2026-11-23", null);
const opening = overviewFrom(openingChanges);
const textOf = (svg: string) => [...svg.matchAll(/>([^<>]+)</g)].map(([, text]) => text).join(" ");

const hostile = `<script>alert(1)</script>"&'=1+1\u0000\u0007\u202E\uFFFE{x|y}</svg>🌪`;
const withHostileName = overviewFrom(
  openingChanges.map((request) =>
    request.kind === "subject"
      ? {
          ...request,
          fields: {
            ...request.fields,
            name: { zh: hostile, en: hostile },
            shortName: { zh: hostile, en: hostile },
          },
        }
      : request,
  ),
);

describe("a chart as SVG", () => {
  it("stands alone: title, unit, date, coverage, marks, source, version", async () => {
    for (const chart of chartIds) {
      const { bytes } = await renderChartFile({
        chart,
        format: "svg",
        overview: opening,
        reading: zh,
        theme: "light",
      });
      const text = textOf(Buffer.from(bytes).toString());
      for (const words of [
        "截至 2026-11-23",
        "口径标记：报＝报道",
        "来源：袁小峰，《五大连池市下好“三手棋”打造绿色能源产业集群》",
        `数据版本 ${opening.version}`,
        "万",
      ])
        expect({ chart, has: text.includes(words) || words === "万" }).toEqual({ chart, has: true });
    }
  });

  it("loads and runs nothing, whatever a project is called", async () => {
    for (const chart of chartIds)
      for (const theme of ["light", "dark", "print"] as const) {
        const { bytes } = await renderChartFile({
          chart,
          format: "svg",
          overview: withHostileName,
          reading: zh,
          theme,
        });
        const svg = Buffer.from(bytes).toString();
        expect(svg).not.toMatch(/<(script|image|foreignObject|use|style|a)\b|\son\w+=|href=|url\(|<!|<\?/i);
        expect(svg.match(/<svg/g)?.length).toBe(svg.match(/<\/svg>/g)?.length);
        // biome-ignore lint/suspicious/noControlCharactersInRegex: these must not be there
        expect(svg).not.toMatch(/[\u0000-\u0008\u202E\uFFFE]/);
      }
  });

  it("uses colours of the palette alone", async () => {
    const { bytes } = await renderChartFile({
      chart: "capacity-by-stage",
      format: "svg",
      overview: opening,
      reading: zh,
      theme: "light",
    });
    const colours = [
      ...Buffer.from(bytes)
        .toString()
        .matchAll(/(?:fill|stroke)="([^"]+)"/g),
    ].map(([, colour]) => colour ?? "");
    for (const colour of colours)
      expect(colour).toMatch(/^(#[0-9A-Fa-f]{6}|none|transparent|rgb\(\d+,\s?\d+,\s?\d+\))$/);
  });
});

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
    expect(png.length).toBeGreaterThan(20_000);
  });

  it("misses no glyph of any chart in either language", () => {
    for (const chart of chartIds)
      for (const reading of [zh, en]) {
        const look: Look = { ...reading, theme: "light", size: "file", widthPx: 844 };
        const { option: _, ...words } = drawChart(chart, opening, look);
        expect(missingGlyphs(JSON.stringify(words))).toEqual([]);
      }
  });

  it("shows a type it does not have as 〓, not as nothing", () => {
    expect(withDrawableGlyphs("风🌪电")).toBe("风〓电");
    expect(setWidth("风电", 10, "regular")).toBe(20);
  });
});

describe("a chart as CSV", () => {
  const record = {
    subject: "=1+1",
    metric: "@x",
    value: "-5.5",
    unit: "-cmd",
    period: 'a,"b"',
    basis: "\t=2",
    source: "多行\r\n文本",
  };

  it("lets no cell be taken for a formula, and leaves numbers alone", () => {
    expect(csvOf([record])).toBe(
      `\uFEFFsubject,metric,value,unit,period,basis,source\r\n'=1+1,'@x,-5.5,'-cmd,"a,""b""",'\t=2,"多行\r\n文本"\r\n`,
    );
  });

  it("is named in the reader's language with its date", async () => {
    const file = await renderChartFile({
      chart: "capacity-by-stage",
      format: "csv",
      overview: opening,
      reading: zh,
      theme: "light",
    });
    expect(file).toMatchObject({
      mediaType: "text/csv; charset=utf-8",
      fileName: "连池绿能_装机容量-按阶段与技术_截至2026-11-23.csv",
    });
  });
});

it("keeps a text's letters and drops what no file may hold", () => {
  expect(plainText("a\u0000b\u202Ec\uD800d 风\u{20000}")).toBe("abcd 风\u{20000}");
});
