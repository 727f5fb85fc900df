import { describe, expect, it } from "vitest";
import { partsOf, partText } from "../package/office-zip.ts";
import type { WordBlock, WordDocument, WordInline, WordParagraph, WordSection } from "./document.ts";
import { documentBytes } from "./document-bytes.ts";

const page = {
  width: 11_906,
  height: 16_838,
  top: 1_440,
  right: 1_440,
  bottom: 1_440,
  left: 1_440,
  header: 708,
  footer: 708,
} as const;
const said = (...children: readonly WordInline[]): WordParagraph => ({ kind: "paragraph", children });
const run = (text: string) => ({ kind: "run", text }) as const;
const section = (...blocks: readonly WordBlock[]): WordSection => ({ page, blocks });
const document = (sections: readonly WordSection[]): WordDocument => ({
  words: { title: "Report", lang: "en-US", on: "2026-11-23" },
  language: { latin: "en-US", eastAsian: "zh-CN" },
  defaults: { letters: { face: { latin: "Times New Roman", eastAsian: "宋体" }, halfPoints: 24 } },
  styles: [{ kind: "paragraph", id: "Note", name: "Note", basedOn: "Normal", look: { keepLines: true } }],
  fonts: [{ name: "宋体", others: ["SimSun", "Noto Serif SC"], family: "roman", script: "chinese" }],
  sections,
});
const partsFrom = (...sections: readonly WordSection[]) => partsOf(documentBytes(document(sections)));
const bodyOf = (...blocks: readonly WordBlock[]) =>
  partText(partsFrom(section(...blocks)), "word/document.xml");

describe("a Word document", () => {
  it("is the same bytes for the same content, of the day of its data and by nobody", () => {
    const [first, second] = [document([section(said(run("A")))]), document([section(said(run("A")))])];
    expect(Buffer.compare(documentBytes(first), documentBytes(second))).toBe(0);
    const core = partText(partsOf(documentBytes(first)), "docProps/core.xml");
    expect(core).toContain("2026-11-23T00:00:00Z");
    expect(core).toContain("<dc:creator></dc:creator>");
  });

  it("tells the language of each text, and which faces may stand in", () => {
    const parts = partsFrom(section(said(run("A"), { kind: "field", instruction: "PAGE", text: "1" })));
    const body = partText(parts, "word/document.xml");
    expect(body.match(/<w:lang w:val="en-US" w:eastAsia="zh-CN"\/>/g)).toHaveLength(
      body.match(/<w:t /g)?.length ?? 0,
    );
    expect(partText(parts, "word/fontTable.xml")).toContain(
      '<w:font w:name="宋体"><w:altName w:val="SimSun,Noto Serif SC"/><w:charset w:val="86"/>',
    );
  });

  it("counts bookmarks and pictures in the order in which they stand", () => {
    const picture = {
      kind: "picture",
      png: new Uint8Array([1]),
      svg: new Uint8Array([2]),
      widthMm: 25.4,
      heightMm: 12.7,
      name: "Figure 1",
      title: "",
      description: 'a "chart"',
    } as const;
    const mark = (name: string) => ({ kind: "bookmark", name, children: [run(name)] }) as const;
    const parts = partsFrom(section(said(mark("a")), said(picture), said(mark("b")), said(picture)));
    const body = partText(parts, "word/document.xml");
    expect([...body.matchAll(/<w:bookmark(?:Start|End) w:id="(\d+)"/g)].map(([, id]) => id)).toEqual([
      "1",
      "1",
      "2",
      "2",
    ]);
    expect([...body.matchAll(/<wp:docPr id="(\d+)"/g)].map(([, id]) => id)).toEqual(["1", "2"]);
    expect(body).toContain('<wp:extent cx="914400" cy="457200"/>');
    expect(body).toContain('descr="a &quot;chart&quot;"');
    const links = partText(parts, "word/_rels/document.xml.rels");
    for (const [, id] of body.matchAll(/r:embed="([^"]*)"/g))
      expect(links).toMatch(new RegExp(`Id="${id}"[^>]*Target="media/image[12]\\.(png|svg)"`));
  });

  it("writes the properties of a paragraph in the order of the schema, whatever the order in which they are told", () => {
    const body = bodyOf({
      kind: "paragraph",
      alignment: "right",
      outlineLevel: 0,
      indent: { left: 10 },
      spacing: { after: 20 },
      tabs: [{ at: 100 }],
      lines: { bottom: { eighthsOfPoint: 4, colour: "000000" } },
      pageBreakBefore: true,
      keepLines: true,
      keepNext: true,
      style: "Note",
      children: [],
    });
    const properties = /<w:pPr>(.*?)<\/w:pPr>/.exec(body)?.[1] ?? "";
    expect(
      [...properties.replace(/<w:(pBdr|tabs)>.*?<\/w:\1>/g, "<w:$1/>").matchAll(/<w:(\w+)/g)].map(
        ([, name]) => name,
      ),
    ).toEqual([
      "pStyle",
      "keepNext",
      "keepLines",
      "pageBreakBefore",
      "pBdr",
      "tabs",
      "spacing",
      "ind",
      "jc",
      "outlineLvl",
    ]);
  });

  it("repeats the head of a table and breaks no row, and an empty cell has a paragraph", () => {
    const body = bodyOf({
      kind: "table",
      columns: [100, 200],
      padding: { left: 0, right: 0, top: 0, bottom: 0 },
      rows: [
        { isHead: true, cells: [{ paragraphs: [said(run("A"))] }, { paragraphs: [] }] },
        { cells: [{ paragraphs: [said(run("1"))] }, { paragraphs: [said(run("2"))] }] },
      ],
    });
    expect([...body.matchAll(/<w:trPr>(.*?)<\/w:trPr>/g)].map(([, kept]) => kept)).toEqual([
      "<w:cantSplit/><w:tblHeader/>",
      "<w:cantSplit/>",
    ]);
    expect(body).toContain('<w:tcW w:w="200" w:type="dxa"/></w:tcPr><w:p/></w:tc>');
  });

  it("gives each section its pages, and says so where odd and even ones differ", () => {
    const odd = [said(run("odd"))];
    const running = { ...section(said(run("A"))), footer: { default: odd, even: [said(run("even"))] } };
    const parts = partsFrom(section(said(run("cover"))), running);
    const body = partText(parts, "word/document.xml");
    expect(body.match(/<w:sectPr>/g)).toHaveLength(2);
    expect(body).toMatch(/cover<\/w:t><\/w:r><\/w:p><w:p><w:pPr><w:sectPr>/);
    expect(partText(parts, "word/footer2.xml")).toContain(">even<");
    expect(partText(parts, "word/settings.xml")).toContain("<w:evenAndOddHeaders/>");
    expect(partText(partsFrom(section(said())), "word/settings.xml")).not.toContain("evenAndOdd");
  });
});
