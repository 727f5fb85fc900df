import {
  basisMark,
  type Lang,
  type Metric,
  numberText,
  type Precision,
  type SubjectState,
  totalOf,
  type UnitId,
  yearsText,
} from "@lianchi/domain";
import { type Run, runsWidth } from "../engine/drawing.ts";
import { precisionRuns, roughNumber } from "../engine/label.ts";
import type { Pen } from "../engine/pen.ts";
import type { Look } from "../engine/picture.ts";
import { rowsIn, type TypeSize } from "../engine/type-size.ts";

/** More than this many rows are not drawn; the table has them all. */
const rowLimit = 60;

/** Rows that are drawn, and those that are named together in a last row. */
export type ChosenRows<T> = { readonly shown: readonly T[]; readonly rest: readonly T[] };

/** How many rows a picture has room for. @param limitPx height of the picture at most; undefined for none
 *  @param framePx what stands above and below the rows */
export function mostRows(size: TypeSize, limitPx: number | undefined, framePx: number): number {
  return limitPx === undefined ? rowLimit : Math.min(rowLimit, rowsIn(size, limitPx - framePx));
}

/** The first rows; where there are more than have room, the last place is that of all others together. */
export function chooseRows<T>(rows: readonly T[], most: number): ChosenRows<T> {
  if (rows.length <= most) return { shown: rows, rest: [] };
  const kept = Math.max(1, most - 1);
  return { shown: rows.slice(0, kept), rest: rows.slice(kept) };
}

/** @example restName(12, "zh") // "其余 12 个" */
export function restName(count: number, lang: Lang): string {
  return lang === "zh" ? `其余 ${count} 个` : `${count} others`;
}

/** What projects without a row of their own come to, by the one rule of all totals. */
type RestSum = {
  readonly known: number;
  /** Values of a time that is no year. */
  readonly apart: number;
  readonly dropped: number;
  /** Permitted, planned and without a stage. */
  readonly uncounted: number;
  readonly unreported: number;
  /** null where nothing can be added. */
  readonly sum: { readonly value: number; readonly precision: Precision } | null;
  /** Which years the sum mixes; null where it mixes none. */
  readonly years: string | null;
};

function restSum(projects: readonly SubjectState[], metric: Metric, lang: Lang): RestSum {
  const total = totalOf(projects, metric);
  const { value, precision, known, of, apart, dropped } = total;
  return {
    known,
    apart: apart.length,
    dropped,
    uncounted: projects.length - of - dropped,
    unreported: of - known - apart.length,
    sum: value === null ? null : { value, precision },
    years: yearsText(total, lang),
  };
}

function exceptions({ known, apart, dropped, uncounted, unreported, years }: RestSum, zh: boolean): string {
  return [
    ...(years === null ? [] : [years]),
    ...(apart === 0 || known === 0
      ? []
      : [zh ? `不含非年度值 ${apart} 个` : `without ${apart} of no single year`]),
    ...(unreported === 0 || known + apart === 0
      ? []
      : [zh ? `${unreported} 个未报告` : `${unreported} not reported`]),
    ...(uncounted === 0 ? [] : [zh ? `不含未计入 ${uncounted} 个` : `without ${uncounted} not counted`]),
    ...(dropped === 0 ? [] : [zh ? `不含取消 ${dropped} 个` : `without ${dropped} dropped`]),
  ].join(zh ? "，" : ", ");
}

/** What is left out of the sum, in the fullest words first; empty where nothing is. */
function exceptionsByLength(all: RestSum, zh: boolean): readonly string[] {
  const full = exceptions(all, zh);
  if (full === "") return [];
  const { known, apart, dropped, uncounted, unreported } = all;
  const out = apart + dropped + uncounted + unreported;
  if (out === 0) return [full];
  // Where nothing is summed there is nothing to be left out of.
  if (all.sum === null) return [full];
  const unlike = all.years === null ? "" : zh ? "期间不一" : "unlike times";
  const short = zh ? `另 ${out} 个不在内` : `${out} not in it`;
  const parts = (words: string) => (unlike === "" ? words : `${unlike}${zh ? "，" : ", "}${words}`);
  return [full, parts(short), parts(zh ? `计 ${known} 个` : `of ${known}`)];
}

/** Of these none belongs in a total, whatever they report. */
const isOutside = ({ known, apart, unreported }: RestSum) => known + apart + unreported === 0;

function restWords(all: RestSum, zh: boolean): string {
  if (isOutside(all)) return zh ? "均不计入合计" : "none of them counted";
  if (all.apart > 0) return zh ? "无年度值，不合计" : "no yearly value, not summed";
  return zh ? "— 均无数值" : "— no values";
}

/** The last row in words, the fullest that fit. */
export function restRuns(
  pen: Pen,
  projects: readonly SubjectState[],
  { metric, unitId, roomPx }: { readonly metric: Metric; readonly unitId: UnitId; readonly roomPx: number },
): readonly Run[] {
  const zh = pen.look.lang === "zh";
  const all = restSum(projects, metric, pen.look.lang);
  const tails = isOutside(all) ? [] : exceptionsByLength(all, zh);
  const head: readonly Run[] =
    all.sum === null
      ? [
          {
            text: restWords(all, zh),
            tone: "ink3",
          },
        ]
      : [
          { text: zh ? "合计 " : "sum ", tone: "ink2" },
          ...precisionRuns(all.sum.precision, pen.look.lang),
          { text: numberText(all.sum.value, unitId), isBold: true },
          { basis: "summed", mark: basisMark.summed[pen.look.lang] },
        ];
  const after = (runs: readonly Run[], text: string): readonly Run[] => [
    ...runs,
    { text: `${zh ? "，" : ", "}${text}`, tone: "ink3" },
  ];
  // That some are left out is said in any room; the shortest way is how many of them the sum holds.
  const lines = tails.map((text) => after(head, text));
  const ratio = all.sum === null || tails.length === 0 ? [] : [after(head.slice(1), tails.at(-1) ?? "")];
  return [...lines, ...ratio].find((line) => runsWidth(pen, line) <= roomPx) ?? head;
}

/** The name of the last category of a chart that has no room for words beside it. */
export function restCategory(
  projects: readonly SubjectState[],
  metric: Metric,
  unitId: UnitId,
  lang: Lang,
): string {
  const { sum, apart } = restSum(projects, metric, lang);
  const name = restName(projects.length, lang);
  if (sum !== null)
    return lang === "zh"
      ? `${name}，合计 ${roughNumber(sum, unitId, lang)}`
      : `${name}, sum ${roughNumber(sum, unitId, lang)}`;
  return apart > 0 ? `${name}${lang === "zh" ? "，无年度值" : ", no yearly value"}` : name;
}

/** Says that some have no row of their own; null where all have, and on the wall, which has no table: there the row itself says it. */
export function restNote(count: number, { lang, size }: Pick<Look, "lang" | "size">): string | null {
  if (count <= 0 || size === "big") return null;
  return lang === "zh"
    ? `其余 ${count} 个项目未单列，逐项见数据表。`
    : `${count} more projects have no row of their own; the table has each.`;
}
