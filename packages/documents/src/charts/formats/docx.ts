import type { Cell, ChartTable } from "@lianchi/charts";
import { basisMark, type Lang } from "@lianchi/domain";
import {
  documentBytes,
  type WordBlock,
  type WordCell,
  type WordLine,
  type WordParagraph,
  type WordStyle,
  type WordTable,
} from "@lianchi/office";
import { officeLang } from "../../native/office-colours.ts";
import { lettersOf } from "../../tables/column-widths.ts";
import { fittedPicture, sizeOnPage } from "../../word/fit-picture.ts";
import { faces, wordLanguage } from "../../word/fonts.ts";
import { twips } from "../../word/page-measures.ts";
import { paragraph, run, sequence } from "../../word/runs.ts";
import { words } from "../../words/index.ts";
import { chartsTitle, emptyWords, footLines, headLines, productName } from "../caption.ts";
import { inGreys } from "../greys.ts";
import { coverageLine, drawingSheet } from "../picture-sheet.ts";
import { pngOf } from "../png.ts";
import { withDensity } from "../png-density.ts";
import { canvases } from "../print-size.ts";
import { type ChartJob, type ChartWriter, lookAt } from "./chart-writer.ts";

/** A longer table belongs into a sheet. */
const mostRows = 300;
/** More rows than these stand after all else, so that picture and source can be pasted without them. */
const mostBesidePicture = 60;
const columnMm = 156;
/** Width of the drawing [px]: its letters have nine points on paper. */
const drawingPx = 700;

const style = (id: string, name: string, rest: Pick<WordStyle, "letters" | "look" | "next">): WordStyle => ({
  kind: "paragraph",
  id,
  name,
  basedOn: "Normal",
  ...rest,
});

const styles: readonly WordStyle[] = [
  style("Figure", "Figure", { look: { alignment: "center", keepNext: true } }),
  style("Caption", "caption", {
    next: "Normal",
    letters: { face: faces.heading, halfPoints: 24 },
    look: { alignment: "center", spacing: { before: 80, after: 120 } },
  }),
  style("TableText", "Table Text", { letters: { halfPoints: 21 } }),
  style("SourceLine", "Source Line", {
    letters: { halfPoints: 18, colour: "4C5853" },
    look: { spacing: { before: 40 } },
  }),
];

const line = (styleId: string, text: string) => paragraph(styleId, [run(text)]);

/** A caption that counts itself, wherever the snippet is pasted. */
function caption(
  kind: "figure" | "table",
  text: string,
  { lang, number }: { readonly lang: Lang; readonly number: number },
): WordParagraph {
  const name = words[lang].captions.counted[kind];
  return paragraph("Caption", [run(`${name} `), sequence(name, String(number)), run(`  ${text}`)], {
    keepNext: kind === "table",
  });
}

const thick: WordLine = { eighthsOfPoint: 12, colour: "000000" };
const thin: WordLine = { eighthsOfPoint: 6, colour: "000000" };

const cellText = (cell: Cell | undefined, lang: Lang) =>
  cell?.basis === undefined
    ? (cell?.text ?? "")
    : words[lang].captions.marked(cell.text, basisMark[cell.basis][lang]);

/** Share of the table's width that each column gets: as wide as what stands in it, so that numbers do not break. */
function columnWidths({ columns, rows }: ChartTable, lang: Lang): readonly number[] {
  const wishes = columns.map(({ label }, at) =>
    Math.max(
      Math.min(8, lettersOf(label)),
      ...rows.slice(0, mostRows).map((row) => Math.min(30, lettersOf(cellText(row[at], lang)))),
    ),
  );
  const sum = wishes.reduce((all, wish) => all + wish + 2, 0);
  return wishes.map((wish) => Math.floor(((wish + 2) / sum) * twips(columnMm)));
}

/** A table of more columns than these is parted, each part with its first column again; what is beyond the last part is
 *  for a sheet. */
const mostColumns = 13;
const mostBlocks = 3;

function columnBlocks(table: ChartTable): { readonly blocks: readonly ChartTable[]; readonly rest: number } {
  const others = table.columns.length - 1;
  if (others + 1 <= mostColumns) return { blocks: [table], rest: 0 };
  const each = mostColumns - 1;
  const count = Math.min(mostBlocks, Math.ceil(others / each));
  const blocks = Array.from({ length: count }, (_, block) => {
    const pick = <T>(cells: readonly T[]) => [
      ...cells.slice(0, 1),
      ...cells.slice(1 + block * each, 1 + (block + 1) * each),
    ];
    return { columns: pick(table.columns), rows: table.rows.map(pick) };
  });
  return { blocks, rest: Math.max(0, others - count * each) };
}

type RowPlace = { readonly isHead: boolean; readonly isLast: boolean };

