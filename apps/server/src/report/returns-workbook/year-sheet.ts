import type { TableId } from "@lianchi/returns";
import { type Cell, columnLetters, type Sheet } from "../workbook-file/sheet.ts";
import { blankZero, formats, formula, headRight, headStyle, mutedStyle, text, titleStyle } from "./cells.ts";
import type { LineUnit } from "./lines/line.ts";
import { basisLine, type ProjectSheets, sayFor, type WorkbookOrder } from "./order.ts";
import { firstYearColumn, fixedColumn, type Refs, refsFor } from "./refs.ts";

/** Row of the first line of a sheet with a column a year; above it stand title, unit and the years. */
export const firstLineRow = 7;
const [indexRow, yearRow, calendarRow] = [4, 5, 6];
/** Lines that tell the time, on the working sheet. */
export const timeRows: Readonly<Record<string, number>> = {
  t: indexRow,
  y: yearRow,
  calendar: calendarRow,
};

/** A line of such a sheet. */
export type YearRow =
  | { readonly kind: "heading"; readonly text: string }
  | {
      readonly kind: "line";
      readonly name: string;
      readonly unit: LineUnit;
      readonly words: string;
      readonly formula: (at: Refs) => string;
      readonly values: readonly (number | null)[];
      readonly hasTotal: boolean;
      readonly isSum: boolean;
      readonly format: string;
    }
  | {
      readonly kind: "fixed";
      readonly name: string;
      readonly unit: LineUnit;
      readonly words: string;
      readonly formula: (at: Refs) => string;
      readonly value: number;
    };

export const unitWords: Readonly<Record<LineUnit, readonly [zh: string, en: string]>> = {
  yuan: ["元", "yuan"],
  kWh: ["千瓦时", "kWh"],
  "yuan/kWh": ["元/千瓦时", "yuan/kWh"],
  share: ["%", "%"],
  years: ["年", "years"],
  none: ["—", "—"],
};

type Parts = {
  readonly order: WorkbookOrder;
  readonly sheets: ProjectSheets;
  /** `work`: the sheet on which the years themselves are reckoned. */
  readonly which: TableId | "work";
  readonly title: string;
  readonly note: string;
  readonly rows: readonly YearRow[];
};

const yearsOf = ({ places }: ProjectSheets) => Array.from({ length: places.years }, (_, year) => year);

/** Years, years of operation and of the calendar, over all columns. */
function timeHead({ order, sheets, which }: Parts): readonly (readonly (Cell | null)[])[] {
  const say = sayFor(order);
  const { model, values } = sheets.told.reckoned.outcome;
  const { building, years } = model.timeline;
  const name = sheets.names[which];
  const row = (label: readonly string[], cell: (year: number, at: Refs) => Cell) => [
    ...Array.from({ length: fixedColumn + 1 }, (_, at) =>
      text(label[at] ?? "", at === fixedColumn ? headRight : headStyle),
    ),
    text("", headStyle),
    ...yearsOf(sheets).map((year) => cell(year, refsFor(sheets.places, name, year))),
  ];
  const isWork = which === "work";
  const own = (year: number) => year < sheets.ownYears;
  const style = (year: number, format: string, spare: string) =>
    own(year)
      ? { ...headRight, format }
      : { ...headRight, isBold: false, tone: "muted" as const, format: spare };
  return [
    row(
      [say("项目", "Line"), say("单位", "Unit"), say("算法", "How"), say("合计/定值", "Total, or fixed")],
      (year, at) =>
        isWork
          ? { kind: "number", value: year, style: style(year, '"t="0', '"t="0') }
          : formula(at.own("t"), year, style(year, '"t="0', '"t="0')),
    ),
    row([say("运营年", "Year of operation")], (year, at) =>
      formula(
        isWork
          ? `IF(AND(${at.own("t")}>=${at.fixed("building")},${at.own("t")}<${at.fixed("years")}),${at.own("t")}-${at.fixed("building")}+1,0)`
          : at.own("y"),
        year >= building && year < years ? year - building + 1 : 0,
        style(year, say('0;;"建设"', '0;;"build"'), "0;;"),
      ),
    ),
    row([say("年份", "Calendar year")], (year, at) =>
      formula(
        isWork
          ? `IF(${at.own("t")}<${at.fixed("years")},${at.input("firstYear")}+${at.own("t")}-${at.fixed("building")},0)`
          : at.own("calendar"),
        own(year) ? values.firstYear + year - building : 0,
        style(year, "0", "0;;"),
      ),
    ),
  ];
}

