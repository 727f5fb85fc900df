import type { Cell, ChartTable } from "@lianchi/charts";
import { basisMark, type Lang } from "@lianchi/domain";
import { coreProperties, officeFile, partsOf, plainText } from "@lianchi/office";
import {
  AlignmentType,
  BorderStyle,
  convertMillimetersToTwip,
  Document,
  ImageRun,
  type IParagraphStyleOptions,
  Packer,
  Paragraph,
  SimpleField,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from "docx";
import { officeLang } from "../../native/office-colours.ts";
import { lettersOf } from "../../tables/column-widths.ts";
import { fittedPicture, sizeOnPage } from "../../word/fit-picture.ts";
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
const pxPerMm = 96 / 25.4;

const font = { ascii: "Times New Roman", hAnsi: "Times New Roman", eastAsia: "仿宋_GB2312" } as const;
const black = { ascii: "Times New Roman", hAnsi: "Times New Roman", eastAsia: "黑体" } as const;
const centred = { alignment: AlignmentType.CENTER } as const;

const styles: readonly IParagraphStyleOptions[] = [
  { id: "Figure", name: "Figure", basedOn: "Normal", paragraph: { ...centred, keepNext: true } },
  {
    id: "Caption",
    name: "caption",
    basedOn: "Normal",
    next: "Normal",
    run: { font: black, size: 24 },
    paragraph: { ...centred, spacing: { before: 80, after: 120 } },
  },
  { id: "TableText", name: "Table Text", basedOn: "Normal", run: { size: 21 } },
  {
    id: "SourceLine",
    name: "Source Line",
    basedOn: "Normal",
    run: { size: 18, color: "4C5853" },
    paragraph: { spacing: { before: 40 } },
  },
];

const words = (text: string) => new TextRun({ text: plainText(text) });
const line = (style: string, text: string) => new Paragraph({ style, children: [words(text)] });

/** A caption that counts itself, wherever the snippet is pasted. */
function caption(
  kind: "figure" | "table",
  text: string,
  { lang, number }: { readonly lang: Lang; readonly number: number },
): Paragraph {
  const name = kind === "figure" ? (lang === "zh" ? "图" : "Figure") : lang === "zh" ? "表" : "Table";
  return new Paragraph({
    style: "Caption",
    keepNext: kind === "table",
    children: [
      words(`${name} `),
      new SimpleField(`SEQ ${name} \\* ARABIC`, String(number)),
      words(`  ${text}`),
    ],
  });
}

const none = { style: BorderStyle.NONE, size: 0, color: "auto" } as const;
const thick = { style: BorderStyle.SINGLE, size: 12, color: "000000" } as const;
const thin = { style: BorderStyle.SINGLE, size: 6, color: "000000" } as const;

const cellText = (cell: Cell | undefined, lang: Lang) =>
  cell?.basis === undefined ? (cell?.text ?? "") : `${cell.text}（${basisMark[cell.basis][lang]}）`;

/** Share of the table's width that each column gets: as wide as what stands in it, so that numbers do not break. */
function columnWidths({ columns, rows }: ChartTable, lang: Lang): readonly number[] {
  const wishes = columns.map(({ label }, at) =>
    Math.max(
      Math.min(8, lettersOf(label)),
      ...rows.slice(0, mostRows).map((row) => Math.min(30, lettersOf(cellText(row[at], lang)))),
    ),
  );
  const sum = wishes.reduce((all, wish) => all + wish + 2, 0);
  return wishes.map((wish) => Math.floor(((wish + 2) / sum) * convertMillimetersToTwip(columnMm)));
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
function threeLines(table: ChartTable, lang: Lang): Table {
  const { columns, rows } = table;
  const widths = columnWidths(table, lang);
  const shown = rows.slice(0, mostRows);
  // Half points: a table of many columns is set smaller.
  const size = columns.length > 8 ? 15 : columns.length > 5 ? 18 : 21;
  const cell = (text: string, at: number, { isHead, isLast }: RowPlace) =>
    new TableCell({
      borders: {
        top: isHead ? thick : none,
        left: none,
        right: none,
        bottom: isLast ? thick : isHead ? thin : none,
      },
      width: { size: widths[at] ?? 0, type: WidthType.DXA },
      margins: { left: 40, right: 40, top: 20, bottom: 20 },
      children: [
        new Paragraph({
          style: "TableText",
          alignment: columns[at]?.isNumber === true ? AlignmentType.RIGHT : AlignmentType.LEFT,
          children: [new TextRun({ text: plainText(text), bold: isHead, size })],
        }),
      ],
    });
  const row = (texts: readonly string[], place: RowPlace) =>
    new TableRow({
      tableHeader: place.isHead,
      cantSplit: true,
      children: texts.map((text, at) => cell(text, at, place)),
    });
  return new Table({
    width: { size: convertMillimetersToTwip(columnMm), type: WidthType.DXA },
    columnWidths: [...widths],
    borders: {
      top: thick,
      bottom: thick,
      left: none,
      right: none,
      insideHorizontal: none,
      insideVertical: none,
    },
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
  });
}

const annexWords = (rows: number, lang: Lang) =>
  lang === "zh"
    ? `数据共 ${rows} 行，见后附表。`
    : `The data has ${rows} rows; they are in the table at the end.`;
const restColumnsWords = (columns: number, lang: Lang) =>
  lang === "zh"
    ? `另有 ${columns} 列未列出，见 XLSX 或 CSV。`
    : `${columns} more columns are in the XLSX or CSV.`;
const restWords = (rows: number, lang: Lang) =>
  lang === "zh" ? `另有 ${rows} 行未列出，见 XLSX 或 CSV。` : `${rows} more rows are in the XLSX or CSV.`;

type Fitted = ReturnType<typeof fittedPicture>;

async function figure({ picture, look }: Fitted, drawing: string, number: number): Promise<Paragraph> {
  const { widthPx, dpi } = canvases["a4-column"];
  const png = await pngOf(drawing, widthPx);
  const { widthMm, heightMm } = sizeOnPage(picture, look);
  const text = plainText(picture.description);
  return new Paragraph({
    style: "Figure",
    children: [
      new ImageRun({
        type: "png",
        data: dpi === null ? png : withDensity(png, dpi),
        transformation: { width: widthMm * pxPerMm, height: heightMm * pxPerMm },
        altText: {
          id: String(number),
          name: picture.chart,
          title: plainText(picture.title),
          description: text,
        },
      }),
    ],
  });
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
  const { blocks, rest: restColumns } = columnBlocks(picture.table);
  const table = [
    caption("table", picture.plainTitle, { lang, number }),
    ...blocks.flatMap((block, at) =>
      at === 0 ? [threeLines(block, lang)] : [line("SourceLine", ""), threeLines(block, lang)],
    ),
    ...(restColumns > 0 ? [line("SourceLine", restColumnsWords(restColumns, lang))] : []),
    ...(rows > mostRows ? [line("SourceLine", restWords(rows - mostRows, lang))] : []),
  ];
  const colon = lang === "zh" ? "：" : ": ";
  const marks = coverageLine(picture, drawing, lang);
  const children = [
    picture.isEmpty ? line("Figure", gap) : await figure(fitted, drawing, number),
    caption("figure", picture.title, { lang, number }),
    ...(isLong ? [line("SourceLine", annexWords(rows, lang))] : table),
    ...(marks === "" ? [] : [line("SourceLine", marks)]),
    ...[
      ...headLines(picture, job.caption, { lang, unit: picture.subtitle }),
      ...footLines(picture, job.caption, lang),
    ]
      .filter(({ text }) => text !== gap && text !== picture.coverage?.text)
      .map(({ label, text }) => line("SourceLine", `${label}${colon}${text}`)),
    ...(isLong
      ? [new Paragraph({ pageBreakBefore: true, style: "SourceLine", children: [] }), ...table]
      : []),
  ];
  return { title: picture.title, children };
}

const page = {
  size: { width: convertMillimetersToTwip(210), height: convertMillimetersToTwip(297) },
  margin: {
    top: convertMillimetersToTwip(37),
    bottom: convertMillimetersToTwip(35),
    left: convertMillimetersToTwip(28),
    right: convertMillimetersToTwip(26),
  },
} as const;

async function writeTogether(jobs: readonly ChartJob[]): Promise<Uint8Array> {
  const [first] = jobs;
  if (first === undefined) throw new Error("there is no picture to write");
  const { lang } = first.reading;
  const snippets = [];
  // One after another: each picture is drawn in the thread that serves.
  for (const [at, job] of jobs.entries()) snippets.push(await snippet(job, at + 1));
  const title = jobs.length === 1 ? (snippets[0]?.title ?? "") : chartsTitle[lang];
  const author = productName[lang];
  const document = new Document({
    creator: author,
    title: plainText(title),
    styles: {
      default: { document: { run: { font, size: 24, language: { value: "en-US", eastAsia: "zh-CN" } } } },
      paragraphStyles: [...styles],
    },
    // Each begins a page: a snippet is taken out whole.
    sections: snippets.map(({ children }) => ({ properties: { page }, children })),
  });
  const parts = partsOf(new Uint8Array(await Packer.toBuffer(document)));
  parts.set(
    "docProps/core.xml",
    coreProperties({ title, author, lang: officeLang(lang), on: first.caption.asOf }),
  );
  return officeFile(parts);
}

/** Snippets to be pasted. */
export const docx: ChartWriter = {
  mediaType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  write: (job) => writeTogether([job]),
  writeTogether,
};
