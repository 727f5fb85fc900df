import { chartIds, drawChart, type Look, type NativeChart, nativesOf } from "@lianchi/charts";
import { openingChanges, SubjectId } from "@lianchi/domain";
import { plainText } from "@lianchi/office";
import readWorkbook from "read-excel-file/node";
import { describe, expect, it } from "vitest";
import { en, opening, overviewFrom, withHostileName, zh } from "../testing/overviews.ts";
import { chartsIn, chartValues, embeddedBooks, sheetCells, xmlParts } from "../testing/read-office.ts";
import { renderChartFile } from "./chart-file.ts";

const officeFormats = ["xlsx", "pptx", "docx"] as const;
type Order = Parameters<typeof renderChartFile>[0];
const fileOf = async (order: Partial<Order> & Pick<Order, "chart" | "format">) =>
  (await renderChartFile({ overview: opening, reading: zh, theme: "light", ...order })).bytes;
const look: Look = { ...zh, theme: "light", size: "file", widthPx: 844 };

const nativesIn = (chart: (typeof chartIds)[number], as: Look = look) =>
  nativesOf(drawChart(chart, opening, as));
const valuesOf = ({ series }: NativeChart) => series.map(({ values }) => values);
/** Cells of a sheet below the words of a heading, at its right too. */
const flat = (rows: readonly (readonly unknown[])[]) => rows.flat().filter((cell) => cell !== null);

describe("a chart as a workbook", () => {
  it("has a native chart for each of the picture's with its numbers, and the cells that they refer to", async () => {
    for (const chart of chartIds) {
      const bytes = await fileOf({ chart, format: "xlsx" });
      const natives = nativesIn(chart);
      const parts = chartsIn(bytes);
      expect(parts.map((part) => chartValues(part))).toEqual(natives.map(valuesOf));
      const rows = await sheetCells(bytes);
      for (const [which, part] of parts.entries()) {
        expect(part).toContain('<c:dispBlanksAs val="gap"/>');
        for (const [at, ref] of [...part.matchAll(/<c:val><c:numRef><c:f>([^<]*)<\/c:f>/g)].entries()) {
          const [, column = "", from = "", to = from] =
            /!\$([A-Z]+)\$(\d+)(?::\$[A-Z]+\$(\d+))?$/.exec(ref[1] ?? "") ?? [];
          const index = [...column].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
          const cells = rows.slice(Number(from) - 1, Number(to)).map((row) => row[index] ?? null);
          expect(cells).toEqual(natives[which]?.series[at]?.values);
        }
      }
    }
  });

  it("says unit, day, basis and source over the table, and its numbers are numbers as on screen", async () => {
    const bytes = await fileOf({
      chart: "investment-by-project",
      format: "xlsx",
      link: "/?asOf=2026-11-23#x",
    });
    const rows = await sheetCells(bytes);
    const line = (label: string) => rows.find(([first]) => first === label)?.[1];
    expect(line("单位")).toMatch(/^总投资，亿元/);
    expect(line("截至日期")).toEqual(new Date("2026-11-23T00:00:00.000Z"));
    expect(line("口径")).toMatch(/报道/);
    expect(line("来源")).toMatch(/袁小峰/);
    expect(line("链接")).toBe("/?asOf=2026-11-23#x");
    expect(flat(rows)).toEqual(expect.arrayContaining([11.87, "—"]));
    const sheet = xmlParts(bytes).get("xl/worksheets/sheet1.xml") ?? "";
    expect(sheet).toMatch(/<pane ySplit="\d+"[^>]*state="frozen"/);
    expect(sheet).not.toContain("<f>");
    expect(xmlParts(bytes).get("xl/styles.xml")).toContain('formatCode="#,##0.00"');
  });
});

describe("a chart as a slide", () => {
  it("has a native chart for each of the picture's, whose own workbook holds its numbers", async () => {
    for (const chart of chartIds) {
      const bytes = await fileOf({ chart, format: "pptx", reading: en });
      const natives = nativesIn(chart, { ...look, ...en });
      const parts = xmlParts(bytes);
      const drawn = chartsIn(bytes);
      expect(drawn.map((part) => chartValues(part))).toEqual(natives.map(valuesOf));
      for (const [at, part] of drawn.entries()) {
        const [, book = ""] = /<c:externalData r:id="([^"]+)"/.exec(part) ?? [];
        expect(parts.get(`ppt/charts/_rels/chart${at + 1}.xml.rels`)).toMatch(
          new RegExp(`Id="${book}"[^>]*Target="../embeddings/Microsoft_Excel_Worksheet${at + 1}.xlsx"`),
        );
      }
      const sheets = await Promise.all(embeddedBooks(bytes).map(sheetCells));
      expect(sheets.map((sheet) => sheet.slice(1).map((row) => row.slice(1)))).toEqual(
        natives.map(({ categories, series }) =>
          categories.map((_, at) => series.map(({ values }) => values[at] ?? null)),
        ),
      );
      expect(parts.get("ppt/slides/slide1.xml")).toContain("Source");
      expect(parts.get("ppt/notesSlides/notesSlide1.xml")).toContain("Source");
    }
  });
});