function lineCells({ order, sheets, which }: Parts, row: YearRow, at: number): readonly (Cell | null)[] {
  if (row.kind === "heading") return [text(row.text, { isBold: true, tone: "link" })];
  const say = sayFor(order);
  const name = sheets.names[which];
  const isSum = row.kind === "line" && row.isSum;
  const look = isSum ? { isBold: true, fill: "sum" as const } : {};
  const format = row.kind === "line" ? row.format : row.unit === "years" ? "0" : formats[row.unit];
  const [zh, en] = unitWords[row.unit];
  const labels = [
    text(row.name, look),
    text(say(zh, en), { ...look, isBold: false, tone: "muted" }),
    text(row.words, { ...look, isBold: false, tone: "muted" }),
  ];
  const whole = refsFor(sheets.places, name, null);
  if (row.kind === "fixed")
    return [...labels, formula(row.formula(whole), row.value, { format, align: "right" })];
  const numbers = row.values.map((value) => value ?? 0);
  const [first, last] = [firstYearColumn, firstYearColumn + sheets.places.years - 1];
  return [
    ...labels,
    row.hasTotal
      ? formula(
          `SUM(${columnLetters(first)}${at}:${columnLetters(last)}${at})`,
          numbers.reduce((sum, value) => sum + value, 0),
          { ...look, format },
        )
      : text("", look),
    null,
    ...yearsOf(sheets).map((year) => {
      const value = year < sheets.ownYears ? (row.values[year] ?? "") : 0;
      const isOwn = year < sheets.ownYears;
      const blank = row.values.includes(null) && !isOwn ? "" : value;
      return formula(
        row.formula(refsFor(sheets.places, name, year)),
        blank,
        isOwn ? { ...look, format } : { tone: "muted", format: blankZero(format) },
      );
    }),
  ];
}

const largestOf = (row: YearRow) =>
  row.kind === "line" ? row.values.map((value) => Math.abs(value ?? 0)) : [];

function totalOf(row: YearRow): number {
  if (row.kind !== "line") return row.kind === "fixed" ? row.value : 0;
  return row.hasTotal ? row.values.reduce<number>((sum, value) => sum + (value ?? 0), 0) : 0;
}

/** Room for the longest number in bold, with its sign. */
function widthFor(values: readonly number[]): number {
  const largest = values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  return Math.max(10, (Math.round(largest).toLocaleString("en").length + 1) * 1.15 + 1.5);
}

/** A sheet with a line a row and a year a column. */
export function yearSheet(parts: Parts): Sheet {
  const { order, sheets, which, title, note, rows } = parts;
  const say = sayFor(order);
  const name = sheets.names[which];
  const subject = sheets.told.reckoned.project.fields.name[order.reading.lang];
  const last = columnLetters(firstYearColumn + sheets.ownYears - 1);
  return {
    name,
    widths: [
      order.reading.lang === "zh" ? 27 : 36,
      9,
      28,
      widthFor(rows.map(totalOf)),
      1.5,
      ...yearsOf(sheets).map(() => widthFor(rows.flatMap(largestOf))),
    ],
    rows: [
      [text(`${subject} — ${title}`, titleStyle)],
      [text(basisLine(order, say("元（另注者除外）", "yuan unless said otherwise")), mutedStyle)],
      [text(note, mutedStyle)],
      ...timeHead(parts),
      ...rows.map((row, at) => lineCells(parts, row, firstLineRow + at)),
    ],
    frozenRows: firstLineRow - 1,
    frozenColumns: 1,
    printed: `A1:${last}${firstLineRow + rows.length - 1}`,
  };
}
