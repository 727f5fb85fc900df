import { describe, expect, it } from "vitest";
import { pngOf } from "../charts/png.ts";
import { withHostileName } from "../testing/overviews.ts";
import { reportPages } from "./report-pages.ts";
import { reportPdf } from "./report-pdf.ts";
import { hasPoppler, read } from "./testing/poppler.ts";
import { sampleDocument } from "./testing/sample-document.ts";

describe("the pages of a report", () => {
  it("say which chapters and blocks stand on them", () => {
    const pages = reportPages(sampleDocument()).map(({ number, holds }) => [number, ...holds]);
    expect(pages[0]).toEqual([1, "cover"]);
    // One chapter follows another where there is room.
    expect(pages[1]).toEqual([
      2,
      "contents",
      "changes",
      "changes.none",
      "capacity",
      "capacity.1",
      "figure-1",
      "capacity.2",
    ]);
    expect(pages.at(-1)).toEqual([pages.length, "provenance"]);
    const all = pages.flatMap(([, ...holds]) => holds);
    for (const id of ["cost", "capacity.3", "others", "figure-2", "figure-3", "figure-4", "figure-5"])
      expect(all).toContain(id);
  });

  it("are as many as the PDF has", () => {
    const document = sampleDocument({ lang: "en", units: "si", watermark: "Draft" }, { charts: 10 });
    const pages = reportPages(document);
    if (hasPoppler)
      expect(read("pdfinfo", reportPdf(document))).toMatch(new RegExp(`Pages:\\s+${pages.length}\\n`));
    expect(pages.length).toBeGreaterThan(7);
  });

  it("are outlines that load and run nothing, whatever a project is called", () => {
    for (const { svg } of reportPages(sampleDocument({ watermark: "<a>" }, { overview: withHostileName }))) {
      expect(svg).not.toMatch(/<(script|image|foreignObject|style|text|a)\b|\son\w+=|url\((?!#)|<!|<\?/i);
      expect(svg.replaceAll(/xmlns(:xlink)?="[^"]*"/g, "")).not.toMatch(/http|href="(?!#)/);
      // Nothing is pointed to that is not there.
      const ids = new Set([...svg.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
      for (const [, id] of svg.matchAll(/(?:href="#|url\(#)([^")]+)/g)) expect(ids).toContain(id);
    }
  });

  it("can be drawn, each with its own content", async () => {
    const [cover, contents] = reportPages(sampleDocument());
    const drawn = [await pngOf(cover?.svg ?? "", 400), await pngOf(contents?.svg ?? "", 400)];
    for (const png of drawn) expect(png.length).toBeGreaterThan(5_000);
    expect(Buffer.from(drawn[0] ?? []).readUInt32BE(20)).toBe(566);
    expect(Buffer.from(drawn[0] ?? []).equals(Buffer.from(drawn[1] ?? []))).toBe(false);
  });

  it("follow a change of one paragraph alone", () => {
    const before = reportPages(sampleDocument());
    const document = sampleDocument();
    const chapters = document.chapters.map((chapter) => ({
      ...chapter,
      blocks: chapter.blocks.map((block) =>
        block.kind === "paragraph" && block.id === "capacity.3"
          ? { ...block, text: "改写过的一段。" }
          : block,
      ),
    }));
    const after = reportPages({ ...document, chapters });
    // What follows may move with it; what stands before stays.
    const changed = after.flatMap(({ number, svg }) => (svg === before[number - 1]?.svg ? [] : [number]));
    expect(changed[0]).toBe(before.find(({ holds }) => holds.includes("capacity.3"))?.number);
  });
});
