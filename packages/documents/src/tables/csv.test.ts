import { chartIds, drawChart, type Look } from "@lianchi/charts";
import { describe, expect, it } from "vitest";
import { renderChartFile } from "../charts/chart-file.ts";
import { opening, withHostileName, zh } from "../testing/overviews.ts";
import { csvOf } from "./csv.ts";

/** Cells of a CSV by RFC 4180. */
function readCsv(text: string): readonly (readonly string[])[] {
  expect(text.startsWith("\uFEFF")).toBe(true);
  return text
    .slice(1)
    .split(/\r\n(?=(?:[^"]*"[^"]*")*[^"]*$)/)
    .filter((line) => line !== "")
    .map((line) =>
      line
        .split(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/)
        .map((cell) => (cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell)),
    );
}

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
    expect(csvOf([record], { lang: "en" })).toBe(
      `\uFEFFsubject,metric,value,unit,period,basis,source\r\n'=1+1,'@x,-5.5,'-cmd,"a,""b""",'\t=2,"多行\r\n文本"\r\n`,
    );
  });

  it("has semicolons where they are asked for, and none within a cell unquoted", () => {
    const [head, line] = csvOf([{ ...record, subject: "a;b", basis: "" }], {
      lang: "zh",
      separator: "semicolon",
    }).split("\r\n");
    expect(head).toBe("\uFEFF对象;指标;数值;单位;期间;口径;来源");
    expect(line).toMatch(/^"a;b";'@x;-5\.5;'-cmd;"a,""b""";;"多行$/);
  });

  it("is read back as it was written", async () => {
    const order = { format: "csv", reading: zh, theme: "light" } as const;
    for (const chart of chartIds)
      for (const overview of [opening, withHostileName]) {
        const { bytes } = await renderChartFile({ ...order, chart, overview });
        const [header, ...lines] = readCsv(Buffer.from(bytes).toString());
        expect(header).toEqual(["对象", "指标", "数值", "单位", "期间", "口径", "来源"]);
        const look: Look = { ...zh, theme: "light", size: "file", widthPx: 844 };
        const { records } = drawChart(chart, overview, look);
        expect(lines.map(([, metric, value]) => [metric, value])).toEqual(
          records.map(({ metric, value }) => [metric, value]),
        );
        for (const cells of lines) {
          expect(cells).toHaveLength(7);
          expect(cells[2]).toMatch(/^(-?\d+(\.\d+)?)?$/);
        }
      }
  });
});
