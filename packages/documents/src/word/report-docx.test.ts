import { OfficialTexts } from "@lianchi/domain";
import { plainText } from "@lianchi/office";
import { describe, expect, it } from "vitest";
import { prepared } from "../reports/report-words.ts";
import { hostileNames } from "../testing/hostile.ts";
import { cannotConvert, pagesByLibreOffice } from "../testing/libre-office.ts";
import { type Element, openOffice, packageFaults } from "../testing/read-office.ts";
import { sampleDocument } from "../testing/report-document.ts";
import { reportDocx } from "./report-docx.ts";

const body = "word/document.xml";
const squeezed = (text: string) => text.replace(/\s+/g, "");
const styleIds = (elements: readonly Element[]) =>
  elements.filter(({ name }) => name === "w:pStyle").map(({ attributes }) => attributes["w:val"]);

const document = sampleDocument({ lang: "zh", settings: { watermark: "征求意见稿" } });
const file = await reportDocx(document);
const { elements, paths, xml, bytes } = openOffice(file);
const look = { lang: "zh", units: "wan", theme: "print", size: "file", widthPx: 600 } as const;
const drawn = document.chapters.flatMap(({ blocks }) =>
  blocks.filter((block) => block.kind === "figure" && !block.draw(look).isEmpty),
);
const drawnIds = new Set(drawn.map(({ id }) => id));
const report = prepared(document, (id) => drawnIds.has(id));

describe("a report as a Word document", () => {
  it("is whole: each part is typed, led to, and well formed", () => {
    expect(packageFaults(file)).toEqual([]);
  });

  it("has real headings, one a chapter and one for the appendix, numbered as officials number them", () => {
    const paragraphs = elements(body, "w:p");
    const headings = paragraphs.filter((_, at) =>
      xml(body).split("<w:p>")[at + 1]?.includes('w:val="Heading1"'),
    );
    expect(headings.map(({ text }) => text)).toEqual([...report.titles, report.appendixTitle]);
    const levels = elements("word/styles.xml", "w:outlineLvl").map(({ attributes }) => attributes["w:val"]);
    expect(levels).toEqual(expect.arrayContaining(["0", "1", "2"]));
  });

  it("uses only styles that it declares", () => {
    const declared = new Set(
      elements("word/styles.xml", "w:style").map(({ attributes }) => attributes["w:styleId"]),
    );
    const used = [...new Set(styleIds(elements(body)))];
    expect(used.filter((id) => !declared.has(id))).toEqual([]);
    expect(used).toEqual(
      expect.arrayContaining([
        "Title",
        "Heading1",
        "BodyText",
        "Caption",
        "TableText",
        "SourceLine",
        "Note",
        "Gap",
      ]),
    );
  });

  it("draws each figure as SVG and PNG of 300 dots an inch with what it shows as alternative text", () => {
    const properties = elements(body, "wp:docPr");
    expect(properties).toHaveLength(drawn.length);
    for (const { attributes } of properties) expect(attributes.descr?.length).toBeGreaterThan(10);
    const pictures = paths.filter((path) => path.startsWith("word/media/"));
    expect(pictures.filter((path) => path.endsWith(".svg"))).toHaveLength(drawn.length);
    expect(pictures.filter((path) => path.endsWith(".png"))).toHaveLength(drawn.length);
    for (const path of pictures.filter((one) => one.endsWith(".png")))
      expect(Buffer.from(bytes(path)).readUInt32BE(16)).toBe(Math.round((156 / 25.4) * 300));
  });

  it("keeps a number on the line of its unit: 6.25 stood at the end of one, MW on the next", () => {
    const text = elements(body, "w:t").map((element) => element.text);
    expect(text.join("")).toMatch(/[0-9]\u00a0(万千瓦|亿元)/);
  });

  it("numbers captions by fields and refers to them by fields", () => {
    const fields = elements(body, "w:fldSimple").map(({ attributes, text }) => [
      attributes["w:instr"]?.trim(),
      text,
    ]);
    const marks = elements(body, "w:bookmarkStart").map(({ attributes }) => attributes["w:name"]);
    const sequences = fields.filter(([instruction]) => instruction?.startsWith("SEQ 图"));
    expect(sequences.map(([, number]) => number)).toEqual(drawn.map((_, at) => String(at + 1)));
    const references = fields.filter(([instruction]) => instruction?.startsWith("REF"));
    expect(references.length).toBeGreaterThan(5);
    for (const [instruction] of references) expect(marks).toContain(instruction?.split(" ")[1]);
  });

  it("repeats the heads of tables, aligns numbers to the right and stresses the sums", () => {
    expect(elements(body, "w:tblHeader").length).toBe(elements(body, "w:tbl").length);
    const rows = elements(body, "w:tr");
    expect(rows.find(({ text }) => text.startsWith("合计（3/4 个项目）"))?.text).toContain("17.57");
    expect(xml(body)).toMatch(/<w:b\/>.{0,200}合计（3\/4 个项目）/);
  });

  it("names the official faces, with open ones that may stand in", () => {
    const fonts = elements("word/fontTable.xml", "w:font").map(({ attributes }) => attributes["w:name"]);
    const used = elements("word/styles.xml", "w:rFonts").map(({ attributes }) => attributes["w:eastAsia"]);
    for (const face of ["方正小标宋简体", "黑体", "楷体_GB2312", "仿宋_GB2312"]) {
      expect(fonts).toContain(face);
      expect(used).toContain(face);
    }
    expect(elements("word/fontTable.xml", "w:altName").length).toBe(fonts.length);
  });

  it("has the margins of the standard, title, language and no author", () => {
    const [margins] = elements(body, "w:pgMar");
    const mm = (key: string) => Math.round((Number(margins?.attributes[key]) / 1440) * 25.4);
    expect(["w:top", "w:right", "w:bottom", "w:left"].map(mm)).toEqual([37, 26, 35, 28]);
    const core = elements("docProps/core.xml");
    const property = (name: string) => core.find((one) => one.name === name)?.text;
    expect([property("dc:title"), property("dc:language"), property("dc:creator")]).toEqual([
      document.title,
      "zh-CN",
      "",
    ]);
    expect(property("dcterms:created")).toBe("2026-11-23T00:00:00Z");
    for (const { attributes } of elements(body, "w:lang")) expect(attributes["w:eastAsia"]).toBe("zh-CN");
  });

  it("says on each page that the data is simulated, of which day it is, and how secret", () => {
    const headers = paths
      .filter((path) => /^word\/header\d\.xml$/.test(path))
      .map((path) => elements(path, "w:hdr")[0]?.text ?? "");
    expect(
      headers.filter(
        (text) => text.includes("演示数据") && text.includes("截至 2026-11-23") && text.includes("内部资料"),
      ),
    ).toHaveLength(2);
    expect(
      paths
        .filter((path) => path.startsWith("word/header"))
        .every((path) => xml(path).includes("征求意见稿")),
    ).toBe(true);
  });

  it("is the same file for the same document", async () => {
    expect(Buffer.from(await reportDocx(document)).equals(Buffer.from(file))).toBe(true);
  });
});