/** A table of three lines: over it, under its head, under it. */
function threeLines(table: ChartTable, lang: Lang): WordTable {
  const { columns, rows } = table;
  const shown = rows.slice(0, mostRows);
  // A table of many columns is set smaller.
  const halfPoints = columns.length > 8 ? 15 : columns.length > 5 ? 18 : 21;
  const cell = (text: string, at: number, { isHead, isLast }: RowPlace): WordCell => ({
    ...(isHead ? { above: thick } : {}),
    ...(isLast ? { below: thick } : isHead ? { below: thin } : {}),
    paragraphs: [
      paragraph("TableText", [{ kind: "run", text, isBold: isHead, halfPoints }], {
        alignment: columns[at]?.isNumber === true ? "right" : "left",
      }),
    ],
  });
  const row = (texts: readonly string[], place: RowPlace) => ({
    isHead: place.isHead,
    cells: texts.map((text, at) => cell(text, at, place)),
  });
  return {
    kind: "table",
    columns: columnWidths(table, lang),
    padding: { left: 40, right: 40, top: 20, bottom: 20 },
    rows: [
      row(
        columns.map(({ label }) => label),
        { isHead: true, isLast: rows.length === 0 },
      ),
      ...shown.map((cells, which) =>
        row(
          columns.map((_, at) => cellText(cells[at], lang)),
          { isHead: false, isLast: which === shown.length - 1 },
        ),
      ),
    ],
  };
}

type Fitted = ReturnType<typeof fittedPicture>;

async function figure({ picture, look }: Fitted, drawing: string): Promise<WordParagraph> {
  const { widthPx, dpi } = canvases["a4-column"];
  const png = await pngOf(drawing, widthPx);
  return paragraph("Figure", [
    {
      kind: "picture",
      png: dpi === null ? png : withDensity(png, dpi),
      ...sizeOnPage(picture, look),
      name: picture.chart,
      title: picture.title,
      description: picture.description,
    },
  ]);
}

/** Picture, caption, table of three lines, source. @param number of the picture in its file, from 1 */
async function snippet(job: ChartJob, number: number) {
  const { lang } = job.reading;
  const paper: ChartJob = { ...job, theme: job.theme === "dark" ? "light" : job.theme };
  const fitted = fittedPicture(job.draw, lookAt(paper, drawingPx));
  const { picture, look } = fitted;
  const plain = drawingSheet(picture, look);
  const drawing = job.options.bw === true ? inGreys(plain) : plain;
  const gap = emptyWords(picture, lang);
  const rows = picture.table.rows.length;
  const isLong = rows > mostBesidePicture;
  const { blocks: tables, rest: restColumns } = columnBlocks(picture.table);
  const table = [
    caption("table", picture.plainTitle, { lang, number }),
    ...tables.flatMap((block, at) =>
      at === 0 ? [threeLines(block, lang)] : [line("SourceLine", ""), threeLines(block, lang)],
    ),
    ...(restColumns > 0 ? [line("SourceLine", words[lang].captions.moreColumns(restColumns))] : []),
    ...(rows > mostRows ? [line("SourceLine", words[lang].captions.moreRows(rows - mostRows))] : []),
  ];
  const { labelled } = words[lang].captions;
  const marks = coverageLine(picture, drawing, lang);
  const blocks: readonly WordBlock[] = [
    picture.isEmpty ? line("Figure", gap) : await figure(fitted, drawing),
    caption("figure", picture.title, { lang, number }),
    ...(isLong ? [line("SourceLine", words[lang].captions.annex(rows))] : table),
    ...(marks === "" ? [] : [line("SourceLine", marks)]),
    ...[
      ...headLines(picture, job.caption, { lang, unit: picture.subtitle }),
      ...footLines(picture, job.caption, lang),
    ]
      .filter(({ text }) => text !== gap && text !== picture.coverage?.text)
      .map(({ label, text }) => line("SourceLine", labelled(label, text))),
    ...(isLong ? [paragraph("SourceLine", [], { pageBreakBefore: true }), ...table] : []),
  ];
  return { title: picture.title, blocks };
}

const paper = {
  width: twips(210),
  height: twips(297),
  top: twips(37),
  bottom: twips(35),
  left: twips(28),
  right: twips(26),
  header: 708,
  footer: 708,
} as const;

async function writeTogether(jobs: readonly ChartJob[]): Promise<Uint8Array> {
  const [first] = jobs;
  if (first === undefined) throw new Error("there is no picture to write");
  const { lang } = first.reading;
  const snippets = [];
  // One after another: each picture is drawn in the thread that serves.
  for (const [at, job] of jobs.entries()) snippets.push(await snippet(job, at + 1));
  const title = jobs.length === 1 ? (snippets[0]?.title ?? "") : chartsTitle[lang];
  return documentBytes({
    words: { title, author: productName[lang], lang: officeLang(lang), on: first.caption.asOf },
    language: wordLanguage,
    fonts: [],
    defaults: { letters: { face: faces.body, halfPoints: 24 } },
    styles,
    // Each begins a page: a snippet is taken out whole.
    sections: snippets.map(({ blocks }) => ({ page: paper, blocks })),
  });
}

/** Snippets to be pasted. */
export const docx: ChartWriter = {
  mediaType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  write: (job) => writeTogether([job]),
  writeTogether,
};
