import { nativesOf } from "@lianchi/charts";
import { plainText } from "@lianchi/office";
import { describe, expect, it } from "vitest";
import { prepared } from "../reports/report-words.ts";
import { hostileNames } from "../testing/hostile.ts";
import { cannotConvert, pagesByLibreOffice } from "../testing/libre-office.ts";
import { nativeCharts, sampleNative } from "../testing/native-charts.ts";
import { type OfficeFile, openOffice, packageFaults } from "../testing/read-office.ts";
import { sampleDocument } from "../testing/report-document.ts";
import { reportPptx } from "./report-pptx.ts";

const squeezed = (text: string) => text.replace(/\s+/g, "");
const slidePaths = ({ paths }: OfficeFile) =>
  paths
    .filter((path) => /^ppt\/slides\/slide\d+\.xml$/.test(path))
    .sort((a, b) => Number(/\d+/.exec(a)?.[0]) - Number(/\d+/.exec(b)?.[0]));

const document = sampleDocument({ lang: "zh", tableRows: 30, native: sampleNative });
const file = await reportPptx(document);
const opened = openOffice(file);
const slides = slidePaths(opened).map((path) => opened.elements(path));
const textOf = (slide: (typeof slides)[number]) =>
  slide.filter(({ name }) => name === "a:t").map(({ text }) => text);
const look = { lang: "zh", units: "wan", theme: "light", size: "file", widthPx: 900 } as const;
const report = prepared(document, () => true);
const pictures = document.chapters.flatMap(({ blocks }) =>
  blocks
    .flatMap((block) => (block.kind === "figure" ? [block.draw(look)] : []))
    .filter(({ isEmpty }) => !isEmpty),
);

describe("a report as slides", () => {
  it("is whole: each part is typed, led to, and well formed", () => {
    expect(packageFaults(file)).toEqual([]);
    const [size] = opened.elements("ppt/presentation.xml", "p:sldSz");
    expect(Number(size?.attributes.cx) / Number(size?.attributes.cy)).toBeCloseTo(16 / 9, 2);
  });

  it("has every picture on a slide of its own under its finding, native and described", () => {
    const frames = slides.flatMap((slide) =>
      slide.filter(({ name, within }) => name === "c:chart" && within.includes("p:graphicFrame")),
    );
    const images = slides.flatMap((slide) => slide.filter(({ name }) => name === "p:pic"));
    const natives = pictures.flatMap(nativesOf);
    expect(natives.length).toBeGreaterThan(pictures.length);
    expect(frames).toHaveLength(natives.length);
    expect(opened.paths.filter((path) => path.startsWith("ppt/embeddings/"))).toHaveLength(natives.length);
    expect(images).toHaveLength(0);
    const titles = slides.map((slide) => textOf(slide)[0]);
    for (const { title } of pictures) expect(titles).toContain(title);
    const described = slides.flatMap((slide) =>
      slide.filter(
        ({ name, within }) =>
          name === "p:cNvPr" &&
          (within.at(-1) === "p:nvPicPr" ||
            (within.at(-1) === "p:nvGraphicFramePr" && slide.some((one) => one.name === "c:chart"))),
      ),
    );
    expect(described.map(({ attributes }) => attributes.descr)).toEqual(
      pictures.flatMap((picture) =>
        nativesOf(picture).map(({ valueTitle }, at) => (at === 0 ? picture.description : valueTitle)),
      ),
    );
  });

  it("keeps each slide's title where readers of screens look for it", () => {
    for (const path of slidePaths(opened))
      expect(
        opened.elements(path, "p:ph").filter(({ attributes }) => attributes.type === "title"),
      ).toHaveLength(1);
  });

  it("says of bars without a value that it is not reported", () => {
    const at = slides.findIndex(
      (slide) =>
        slide.some(({ name }) => name === "c:chart") &&
        textOf(slide).some((text) => text.includes("未报道：山口水电")),
    );
    expect(at).toBeGreaterThan(0);
  });

  it("continues a long table with its head on the next slide, loses no row and leaves no sum alone", () => {
    const table = document.chapters.flatMap(({ blocks }) =>
      blocks.filter((block) => block.kind === "table"),
    )[0];
    const pages = slides.filter((slide) => textOf(slide)[0]?.startsWith("表 1"));
    expect(pages.length).toBeGreaterThan(1);
    const rows = pages.map((slide) => slide.filter(({ name }) => name === "a:tr").map(({ text }) => text));
    for (const [head] of rows)
      expect(squeezed(head ?? "")).toBe("项目阶段装机万千瓦总投资亿元单位造价元/千瓦");
    expect(rows.flat().length - pages.length).toBe(table?.table.rows.length);
    for (const page of rows) expect(page.length).toBeGreaterThan(2);
    expect(rows.flat().at(-1)).toContain("合计（3/4 个项目）");
  });

  it("leaves no row or two alone on a table's last slide", async () => {
    for (const tableRows of [8, 9, 20, 21]) {
      const own = openOffice(
        await reportPptx(sampleDocument({ lang: "zh", tableRows, native: sampleNative })),
      );
      const pages = slidePaths(own)
        .map((path) => own.elements(path))
        .filter((slide) => textOf(slide)[0]?.startsWith("表 1"));
      const counts = pages.map((slide) => slide.filter(({ name }) => name === "a:tr").length - 1);
      expect(Math.min(...counts), `${tableRows} rows`).toBeGreaterThan(3);
    }
  });

  it("keeps tables inside the slide", () => {
    for (const slide of slides)
      for (const table of slide.filter(({ name }) => name === "a:tbl")) {
        const rows = slide.filter(({ name, within }) => name === "a:tr" && within.includes(table.name));
        const heights = rows.map(({ attributes }) => Number(attributes.h));
        expect(heights.reduce((sum, height) => sum + height, 0) / 914_400).toBeLessThan(5);
      }
  });

  it("gives the speaker the paragraphs and the sources, a paragraph each", () => {
    const notes = opened.paths
      .filter((path) => path.startsWith("ppt/notesSlides/notes"))
      .map((path) => opened.elements(path));
    const spoken = notes.flatMap((note) => note.filter(({ name }) => name === "a:t").map(({ text }) => text));
    for (const { sourceLine, description } of pictures) {
      if (sourceLine !== "") expect(spoken).toContain(sourceLine);
      expect(spoken).toContain(description);
    }
    expect(
      spoken.some((text) => text.includes("和平风电单位造价为 5,935 元/千瓦，处于同类项目常见范围（表 1）")),
    ).toBe(true);
    expect(
      notes.flatMap((note) =>
        note.filter(({ name }) => name === "a:rPr").map(({ attributes }) => attributes.lang),
      ),
    ).not.toContain("en-US");
  });

  it("says on each slide of which day the data is, how secret, and that it is simulated", () => {
    const master = opened.paths
      .filter((path) => path.startsWith("ppt/slideLayouts/slideLayout"))
      .map((path) => textOf(opened.elements(path)).join(" "));
    expect(
      master.some(
        (text) => text.includes("截至 2026-11-23") && text.includes("内部资料") && text.includes("演示数据"),
      ),
    ).toBe(true);
    const core = opened.elements("docProps/core.xml");
    const property = (name: string) => core.find((one) => one.name === name)?.text;
    expect([property("dc:title"), property("dc:language"), property("dc:creator")]).toEqual([
      document.title,
      "zh-CN",
      "",
    ]);
  });

  it("is the same file for the same document, whatever was made in between", async () => {
    await reportPptx(sampleDocument({ lang: "en", native: sampleNative }));
    expect(Buffer.from(await reportPptx(document)).equals(Buffer.from(file))).toBe(true);
  });
});

