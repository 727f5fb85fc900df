import { decimalText, type Lang, languages, units } from "@lianchi/domain";
import { type Cell, columnLetters, printParts, type Sheet } from "@lianchi/office";
import type { TableId } from "@lianchi/returns";
import { words } from "../words/index.ts";
import { blankZero, formats, formula, headRight, headStyle, mutedStyle, text, titleStyle } from "./cells.ts";
import type { LineUnit } from "./lines/line.ts";
import { basisLine, type ProjectSheets, type WorkbookOrder } from "./order.ts";
import { firstYearColumn, fixedColumn, type Refs, refsFor } from "./refs.ts";
import { resultUnit } from "./result-unit.ts";

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
      readonly how: string;
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
      readonly how: string;
      readonly formula: (at: Refs) => string;
      readonly value: number;
    };

/** Yuan are read by ten thousands or millions: the cells hold them, to the last digit, and show these. */
const moneyShown = (lang: Lang) =>
  languages[lang].countsInWan
    ? ({ format: "0\\.0,", per: 1e4, decimals: 1, unit: "wanYuan" } as const)
    : ({ format: "#,##0.00,,", per: 1e6, decimals: 2, unit: "millionYuan" } as const);

function unitText(unit: LineUnit, lang: Lang): string {
  if (unit === "none") return "—";
  return unit === "yuan" ? units[moneyShown(lang).unit].label[lang] : resultUnit[unit][lang];
}

type Parts = {
  readonly order: WorkbookOrder;
  readonly sheets: ProjectSheets;
  /** `work`: the sheet on which the years themselves are computed. */
  readonly which: TableId | "work";
  readonly title: string;
  readonly note: string;
  readonly rows: readonly YearRow[];
};

const yearsOf = ({ places }: ProjectSheets) => Array.from({ length: places.years }, (_, year) => year);

/** Years, years of operation and of the calendar, over all columns. */
function timeHead({ order, sheets, which }: Parts): readonly (readonly (Cell | null)[])[] {
  const say = words[order.reading.lang].years;
  const { model, values } = sheets.told.evaluation.outcome;
  const { buildingYears, years } = model.timeline;
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
    row([say.line, words[order.reading.lang].workbook.unit, say.how, say.total], (year, at) =>
      isWork
        ? { kind: "number", value: year, style: style(year, '"t="0', '"t="0') }
        : formula(at.own("t"), year, style(year, '"t="0', '"t="0')),
    ),
    row([say.operation], (year, at) =>
      formula(
        isWork
          ? `IF(AND(${at.own("t")}>=${at.fixed("building")},${at.own("t")}<${at.fixed("years")}),${at.own("t")}-${at.fixed("building")}+1,0)`
          : at.own("y"),
        year >= buildingYears && year < years ? year - buildingYears + 1 : 0,
        style(year, `0;;"${say.building}"`, "0;;"),
      ),
    ),
    row([say.calendar], (year, at) =>
      formula(
        isWork
          ? `IF(${at.own("t")}<${at.fixed("years")},${at.input("firstYear")}+${at.own("t")}-${at.fixed("building")},0)`
          : at.own("calendar"),
        own(year) ? values.firstYear + year - buildingYears : 0,
        style(year, "0", "0;;"),
      ),
    ),
  ];
}

function lineCells({ order, sheets, which }: Parts, row: YearRow, at: number): readonly (Cell | null)[] {
  if (row.kind === "heading") return [text(row.text, { isBold: true, tone: "link" })];
  const { lang } = order.reading;
  const name = sheets.names[which];
  const isSum = row.kind === "line" && row.isSum;
  const look = isSum ? { isBold: true, fill: "sum" as const } : {};
  const format =
    row.unit === "yuan"
      ? moneyShown(lang).format
      : row.kind === "line"
        ? row.format
        : row.unit === "years"
          ? "0"
          : formats[row.unit];
  const labels = [
    text(row.name, look),
    text(unitText(row.unit, lang), { ...look, isBold: false, tone: "muted" }),
    text(row.how, { ...look, isBold: false, tone: "muted" }),
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

/** How long a row's number is as it is shown [letters]. */
function lettersIn(row: YearRow, value: number, lang: Lang): number {
  if (row.kind === "heading") return 0;
  const { per, decimals } = moneyShown(lang);
  const isMoney = row.unit === "yuan";
  const whole = decimalText(Math.round(Math.abs(value) / (isMoney ? per : 1)), 0).length;
  return whole + (isMoney ? decimals + 1 : 0);
}

const largestOf = (row: YearRow, lang: Lang) =>
  row.kind === "line" ? row.values.map((value) => lettersIn(row, value ?? 0, lang)) : [];

function totalOf(row: YearRow, lang: Lang): number {
  if (row.kind !== "line") return row.kind === "fixed" ? lettersIn(row, row.value, lang) : 0;
  const total = row.values.reduce<number>((sum, value) => sum + (value ?? 0), 0);
  return row.hasTotal ? lettersIn(row, total, lang) : 0;
}

/** Room for the longest number in bold, with its sign. */
const widthFor = (letters: readonly number[]) => Math.max(9, (Math.max(0, ...letters) + 1) * 1.15 + 1.5);
/** Letters of ten points are still read at this size [%]. */
const printedPercent = 70;

/** A sheet with a line a row and a year a column. */
export function yearSheet(parts: Parts): Sheet {
  const { order, sheets, which, title, note, rows } = parts;
  const { lang } = order.reading;
  const name = sheets.names[which];
  const subject = sheets.told.evaluation.project.fields.name[lang];
  const printed = firstYearColumn + sheets.ownYears;
  const yearWidth = widthFor(rows.flatMap((row) => largestOf(row, lang)));
  const widths = [
    words[lang].page.lineWidth,
    words[lang].page.unitWidth,
    28,
    widthFor(rows.map((row) => totalOf(row, lang))),
    1.5,
    ...yearsOf(sheets).map(() => yearWidth),
  ];
  return {
    name,
    widths,
    rows: [
      [text(`${subject} — ${title}`, titleStyle)],
      [text(basisLine(order, words[lang].years.moneyNote), mutedStyle)],
      [text(note, mutedStyle)],
      ...timeHead(parts),
      ...rows.map((row, at) => lineCells(parts, row, firstLineRow + at)),
    ],
    frozenRows: firstLineRow - 1,
    frozenColumns: 1,
    printed: `A1:${columnLetters(printed - 1)}${firstLineRow + rows.length - 1}`,
    printedInParts: {
      percent: printedPercent,
      columns: printParts({
        widths: widths.slice(0, printed),
        repeated: 1,
        apart: firstYearColumn,
        percent: printedPercent,
      }),
    },
  };
}
