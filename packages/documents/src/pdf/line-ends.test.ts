import { noOfficialTexts } from "@lianchi/domain";
import { describe, expect, it } from "vitest";
import { reportPdf } from "./report-pdf.ts";
import { hasPoppler, linesOf, read, withoutPoppler } from "./testing/poppler.ts";
import { paragraph, sampleDocument } from "./testing/sample-document.ts";

const sentence = "收录项目 4 个：已并网 3 个、在建 1 个（共 30 万千瓦），均（1 个除外）投产。";

/** The sentence so many times that it is broken at each of its characters once. */
const shifted = Array.from({ length: 44 }, (_, at) =>
  paragraph(`shifted-${at}`, `${"一".repeat(at)}${sentence.repeat(4)}`),
);

describe.skipIf(!hasPoppler)(`the lines of a report (${withoutPoppler})`, () => {
  it.each(["brief", "official"] as const)(
    "begin with no closing mark and end with no opening one beside a kept number: %s",
    (style) => {
      const document = sampleDocument({ style, official: noOfficialTexts });
      const [chapter] = document.chapters;
      if (chapter === undefined) throw new Error("the sample has no chapter");
      const pdf = reportPdf({ ...document, keyFigures: [], chapters: [{ ...chapter, blocks: shifted }] });
      const pages = Number(/Pages:\s+(\d+)/.exec(read("pdfinfo", pdf))?.[1]);
      const lines = Array.from({ length: pages }, (_, at) => linesOf(pdf, at + 1)).flatMap((page) =>
        page.map(({ text }) => text),
      );
      expect(lines.filter((line) => line.includes("收录")).length).toBeGreaterThan(shifted.length);
      expect(lines.filter((line) => /^[，。；：、）》”！？]|[（《“]$/.test(line))).toEqual([]);
    },
  );
});
