import type { ReportTable } from "@lianchi/reports";
import { describe, expect, it } from "vitest";
import { withHostileName } from "../testing/overviews.ts";
import { breakable, printable } from "./print-text.ts";
import { reportPdf } from "./report-pdf.ts";
import { facesOf, hasPoppler, packed, textOf, withoutPoppler } from "./testing/poppler.ts";
import { costTable, paragraph, sampleDocument, table } from "./testing/sample-document.ts";

/** Names that try to be markup, a call, a formula, a file, a direction, or what no font has. */
const hostile = [
  '#panic("x") #read("/etc/passwd") #image("/etc/passwd")',
  "$x^2$ _a_ *b* `c` @ref <label> = heading",
  "[ ] { } ( ) \\ /* */ // ~ -- ---",
  '#import "@preview/cetz:0.3.1": *',
  "</script><script>alert(1)</script>&amp;&#x41;",
  "../../../etc/passwd",
  "=1+1 +2 -3 @SUM(A1) 'x' \"y\"",
  "{figure:none} {table:cost} {figure:",
  "长".repeat(200),
  "W".repeat(200),
] as const;

const tableOf = (texts: readonly string[]): ReportTable => ({
  columns: [
    { label: texts[0] ?? "", unit: texts[1] ?? "", isNumber: false },
    { label: "值", unit: "", isNumber: true },
  ],
  rows: texts.map((text) => ({ cells: [{ text }, { text: "1", basis: "reported" as const }] })),
});

const withTexts = (texts: readonly string[]) => {
  const document = sampleDocument({ issuer: texts[0] ?? "", classification: "@a", watermark: "#b" });
  return {
    ...document,
    title: texts.join(" ").slice(0, 80),
    chosen: texts[2] ?? "",
    chapters: [
      {
        id: "hostile",
        title: texts[1] ?? "",
        lacks: null,
        blocks: [
          ...texts.map((text, at) => paragraph(`text.${at}`, text)),
          table("cost", texts[2] ?? "", tableOf(texts)),
        ],
      },
    ],
    provenance: tableOf(texts),
  };
};

describe.skipIf(!hasPoppler)(`text that would be more than text (${withoutPoppler})`, () => {
  it("is printed as it is written", () => {
    const text = textOf(reportPdf(withTexts(hostile)));
    for (const said of hostile.filter((one) => !one.startsWith("{"))) expect(text).toContain(packed(said));
    expect(text).not.toContain("root:");
  });

  it("points to a table that is there, and says so of a figure that is not", () => {
    const text = textOf(reportPdf(withTexts(hostile)));
    expect(text).toContain(packed("（本报告未收录的图） 表 1 {figure:"));
  });

  it("shows emoji and Hangul in faces of their own, 〓 for a type that none has, and drops what turns or joins text", () => {
    const odd = "风🌪电\u0000\u0007\u202E\uFFFE\u200F\uFEFF 👨‍👩‍👧 שלום x\ue000y\ud800z é";
    expect(printable(odd)).toBe("风🌪电 👨👩👧 〓〓〓〓 x〓yz é");
    const pdf = reportPdf(withTexts([odd]));
    expect(textOf(pdf)).toContain(packed(printable(odd)));
    expect(printable("한국풍력")).toBe("한국풍력");
    expect(
      facesOf(pdf).every(({ name, isWhole }) => /^(NotoSans|NotoSansSC|NotoEmoji)-/.test(name) && isWhole),
    ).toBe(true);
  });

  it("prints CO₂ as a Word file has it: it was CO2 in the PDF", () => {
    expect(printable("CO₂ 10⁸")).toBe("CO₂ 10⁸");
    expect(textOf(reportPdf(withTexts(["减排 3.1 万吨 CO₂，10⁸ 元"])))).toContain("CO₂，10⁸");
  });

  it("stays inside the page when it has no place to break", () => {
    expect(breakable("a".repeat(25))).toBe(`${"a".repeat(10)}\u200b${"a".repeat(10)}\u200baaaaa`);
    expect(breakable("短 words stay")).toBe("短 words stay");
  });

  it("in the names of projects spoils no chart", () => {
    const pdf = reportPdf(sampleDocument({}, { overview: withHostileName }));
    expect(textOf(pdf)).toContain("<script>alert(1)</script>");
    // Two weights, and the face of an emoji in a name.
    expect(facesOf(pdf).map(({ name }) => name)).toHaveLength(3);
  });
});

describe("an unusual report", () => {
  const bare = { ...sampleDocument(), keyFigures: [], chapters: [], provenance: { columns: [], rows: [] } };

  it("with nothing in it is still a report", () => {
    expect(reportPdf(bare).length).toBeGreaterThan(5_000);
  });

  it("with a table of many pages and one of twenty columns is set", () => {
    const [first] = costTable.rows;
    if (first === undefined) throw new Error("no row");
    const wide: ReportTable = {
      columns: Array.from({ length: 20 }, (_, at) => ({
        label: `列 ${at}`,
        unit: "万千瓦时",
        isNumber: at > 0,
      })),
      rows: [
        { cells: Array.from({ length: 20 }, () => ({ text: "1,234,567.89", basis: "derived" as const })) },
      ],
    };
    const chapter = { id: "long", title: "长表", lacks: null };
    const blocks = [
      table("long", "长表", { ...costTable, rows: Array.from({ length: 300 }, () => first) }),
      table("wide", "宽表", wide),
    ];
    const pdf = reportPdf({ ...bare, chapters: [{ ...chapter, blocks }] });
    if (hasPoppler) expect(textOf(pdf).split("单位造价").length - 1).toBeGreaterThan(8);
    expect(pdf.length).toBeGreaterThan(30_000);
  });
});
