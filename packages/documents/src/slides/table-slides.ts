import { basisMark, type Lang } from "@lianchi/domain";
import { plainText } from "@lianchi/office";
import type { ReportTable, TableCell, TableColumn } from "@lianchi/reports";
import type PptxGenJS from "pptxgenjs";
import { setWidth } from "../fonts/font.ts";
import { colours } from "../native/office-colours.ts";
import { basesOf, markKey, reportWords } from "../reports/report-words.ts";
import { shareWidths, unbroken, type WantedWidth } from "../tables/column-widths.ts";
import { addText, area, contentSlide, fittingSize, margin, roomWidth, textHeightIn } from "./slide-frame.ts";

export type TableSlides = {
  readonly title: string;
  readonly chapter: string;
  readonly table: ReportTable;
  readonly note: string;
  readonly source: string;
  readonly notes: string;
  readonly lang: Lang;
  readonly hasMarks: boolean;
};

const padding = 0.06;
const tableTop = 1.5;
const noteHeight = 0.72;
const leastRows = 4;
const roomHeight = area.bottom - noteHeight - tableTop;

/** Widths that share the slide [inch]. */
function widthsOf({ columns, rows }: ReportTable, sizePt: number): readonly number[] {
  const inch = (text: string) => (setWidth(plainText(text), sizePt, "semiBold") * 1.08) / 72;
  const wanted = columns.map(({ label, unit, isNumber }, at): WantedWidth => {
    const texts = [label, unit, ...rows.map(({ cells }) => cells[at]?.text ?? "")];
    const extra = 2 * padding + 0.3;
    const lines = texts.map((text) => inch(text) + extra);
    const words = texts.flatMap((text) => unbroken(plainText(text)));
    const word = Math.max(0, ...words.map((one) => Math.min(inch(one), 2))) + extra;
    return { least: isNumber ? Math.min(Math.max(...lines), 2.4) : word, lines };
  });
  return shareWidths(wanted, roomWidth);
}

const rowHeight = (texts: readonly string[], widths: readonly number[], sizePt: number) =>
  Math.max(
    ...texts.map((text, at) => textHeightIn(plainText(text), sizePt, (widths[at] ?? 1) - 2 * padding - 0.16)),
  ) + 0.12;

type Row = ReportTable["rows"][number];
type Page = { readonly rows: readonly Row[]; readonly heights: readonly number[] };

/** Rows on as many slides as they need; none stands over the edge. */
function pagesOf(
  { rows }: ReportTable,
  widths: readonly number[],
  sizePt: number,
  headHeight: number,
): readonly Page[] {
  const pages: { rows: Row[]; heights: number[] }[] = [{ rows: [], heights: [] }];
  let used = headHeight;
  for (const row of rows) {
    const height = rowHeight(
      row.cells.map(({ text }) => text),
      widths,
      sizePt,
    );
    let page = pages.at(-1);
    if (page === undefined || (page.rows.length > 0 && used + height > roomHeight)) {
      page = { rows: [], heights: [] };
      pages.push(page);
      used = headHeight;
    }
    page.rows.push(row);
    page.heights.push(height);
    used += height;
  }
  const [before, last] = pages.slice(-2);
  if (before !== undefined && last !== undefined) {
    // No row or two stand alone on the last slide, nor a sum without a row that it sums.
    const wanted = Math.min(leastRows, Math.floor((before.rows.length + last.rows.length) / 2));
    while (last.rows.length < wanted) {
      used += before.heights.at(-1) ?? 0;
      if (used > roomHeight) break;
      last.rows.unshift(...before.rows.splice(-1));
      last.heights.unshift(...before.heights.splice(-1));
    }
  }
  return pages;
}

const align = ({ isNumber }: TableColumn) => (isNumber ? ("right" as const) : ("left" as const));
const border = (pt: number, color: string) => ({ type: "solid" as const, pt, color });
const none = { type: "none" as const };

