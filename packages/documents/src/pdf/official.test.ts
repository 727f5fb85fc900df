import { noOfficialTexts, OfficialTexts } from "@lianchi/domain";
import { describe, expect, it } from "vitest";
import { reportPdf } from "./report-pdf.ts";
import { enteredTexts as entered } from "./testing/official-texts.ts";
import { facesOf, hasPoppler, linesOf, read, textOf, withoutPoppler } from "./testing/poppler.ts";
import { paragraph, sampleDocument } from "./testing/sample-document.ts";

const officialOf = (official: OfficialTexts, text?: string) => {
  const document = sampleDocument({ style: "official", official });
  if (text === undefined) return document;
  const [chapter] = document.chapters;
  if (chapter === undefined) throw new Error("the sample has no chapter");
  return { ...document, keyFigures: [], chapters: [{ ...chapter, blocks: [paragraph("long", text)] }] };
};

describe.skipIf(!hasPoppler)(`a report as an official document (${withoutPoppler})`, () => {
  it("has 28 characters in a line and 22 lines on a page, in 3 号", () => {
    const pdf = reportPdf(officialOf(noOfficialTexts, "一二三四五六七八九十".repeat(140)));
    const lines = linesOf(pdf, 2).filter(({ text }) => /^[一二三四五六七八九十]+$/.test(text));
    expect(lines).toHaveLength(22);
    expect(new Set(lines.slice(0, -1).map(({ text }) => text.length))).toEqual(new Set([28]));
    const pitches = lines.slice(1).map(({ y }, index) => y - (lines[index]?.y ?? 0));
    // 225 mm over 22 lines.
    for (const pitch of pitches) expect(Math.abs(pitch - 28.99)).toBeLessThanOrEqual(1);
  });

  it("says what was entered, in its place", () => {
    const pdf = reportPdf(officialOf(entered));
    const text = textOf(pdf);
    for (const said of [
      "五大连池市发展和改革局文件",
      "五发改〔2026〕12号",
      "市人民政府：",
      "2026年10月12日",
      "（此件公开发布）",
    ])
      expect(text).toContain(said);
    expect(text).toContain("抄送：市财政局，市统计局。");
    expect(text).toContain("市发展和改革局办公室");
    expect(text).toContain("2026年10月13日印发");
    expect(text.indexOf("市人民政府：")).toBeLessThan(text.indexOf("一、本季变化"));
    expect(text).not.toContain("未填写");
  });

  it("is signed at the right, four characters from the edge: agency and day stood at the left margin", () => {
    const pdf = reportPdf(officialOf(entered));
    const boxes = read("pdftotext", pdf, ["-bbox"]);
    const signed = [
      ...boxes.matchAll(/xMin="([\d.]+)"[^>]*xMax="([\d.]+)"[^>]*>五大连池市发展和改革局</g),
    ].at(-1);
    const [left, right] = [Number(signed?.[1]), Number(signed?.[2])];
    // A4 with 26 mm at the right; a character of 3 号 is 16 pt.
    expect(Math.abs(595.28 - (26 / 25.4) * 72 - 4 * 16 - right)).toBeLessThan(4);
    expect(left).toBeGreaterThan(250);
  });

  it("leaves blank what nobody entered, says so, and invents nothing", () => {
    const text = textOf(reportPdf(officialOf(noOfficialTexts)));
    expect(text).toContain(
      "以下要素未填写，留空待补：发文机关、发文字号、主送机关、成文日期、抄送机关、印发机关、印发日期。",
    );
    expect(text).not.toMatch(/抄送：|印发$|〔/);
    expect(text).not.toContain("2026年11月20日印发");
  });

  it("names the faces that stand in, and embeds them all", () => {
    const pdf = reportPdf(officialOf(entered));
    const faces = facesOf(pdf);
    expect(faces.every(({ isWhole }) => isWhole)).toBe(true);
    const names = faces.map(({ name }) => name).toSorted();
    expect(names).toEqual(
      expect.arrayContaining(["LXGWWenKai-Regular", "NotoSerifSC-Bold", "NotoSerifSC-Regular"]),
    );
    expect(textOf(pdf)).toContain("小标宋、仿宋以思源宋体");
  });

  it("prints any name, whatever the faces lack", () => {
    const hostile = "#panic(1) 🌪 한국 長︁ $x$ `c` @ref é ₂ ｘ ‮abc";
    const official = OfficialTexts.parse({ agency: "甲#乙$丙", addressee: "丁[戊]@己" });
    const document = { ...officialOf(official, hostile), title: `${hostile.slice(0, 12)}报告` };
    const text = textOf(reportPdf(document));
    expect(text).toContain("#panic(1)");
    expect(text).toContain("丁[戊]@己：");
  });
});
