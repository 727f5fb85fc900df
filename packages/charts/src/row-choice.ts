import {
  basisMark,
  isCounted,
  type Lang,
  type Metric,
  metrics,
  numberText,
  type Precision,
  periodText,
  precisionOfSum,
  type SubjectState,
  sumExact,
  type UnitId,
} from "@lianchi/domain";
import { type Run, runsWidth } from "./drawing.ts";
import { precisionRuns, roughNumber } from "./label.ts";
import type { Pen } from "./pen.ts";
import type { Look } from "./picture.ts";
import { stageOf } from "./stage-rows.ts";
import { rowsIn, type TypeSize } from "./type-size.ts";

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

/** What projects without a row of their own come to: never a sum of unlike periods, and as every total one of what is
 *  on the grid or being built alone. */
type RestSum = {
  readonly known: number;
  readonly dropped: number;
  /** Permitted, planned and without a stage. */
  readonly uncounted: number;
  readonly unreported: number;
  /** null where nothing is known or the periods are unlike. */
  readonly sum: { readonly value: number; readonly precision: Precision } | null;
  readonly isMixed: boolean;
};

function restSum(projects: readonly SubjectState[], metric: Metric): RestSum {
  const standing = projects.filter(isCounted);
  const dropped = projects.filter((project) => stageOf(project) === "dropped").length;
  const figures = standing.flatMap(({ figures: all }) => all[metric] ?? []);
  const periods = new Set(
    metrics[metric].hasPeriod ? figures.map(({ fields }) => periodText(fields.period, "en")) : [],
  );
  const isMixed = periods.size > 1;
  return {
    known: figures.length,
    dropped,
    uncounted: projects.length - standing.length - dropped,
    unreported: standing.length - figures.length,
    sum:
      figures.length === 0 || isMixed
        ? null
        : {
            value: sumExact(figures.map(({ fields }) => fields.value ?? 0)),
            precision: precisionOfSum(figures),
          },
    isMixed,
  };
}

function exceptions({ known, dropped, uncounted, unreported }: RestSum, zh: boolean): string {
  return [
    ...(unreported === 0 || known === 0
      ? []
      : [zh ? `${unreported} 个未报告` : `${unreported} not reported`]),
    ...(uncounted === 0 ? [] : [zh ? `不含未计入 ${uncounted} 个` : `without ${uncounted} not counted`]),
    ...(dropped === 0 ? [] : [zh ? `不含取消 ${dropped} 个` : `without ${dropped} dropped`]),
  ].join(zh ? "，" : ", ");
}

/** Of these none belongs in a total, whatever they report. */
const isOutside = ({ known, unreported }: RestSum) => known + unreported === 0;

function restWords(all: RestSum, zh: boolean): string {
  if (isOutside(all)) return zh ? "均不计入合计" : "none of them counted";
  if (all.isMixed) return zh ? "期间不一，不合计" : "unlike periods, not summed";
  return zh ? "— 均未报告" : "— none reported";
}

/** The last row in words, the fullest that fit. */
export function restRuns(
  pen: Pen,
  projects: readonly SubjectState[],
  { metric, unitId, roomPx }: { readonly metric: Metric; readonly unitId: UnitId; readonly roomPx: number },
): readonly Run[] {
  const zh = pen.look.lang === "zh";
  const all = restSum(projects, metric);
  const more = isOutside(all) ? "" : exceptions(all, zh);
  const tail: readonly Run[] = more === "" ? [] : [{ text: `${zh ? "，" : ", "}${more}`, tone: "ink3" }];
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
  return runsWidth(pen, [...head, ...tail]) <= roomPx ? [...head, ...tail] : head;
}

/** The name of the last category of a chart that has no room for words beside it. */
export function restCategory(
  projects: readonly SubjectState[],
  metric: Metric,
  unitId: UnitId,
  lang: Lang,
): string {
  const { sum, isMixed } = restSum(projects, metric);
  const name = restName(projects.length, lang);
  if (sum !== null)
    return lang === "zh"
      ? `${name}，合计 ${roughNumber(sum, unitId, lang)}`
      : `${name}, sum ${roughNumber(sum, unitId, lang)}`;
  return isMixed ? `${name}${lang === "zh" ? "，期间不一" : ", unlike periods"}` : name;
}

/** Says that some have no row of their own; null where all have, and on the wall, which has no table: there the row itself says it. */
export function restNote(count: number, { lang, size }: Pick<Look, "lang" | "size">): string | null {
  if (count <= 0 || size === "big") return null;
  return lang === "zh"
    ? `其余 ${count} 个项目未单列，逐项见数据表。`
    : `${count} more projects have no row of their own; the table has each.`;
}