function headCell(column: TableColumn): PptxGenJS.TableCell {
  const { label, unit } = column;
  const runs: PptxGenJS.TableCell[] = [
    { text: plainText(label), options: { bold: true, color: colours.ink2, breakLine: unit !== "" } },
    ...(unit === "" ? [] : [{ text: plainText(unit), options: { color: colours.ink3, fontSize: 10 } }]),
  ];
  return {
    text: runs,
    options: {
      align: align(column),
      valign: "bottom",
      border: [border(1.5, colours.rule), none, border(0.75, colours.rule), none],
    },
  };
}

function bodyCell(
  cell: TableCell,
  column: TableColumn,
  place: { readonly isTotal: boolean; readonly isLast: boolean },
  look: TableSlides,
): PptxGenJS.TableCell {
  const { text, basis } = cell;
  const { isTotal, isLast } = place;
  const mark = look.hasMarks && basis !== undefined ? basisMark[basis][look.lang] : "";
  const runs: PptxGenJS.TableCell[] = [
    { text: plainText(text), options: { bold: isTotal, color: colours.ink } },
    ...(mark === "" ? [] : [{ text: `\u00a0${mark}`, options: { color: colours.ink2, fontSize: 9 } }]),
  ];
  return {
    text: runs,
    options: {
      align: align(column),
      valign: "middle",
      border: [
        isTotal ? border(0.75, colours.rule) : border(0.5, colours.line),
        none,
        isLast ? border(1.5, colours.rule) : border(0.5, colours.line),
        none,
      ],
    },
  };
}

/** A table as tables of PowerPoint: with its head on each slide that it takes. */
export function addTableSlides(presentation: PptxGenJS, look: TableSlides): void {
  const { title, chapter, table, note, source, notes, lang, hasMarks } = look;
  const sizePt = table.columns.length > 6 ? 10 : 12;
  const widths = widthsOf(table, sizePt);
  const hasUnits = table.columns.some(({ unit }) => unit !== "");
  const headHeight = rowHeight(
    table.columns.map(({ label, unit }) => (hasUnits ? `${label}\n${unit}` : label)),
    widths,
    sizePt,
  );
  const pages = pagesOf(table, widths, sizePt, headHeight);
  const key = hasMarks ? markKey(basesOf(table), lang) : "";
  const under = [note, key].filter((text) => text !== "").join(" ");
  for (const [at, { rows, heights }] of pages.entries()) {
    const more = at === 0 ? "" : lang === "zh" ? `（${reportWords.zh.more}）` : ` (${reportWords.en.more})`;
    const slide = contentSlide(presentation, {
      title: `${title}${more}`,
      sub: "",
      notes: [notes, under, source].filter((text) => text !== "").join("\n"),
    });
    addText(slide, chapter, { x: margin, y: 0.12, w: roomWidth, h: 0.24, fontSize: 10, color: colours.ink3 });
    const isLastPage = at === pages.length - 1;
    slide.addTable(
      [
        table.columns.map(headCell),
        ...rows.map(({ cells, isTotal = false }, row) =>
          table.columns.map((column, index) =>
            bodyCell(
              cells[index] ?? { text: "" },
              column,
              { isTotal, isLast: isLastPage && row === rows.length - 1 },
              look,
            ),
          ),
        ),
      ],
      {
        x: margin,
        y: tableTop,
        w: roomWidth,
        colW: [...widths],
        rowH: [headHeight, ...heights],
        fontSize: sizePt,
        margin: [0.04, padding, 0.04, padding],
        objectName: plainText(title),
      },
    );
    addText(slide, under, {
      x: margin,
      y: area.bottom - noteHeight + 0.04,
      w: roomWidth,
      h: 0.36,
      fontSize: fittingSize(under, [10, 8, 7], 2),
      color: colours.ink2,
    });
    addText(slide, source, {
      x: margin,
      y: area.bottom - 0.3,
      w: roomWidth,
      h: 0.36,
      fontSize: fittingSize(source, [10, 8, 7], 2),
      color: colours.ink3,
    });
  }
}