describe("slides in unusual cases", () => {
  it("keep hostile names as text", async () => {
    const [first] = nativeCharts;
    for (const name of hostileNames) {
      const hostile = sampleDocument({
        lang: "zh",
        name,
        native: ({ chart }) =>
          chart === "pace" && first !== undefined
            ? { ...first, categories: [name, "b", "c", "d"], valueTitle: name }
            : undefined,
      });
      const chapters = hostile.chapters.map((chapter) => ({
        ...chapter,
        blocks: chapter.blocks.filter(({ kind, id }) => kind !== "figure" || id === "pace"),
      }));
      const made = await reportPptx({ ...hostile, chapters, title: name });
      expect(packageFaults(made)).toEqual([]);
      const written = openOffice(made);
      const texts = slidePaths(written).flatMap((path) => textOf(written.elements(path)));
      expect(texts.filter((text) => text === plainText(name)).length).toBeGreaterThan(1);
      expect(written.elements("ppt/charts/chart1.xml", "c:v").map(({ text }) => text)).toContain(
        plainText(name),
      );
    }
  });

  it("give the speaker each paragraph beside the figure that it names, where figures were moved", async () => {
    const chapters = document.chapters
      .filter(({ id }) => id === "capacity")
      .map((chapter) => {
        const turns = chapter.blocks.filter(({ kind }) => kind === "figure").toReversed();
        const blocks = chapter.blocks.map((block) =>
          block.kind === "figure" ? (turns.shift() ?? block) : block,
        );
        return { ...chapter, blocks };
      });
    const made = openOffice(await reportPptx({ ...document, chapters }));
    const notes = made.paths
      .filter((path) => path.startsWith("ppt/notesSlides/notes"))
      .map((path) =>
        made
          .elements(path)
          .filter(({ name }) => name === "a:t")
          .map(({ text }) => text),
      );
    const figures = notes.flatMap((lines) => {
      const label = /^图 \d+(?=　)/.exec(lines[0] ?? "")?.[0];
      return label === undefined ? [] : [{ label, text: lines.slice(1).join("") }];
    });
    expect(figures.length).toBeGreaterThan(2);
    for (const { label, text } of figures) expect(text.match(/图 \d+/g)).toEqual([label]);
  });

  it("tell in one place what is lacking", () => {
    const gaps = slides.find((slide) => textOf(slide)[0] === "缺项说明");
    expect(gaps?.map(({ text }) => text).join("")).toContain("税收：4 个项目中仅 1 个报告了年纳税额");
    expect(gaps?.map(({ text }) => text).join("")).toContain("没有已报告的数值，无可绘制");
  });
});

describe.skipIf(cannotConvert !== null)(`opened by LibreOffice ${cannotConvert ?? ""}`, () => {
  it("shows every finding, table and gap, and no slide empty", () => {
    const pages = pagesByLibreOffice(file, "pptx");
    expect(pages).toHaveLength(slides.length);
    const all = squeezed(pages.join(""));
    for (const { title, sourceLine } of pictures) {
      expect(all).toContain(squeezed(title));
      expect(all).toContain(squeezed(sourceLine));
    }
    for (const page of pages) expect(squeezed(page).length).toBeGreaterThan(40);
    expect(all).toContain(squeezed(report.titles[0] ?? ""));
  });
});
