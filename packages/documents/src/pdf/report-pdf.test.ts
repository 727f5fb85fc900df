import type { ReportDocument } from "@lianchi/reports";
import { describe, expect, it } from "vitest";
import { printable } from "./print-text.ts";
import { reportPages } from "./report-pages.ts";
import { reportPdf } from "./report-pdf.ts";
import { facesOf, hasPoppler, packed, read, textOf, withoutPoppler } from "./testing/poppler.ts";
import { paragraph, sampleDocument } from "./testing/sample-document.ts";

const raw = (pdf: Uint8Array) => Buffer.from(pdf).toString("latin1");

/** All that a document says, piece by piece. */
function saidIn({ title, periodText, keyFigures, chapters, provenance }: ReportDocument): readonly string[] {
  const cells = (rows: typeof provenance.rows) => rows.flatMap((row) => row.cells.map(({ text }) => text));
  const blocks = chapters.flatMap((chapter) => chapter.blocks);
  return [
    title,
    periodText,
    ...keyFigures.flatMap(({ label, text, coverage }) => [label, text, coverage]),
    ...chapters.map((chapter) => chapter.title),
    ...blocks.flatMap((block) => {
      if (block.kind === "figure") return [block.caption];
      if (block.kind === "table") return [block.caption, block.source, ...cells(block.table.rows)];
      return block.text.split(/[（(]\{[^}]*\}[）)]/);
    }),
    ...cells(provenance.rows),
  ];
}

describe("a report as PDF", () => {
  it("gives the same bytes for the same document", () => {
    const first = reportPdf(sampleDocument());
    reportPdf(sampleDocument({ lang: "en", units: "si" }));
    expect(Buffer.from(first).equals(Buffer.from(reportPdf(sampleDocument())))).toBe(true);
  });

  it("is tagged and names its language", () => {
    expect(raw(reportPdf(sampleDocument()))).toMatch(/\/Lang\s*\(zh-CN\)/);
    const english = raw(reportPdf(sampleDocument({ lang: "en", units: "si" })));
    expect(english).toMatch(/\/Lang\s*\(en\)/);
    expect(english).toMatch(/\/Marked true/);
    expect(english).toContain("pdfuaid");
  });
});

describe.skipIf(!hasPoppler)(`a report as PDF, read back (${withoutPoppler})`, () => {
  it("says what the document says, in both languages, with every glyph embedded", () => {
    for (const settings of [{}, { lang: "en", units: "si", hasMarks: false } as const]) {
      const document = sampleDocument(settings);
      const pdf = reportPdf(document);
      const text = textOf(pdf);
      for (const said of saidIn(document)) expect(text).toContain(packed(printable(said)));
      const faces = facesOf(pdf);
      expect(faces.map(({ name }) => name).toSorted()).toEqual(["NotoSansSC-Regular", "NotoSansSC-SemiBold"]);
      expect(faces.every(({ isWhole }) => isWhole)).toBe(true);
    }
  });

  it("has A4 pages, a title, no author, the document's own date, and chapters as bookmarks", () => {
    const pdf = reportPdf(sampleDocument());
    const info = read("pdfinfo", pdf, ["-isodates"]);
    expect(info).toMatch(/Title:\s+五大连池市可再生能源项目季报/);
    expect(info).not.toContain("Author:");
    expect(info).toMatch(/CreationDate:\s+2026-11-20T00:00:00Z/);
    expect(info).toMatch(/Tagged:\s+yes/);
    expect(info).toMatch(/Page size:.*\(A4\)/);
    const outline = [
      ...read("pdftohtml", pdf, ["-xml", "-i", "-stdout"]).matchAll(/<item page="(\d+)">([^<]*)/g),
    ];
    const pages = reportPages(sampleDocument());
    const pageOf = (id: string) => pages.find(({ holds }) => holds.includes(id))?.number;
    expect(outline.map(([, page, title]) => [title, Number(page)])).toEqual([
      ["一、本季变化", pageOf("changes")],
      ["二、装机与投资", pageOf("capacity")],
      ["三、投资、发电与经营", pageOf("others")],
      ["附录　各数值的出处", pageOf("provenance")],
    ]);
  });

  it("lists the pages of its chapters, numbers figures and tables, and points to them", () => {
    // In the order in which it was set: by their places on the page Poppler takes captions for columns.
    const text = packed(read("pdftotext", reportPdf(sampleDocument()), ["-raw", "-enc", "UTF-8"]));
    expect(text).toMatch(/二、装机与投资\.+2/);
    expect(text).toMatch(/各数值的出处\.+\d/);
    expect(text).toContain("占已知装机的三分之二（图1）");
    expect(text).toContain("常见范围（表1）");
    for (const at of [1, 2, 3, 4, 5]) expect(text).toContain(`图${at}已知装机容量`);
    expect(text).toContain("—4—");
  });

  it("prints addresses that are exact when copied, however long they are", () => {
    const shortLink =
      "https://lianchi.example.org/reports?template=quarterly&asOf=2026-11-20&chapters=summary,changes,capacity,cluster,operation";
    const pdf = reportPdf({ ...sampleDocument(), shortLink });
    const text = read("pdftotext", pdf, ["-enc", "UTF-8", "-l", "1"]);
    expect(text).not.toMatch(/[\u200b\u2060\u00ad]/);
    expect(text.replaceAll("\n", "")).toContain(shortLink);
    expect(raw(pdf)).toContain(`/URI (${shortLink})`);
    // A path leads nowhere from paper.
    expect(
      textOf(reportPdf({ ...sampleDocument(), shortLink: "/reports?template=quarterly" })),
    ).not.toContain("/reports");
  });

  it("breaks no line between a number and its unit", () => {
    const text = "装机容量为多少，合计一共是这样的一个数值，长到换行为止 6,005 万千瓦时，以此类推。";
    const document = sampleDocument();
    const [first] = document.chapters;
    if (first === undefined) throw new Error("no chapter");
    // The line ends within the number, within the unit, between the two.
    const blocks = Array.from({ length: 12 }, (_, letters) =>
      paragraph(`text.${letters}`, "字".repeat(letters + 1) + text),
    );
    const pdf = reportPdf({ ...document, chapters: [{ ...first, blocks }] });
    const lines = read("pdftotext", pdf, ["-layout", "-enc", "UTF-8"]);
    // One more stands among the key figures.
    expect(lines.match(/6,005 ?万千瓦时/g)).toHaveLength(13);
  });

  it("keeps to the type area of GB/T 9704-2012", () => {
    const mm = 72 / 25.4;
    const boxes = read("pdftotext", reportPdf(sampleDocument()), ["-bbox"]);
    const words = [
      ...boxes.matchAll(/<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">/g),
    ].map((found) => found.slice(1).map(Number));
    expect(words.length).toBeGreaterThan(300);
    for (const [left = 0, top = 0, right = 0, bottom = 0] of words) {
      // Poppler gives a quote or stop at the edge of a line the whole width of its type.
      expect(left).toBeGreaterThanOrEqual(28 * mm - 6);
      expect(right).toBeLessThanOrEqual((210 - 26) * mm + 6);
      expect(top).toBeGreaterThanOrEqual(22 * mm);
      expect(bottom).toBeLessThanOrEqual(280 * mm);
    }
  });
});
