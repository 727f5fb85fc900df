import { type NativeChart, palettes } from "@lianchi/charts";
import { chartGrid, chartPart, chartWorkbook } from "@lianchi/office";
import { afterEach, describe, expect, it } from "vitest";
import { readDay } from "../sheets/sheet-table.ts";
import { deckBytes } from "../slides/deck.ts";
import { tableSlides } from "../slides/table-slides.ts";
import { nativeCharts } from "../testing/native-charts.ts";
import { elementsOf, openOffice, sheetCells } from "../testing/read-office.ts";
import { chartColours } from "./office-colours.ts";

const partOf = (native: NativeChart) =>
  chartPart({
    native,
    grid: chartGrid(native),
    place: { sheet: "Sheet1", row: 0, column: 0 },
    look: { lang: "zh-CN", pt: 12, colours: chartColours },
    title: "",
    shape: 2,
    workbook: "rId1",
  });
const bars = (more: Partial<NativeChart>): NativeChart => ({
  kind: "bar",
  isStacked: false,
  categories: ["电价", "小时数"],
  series: [
    { name: "下调后", values: [4.5, 6], colour: "#A4C0B3" },
    { name: "上调后", values: [9.5, 8], colour: "#1E674B" },
  ],
  categoryTitle: "",
  valueTitle: "%",
  ...more,
});

describe("the part of a chart", () => {
  it("defines every axis that a plot names, and each axis crosses another that is there", () => {
    for (const native of nativeCharts) {
      const tags = elementsOf(partOf(native));
      const defined = tags
        .filter(({ name, within }) => name === "c:axId" && /Ax$/.test(within.at(-1) ?? ""))
        .map(({ attributes }) => attributes.val);
      const named = tags.filter(({ name }) => name === "c:axId" || name === "c:crossAx");
      expect(defined).toHaveLength(2);
      expect(new Set(named.map(({ attributes }) => attributes.val))).toEqual(new Set(defined));
    }
  });

  it("names a face for Chinese letters wherever it names one for others", () => {
    for (const native of nativeCharts) {
      const part = partOf(native);
      expect(part.match(/<a:latin/g)?.length).toBeGreaterThan(0);
      expect(part.match(/<a:latin [^>]*\/><a:ea /g)).toHaveLength(part.match(/<a:latin/g)?.length ?? 0);
    }
  });

  it("begins the bars of a tornado at its base, both ends in one row", () => {
    const part = partOf(bars({ base: 7 }));
    expect(part).toContain('<c:crossesAt val="7"/>');
    expect(part).toContain('<c:overlap val="100"/>');
    expect(partOf(bars({}))).not.toContain("crossesAt");
  });

  it("gives each stage its own colour: all were one green", () => {
    const { siteStage } = palettes.light;
    const colours = [siteStage.gridConnected, siteStage.planned];
    const part = partOf(
      bars({ series: [{ name: "点位", values: [1, 2], colour: "#000000", pointColours: colours }] }),
    );
    for (const [at, colour] of colours.entries())
      expect(part).toMatch(
        new RegExp(`<c:dPt><c:idx val="${at}"/>.*?<a:srgbClr val="${colour.slice(1)}"/>.*?</c:dPt>`),
      );
    expect(part.indexOf("<c:dPt>")).toBeLessThan(part.indexOf("<c:dLbls>"));
  });

  it("leaves no name of a lying bar out, and marks thousands on the axis", () => {
    const part = partOf(bars({ series: [{ name: "投资", values: [3_837.5, 12], colour: "#000000" }] }));
    expect(part).toContain('<c:tickLblSkip val="1"/>');
    expect(part).toMatch(/<c:valAx>.*<c:numFmt formatCode="#,##0" sourceLinked="0"\/>/);
  });
});

describe("slides of a table", async () => {
  const slides = tableSlides({
    title: "项目",
    chapter: "一",
    table: {
      columns: [
        { label: "项目", unit: "", isNumber: false },
        { label: "装机", unit: "万千瓦", isNumber: true },
      ],
      rows: [{ cells: [{ text: "和平" }, { text: "20", value: 20, basis: "reported" }] }],
    },
    note: "注",
    source: "来源",
    notes: "备注",
    lang: "zh",
    hasMarks: true,
  });
  const file = await deckBytes({
    words: { title: "表", lang: "zh-CN", on: "2026-11-23" },
    layouts: [{ name: "CONTENT", items: [] }],
    slides,
  });
  const { paths, xml } = openOffice(file);

  it("tell the look of a paragraph once: PowerPoint asked to repair them", () => {
    for (const path of paths.filter((one) => one.endsWith(".xml")))
      for (const [paragraph] of xml(path).matchAll(/<a:p>.*?<\/a:p>/gs))
        expect({ path, looks: paragraph.match(/<a:pPr\b/g)?.length ?? 0 }).toSatisfy(
          ({ looks }: { looks: number }) => looks <= 1,
        );
  });

  it("number each shape of a part once", () => {
    for (const path of paths.filter((one) => /^ppt\/slides\/slide\d+\.xml$/.test(one))) {
      const ids = [...xml(path).matchAll(/<p:cNvPr id="(\d+)"/g)].map(([, id]) => id);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  it("have the master of notes before the slides", () => {
    const presentation = xml("ppt/presentation.xml");
    expect(presentation.indexOf("<p:notesMasterIdLst>")).toBeLessThan(presentation.indexOf("<p:sldIdLst>"));
  });
});

describe("days", () => {
  const zone = process.env.TZ;
  afterEach(() => {
    process.env.TZ = zone;
  });

  it("are the same serial numbers whatever time zone the server has", async () => {
    for (const TZ of ["UTC", "Asia/Shanghai", "America/New_York"]) {
      process.env.TZ = TZ;
      expect(readDay("2026-11-23")).toEqual({ kind: "number", value: 46_349, format: "yyyy-mm-dd" });
      expect(readDay("2026-11")?.value).toBe(46_327);
      const monthly = bars({ kind: "line", isMonthly: true, categories: ["2026-11", "2026-12"] });
      expect(partOf(monthly)).toContain("<c:v>46327</c:v>");
      const [, row] = await sheetCells(await chartWorkbook(chartGrid(monthly), "Sheet1"));
      expect(row?.[0]).toEqual(new Date("2026-11-01T00:00:00.000Z"));
    }
    expect(readDay("2026-02-30")).toBeNull();
    expect(readDay("第 3 批")).toBeNull();
  });
});
