import { existsSync, readFileSync } from "node:fs";
import { plainText } from "@lianchi/office";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { reportPptx } from "../../packages/documents/src/slides/report-pptx.ts";
import { nativeCharts } from "../../packages/documents/src/testing/native-charts.ts";
import { openOffice, packageFaults } from "../../packages/documents/src/testing/read-office.ts";
import { sampleDocument } from "../../packages/documents/src/testing/report-document.ts";
import { reportDocx } from "../../packages/documents/src/word/report-docx.ts";

const folder = "../shared/data/messy/injection";
const isThere = existsSync(folder);

function payloads(): readonly string[] {
  const strings = z.array(z.string()).parse(JSON.parse(readFileSync(`${folder}/blns.json`, "utf8")));
  const formulas = readFileSync(`${folder}/csv-payload.txt`, "utf8").split("\n");
  return [...strings, ...formulas].filter((text) => plainText(text).trim() !== "");
}

/** The sample report with each payload as a row of its table, as a category of its chart, and all in its title. */
function hostileDocument(texts: readonly string[]) {
  const [bars] = nativeCharts;
  const [first] = bars?.series ?? [];
  if (bars === undefined || first === undefined) throw new Error("there is no sample of bars");
  const native = {
    ...bars,
    categories: texts,
    series: [{ ...first, name: texts[0] ?? "", values: texts.map((_, at) => at) }],
  };
  const sample = sampleDocument({
    lang: "zh",
    native: ({ chart }) => (chart === "pace" ? native : undefined),
  });
  return {
    ...sample,
    title: texts.join(" ").slice(0, 300),
    chapters: sample.chapters.map((chapter) => ({
      ...chapter,
      blocks: chapter.blocks
        .filter(({ kind, id }) => kind !== "figure" || id === "pace")
        .map((block) => {
          if (block.kind !== "table") return block;
          const { columns } = block.table;
          return {
            ...block,
            table: { columns, rows: texts.map((text) => ({ cells: columns.map(() => ({ text })) })) },
          };
        }),
    })),
  };
}

describe.skipIf(!isThere)("hostile texts in office files", () => {
  const texts = isThere ? payloads() : [];
  /** As XML hands it back: without line ends of its own kind. */
  const read = (text: string) => plainText(text).replace(/\r\n?/g, "\n");

  it("stay texts in a Word document", async () => {
    const file = await reportDocx(hostileDocument(texts));
    expect(packageFaults(file)).toEqual([]);
    const { elements } = openOffice(file);
    const written = new Set(elements("word/document.xml", "w:t").map(({ text }) => text));
    expect(texts.filter((text) => !written.has(read(text)))).toEqual([]);
    const instructions = elements("word/document.xml", "w:fldSimple").map((one) =>
      one.attributes["w:instr"]?.trim(),
    );
    for (const instruction of instructions)
      expect(instruction).toMatch(/^(SEQ [图表] |REF (fig|tab)_\d+ |PAGEREF _Toc\d+ )/);
  });

  it("stay texts on slides, in charts and in their workbooks", async () => {
    const file = await reportPptx(hostileDocument(texts));
    expect(packageFaults(file)).toEqual([]);
    const { elements, paths, bytes } = openOffice(file);
    const slides = paths.filter((path) => /^ppt\/slides\/slide\d+\.xml$/.test(path));
    const written = new Set(slides.flatMap((path) => elements(path, "a:t").map(({ text }) => text)));
    const categories = elements("ppt/charts/chart1.xml", "c:v").map(({ text }) => text);
    for (const text of texts) expect(categories).toContain(read(text));
    // A line end within a cell is a line of its own on a slide.
    for (const line of texts.flatMap((text) => read(text).split("\n")))
      if (line !== "") expect(written).toContain(line);
    const workbook = openOffice(bytes("ppt/embeddings/Microsoft_Excel_Worksheet1.xlsx"));
    expect(workbook.elements("xl/worksheets/sheet1.xml", "f")).toEqual([]);
  });
});
