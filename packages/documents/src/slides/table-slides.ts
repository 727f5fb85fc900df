import { basisMark, type Lang } from "@lianchi/domain";
import { plainText, type Slide, type SlideCell, type SlideEdge, type SlideTable } from "@lianchi/office";
import type { ReportTable, TableCell, TableColumn } from "@lianchi/reports";
import { setWidth } from "../fonts/font.ts";
import { colours } from "../native/office-colours.ts";
import { basesOf, markKey, reportWords } from "../reports/report-words.ts";
import { shareWidths, unbroken, type WantedWidth } from "../tables/column-widths.ts";
import {
  area,
  chapterLine,
  contentSlide,
  fittingSize,
  margin,
  roomWidth,
  textHeightIn,
  textIn,
} from "./slide-frame.ts";

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

const align = ({ isNumber }: TableColumn) => (isNumber ? "right" : "left");
const rule = { thick: { pt: 1.5, colour: colours.rule }, thin: { pt: 0.75, colour: colours.rule } } as const;
const hair: SlideEdge = { pt: 0.5, colour: colours.line };

function headCell(column: TableColumn, sizePt: number): SlideCell {
  const { label, unit } = column;
  const lines = [
    { text: label, pt: sizePt, isBold: true, colour: colours.ink2 },
    ...(unit === "" ? [] : [{ text: unit, pt: 10, colour: colours.ink3 }]),
  ];
  return {
    paragraphs: lines.map((run) => ({ runs: [run], align: align(column) })),
    anchor: "bottom",
    above: rule.thick,
    below: rule.thin,
  };
}

type BodyPlace = {
  readonly column: TableColumn;
  readonly sizePt: number;
  readonly isTotal: boolean;
  readonly isLast: boolean;
};

function bodyCell({ text, basis }: TableCell, place: BodyPlace, look: TableSlides): SlideCell {
  const { column, sizePt, isTotal, isLast } = place;
  const mark = look.hasMarks && basis !== undefined ? basisMark[basis][look.lang] : "";
  const runs = [
    { text, pt: sizePt, isBold: isTotal, colour: colours.ink },
    ...(mark === "" ? [] : [{ text: `\u00a0${mark}`, pt: 9, colour: colours.ink2 }]),
  ];
  return {
    paragraphs: [{ runs, align: align(column) }],
    anchor: "middle",
    above: isTotal ? rule.thin : hair,
    below: isLast ? rule.thick : hair,
  };
}

/** A table as tables of PowerPoint: with its head on each slide that it takes. */
export function tableSlides(look: TableSlides): readonly Slide[] {
  const { title, chapter, table, note, source, notes, lang, hasMarks } = look;
  const { columns } = table;
  const sizePt = columns.length > 6 ? 10 : 12;
  const widths = widthsOf(table, sizePt);
  const hasUnits = columns.some(({ unit }) => unit !== "");
  const headHeight = rowHeight(
    columns.map(({ label, unit }) => (hasUnits ? `${label}\n${unit}` : label)),
    widths,
    sizePt,
  );
  const pages = pagesOf(table, widths, sizePt, headHeight);
  const key = hasMarks ? markKey(basesOf(table), lang) : "";
  const under = [note, key].filter((text) => text !== "").join(" ");
  const head = { height: headHeight, cells: columns.map((column) => headCell(column, sizePt)) };
  const tableOn = ({ rows, heights }: Page, isLastPage: boolean): SlideTable => ({
    kind: "table",
    x: margin,
    y: tableTop,
    name: title,
    columns: widths,
    padding: { across: padding, down: 0.04 },
    rows: [
      head,
      ...rows.map(({ cells, isTotal = false }, row) => ({
        height: heights[row] ?? 0,
        cells: columns.map((column, at) => {
          const isLast = isLastPage && row === rows.length - 1;
          return bodyCell(cells[at] ?? { text: "" }, { column, sizePt, isTotal, isLast }, look);
        }),
      })),
    ],
  });
  return pages.map((page, at) => {
    const more = at === 0 ? "" : reportWords[lang].continued;
    return contentSlide({
      title: `${title}${more}`,
      sub: "",
      notes: [notes, under, source].filter((text) => text !== "").join("\n"),
      items: [
        ...chapterLine(chapter),
        tableOn(page, at === pages.length - 1),
        ...textIn({ x: margin, y: area.bottom - noteHeight + 0.04, w: roomWidth, h: 0.36 }, under, {
          pt: fittingSize(under, [10, 8, 7], 2),
          colour: colours.ink2,
        }),
        ...textIn({ x: margin, y: area.bottom - 0.3, w: roomWidth, h: 0.36 }, source, {
          pt: fittingSize(source, [10, 8, 7], 2),
          colour: colours.ink3,
        }),
      ],
    });
  });
}