describe("a Word document in unusual cases", () => {
  it("keeps hostile names as text", async () => {
    for (const name of hostileNames) {
      const hostile = sampleDocument({ lang: "zh", name });
      const lean = {
        ...hostile,
        chapters: hostile.chapters.map((chapter) => ({
          ...chapter,
          blocks: chapter.blocks.filter(({ kind }) => kind !== "figure"),
        })),
      };
      const made = await reportDocx({ ...lean, title: name, chosen: name });
      expect(packageFaults(made)).toEqual([]);
      const opened = openOffice(made);
      expect(opened.elements(body, "w:t").map(({ text }) => text)).toContain(plainText(name));
      expect(opened.elements("docProps/core.xml", "dc:title")[0]?.text).toBe(plainText(name));
    }
  });

  it("says what cannot be drawn, and leaves out an appendix without rows", async () => {
    const bare = sampleDocument({ lang: "en", settings: { classification: null, issuer: null } });
    const made = openOffice(
      await reportDocx({ ...bare, keyFigures: [], provenance: { ...bare.provenance, rows: [] } }),
    );
    const text = made.elements(body, "w:body")[0]?.text ?? "";
    expect(text).toContain("no value is reported, so there is nothing to draw");
    expect(text).not.toContain("Where each figure comes from");
  });
});

describe.skipIf(cannotConvert !== null)(`opened by LibreOffice ${cannotConvert ?? ""}`, () => {
  it("shows every text of the document, no page empty, its chapters where the contents say", () => {
    const pages = pagesByLibreOffice(file, "docx");
    const all = squeezed(pages.join(""));
    for (const { blocks } of report.document.chapters)
      for (const block of blocks) {
        if (block.kind === "paragraph" || block.kind === "gap") expect(all).toContain(squeezed(block.text));
        if (block.kind === "table")
          for (const { cells } of block.table.rows)
            for (const { text } of cells) expect(all).toContain(squeezed(text));
      }
    for (const page of pages) expect(squeezed(page).length).toBeGreaterThan(60);
    const [, contents = ""] = pages;
    for (const title of report.titles) {
      const at = Number(new RegExp(`${title}\\D*(\\d+)`).exec(contents)?.[1]);
      const found =
        pages.findIndex((page, index) => index > 1 && squeezed(page).includes(squeezed(title))) + 1;
      expect({ title, off: Math.abs(at - found) <= 1 }).toEqual({ title, off: true });
    }
  });
});

describe("an official document in Word", () => {
  it("keeps who signs and when with the end of the text, and the imprint with the attachment: they stood alone", async () => {
    const official = OfficialTexts.parse({
      agency: "五大连池市发展和改革局文件",
      signedOn: "2026-10-12",
      copiesTo: "市财政局",
      printedBy: "市发展和改革局办公室",
      printedOn: "2026-10-13",
    });
    const written = sampleDocument({ lang: "zh", settings: { style: "official", official } });
    const own = openOffice(await reportDocx(written));
    const texts = own.elements(body, "w:p").map(({ text }) => squeezed(text));
    const kept = own
      .xml(body)
      .split("<w:p>")
      .slice(1)
      .map((paragraph) => paragraph.includes("<w:keepNext/>"));
    expect(kept).toHaveLength(texts.length);
    const at = (said: string) => texts.findLastIndex((text) => text.includes(said));
    const [signed, imprint] = [at("2026年10月12日"), at("2026年10月13日")];
    expect(signed).toBeGreaterThan(0);
    // From the last block of the text on, and from the last rows of the attachment on.
    expect(kept.slice(signed - 3, signed)).toEqual([true, true, true]);
    expect(kept.slice(imprint - 3, imprint)).toEqual([true, true, true]);
  });
});