describe("a chart as a snippet", () => {
  it("has caption, picture with alternative text, table and source in styles of its own", async () => {
    const bytes = await fileOf({ chart: "money-by-project", format: "docx" });
    const parts = xmlParts(bytes);
    const document = parts.get("word/document.xml") ?? "";
    const { table, description, sourceLine } = drawChart("money-by-project", opening, {
      ...look,
      widthPx: 644,
    });
    for (const style of ["Figure", "Caption", "TableText", "SourceLine"]) {
      expect(document).toContain(`<w:pStyle w:val="${style}"/>`);
      expect(parts.get("word/styles.xml")).toContain(`w:styleId="${style}"`);
    }
    expect(document.match(/<w:tr[ >]/g)).toHaveLength(table.rows.length + 1);
    expect(document).toContain(`descr="${description}"`);
    expect(document).toContain(sourceLine.replace("来源：", ""));
    expect(document).toContain("SEQ 图");
  });
});

describe("whatever the format", () => {
  it("gives the same bytes for the same data, whatever was made before", async () => {
    for (const format of officeFormats) {
      const order = { chart: "capacity-by-stage", format } as const;
      const first = await fileOf(order);
      await fileOf({ chart: "money-by-project", format });
      expect(Buffer.compare(Buffer.from(await fileOf(order)), Buffer.from(first))).toBe(0);
    }
  });

  it("keeps a hostile name a text: no formula, no mark-up, nothing that XML forbids", async () => {
    const name = plainText(withHostileName.projects[0]?.fields.name.zh ?? "");
    for (const format of officeFormats)
      for (const chart of chartIds) {
        const bytes = await fileOf({ chart, format, overview: withHostileName });
        const parts = xmlParts(bytes);
        for (const [part, text] of parts)
          expect({ part, forbidden: /<script|<f>|HYPERLINK/.test(text) || text.includes("\u202E") }).toEqual({
            part,
            forbidden: false,
          });
        if (format === "xlsx") expect(flat(await sheetCells(bytes))).toContain(name);
      }
  });

  it("states the gap where nothing is reported, and has no empty chart", async () => {
    for (const format of officeFormats) {
      const bytes = await fileOf({ chart: "investment-by-project", format, overview: overviewFrom([]) });
      expect(chartsIn(bytes)).toEqual([]);
      const said = [...xmlParts(bytes).values()].join("");
      expect({ format, gap: said.includes("没有已报告的数值，无可绘制。") }).toEqual({ format, gap: true });
    }
  });

  it("says which projects were chosen", async () => {
    const overview = overviewFrom(openingChanges, ["heping-wind", "lingyun-pv"]);
    for (const format of officeFormats) {
      const said = [
        ...xmlParts(await fileOf({ chart: "capacity-by-stage", format, overview })).values(),
      ].join("");
      expect({ format, chosen: said.includes("和平风电、凌运光伏") }).toEqual({ format, chosen: true });
    }
  });

  it("takes five thousand projects: sixty bars, all rows, and says what is not drawn", async () => {
    const [first] = openingChanges.filter(
      (change) => change.kind === "subject" && change.fields.id === "heping-wind",
    );
    if (first?.kind !== "subject") throw new Error("the opening facts have no Heping wind farm");
    const { fields } = first;
    const many = overviewFrom([
      ...openingChanges,
      ...Array.from({ length: 5_000 }, (_, at) => ({
        ...first,
        fields: { ...fields, id: SubjectId.parse(`p-${at}`), shortName: { zh: `项目${at}`, en: `P${at}` } },
      })),
    ]);
    const sheet = await fileOf({ chart: "investment-by-project", format: "xlsx", overview: many });
    // The sixtieth row of the first names the others; costs of single ones have no sum.
    expect(chartsIn(sheet).map((part) => chartValues(part)[0]?.length)).toEqual([60, 59]);
    // A long table has a sheet of its own: the chart's printed sixteen pages.
    const [shown, data, ...more] = await readWorkbook(Buffer.from(sheet));
    expect([data?.sheet, more]).toEqual(["数据", []]);
    expect(data?.data.length).toBeGreaterThan(5_004);
    const rows = shown?.data ?? [];
    expect(rows.length).toBeLessThan(100);
    expect(flat(rows)).toContain("其余 4945 个项目未单列，逐项见数据表。");
    const snippet = [
      ...xmlParts(await fileOf({ chart: "investment-by-project", format: "docx", overview: many })).values(),
    ];
    expect(snippet.join("")).toContain("另有 4704 行未列出，见 XLSX 或 CSV。");
    expect(
      chartsIn(await fileOf({ chart: "investment-by-project", format: "pptx", overview: many })),
    ).toHaveLength(2);
  }, 120_000);
});
