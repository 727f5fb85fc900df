import {
  basisMark,
  domainWords,
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
import { withCommas } from "../engine/sentences.ts";
import { rowsIn, type TypeSize } from "../engine/type-size.ts";
import { words } from "../words/index.ts";

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
  return words[lang].rest.name(count);
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

function exceptions({ known, apart, dropped, uncounted, unreported, years }: RestSum, lang: Lang): string {
  const say = words[lang].rest;
  return withCommas(
    [
      years,
      apart === 0 || known === 0 ? null : say.apart(apart),
      unreported === 0 || known + apart === 0 ? null : say.unreported(unreported),
      uncounted === 0 ? null : say.uncounted(uncounted),
      dropped === 0 ? null : say.dropped(dropped),
    ],
    lang,
  );
}

/** What is left out of the sum, in the fullest words first; empty where nothing is. */
function exceptionsByLength(all: RestSum, lang: Lang): readonly string[] {
  const say = words[lang].rest;
  const full = exceptions(all, lang);
  if (full === "") return [];
  const { known, apart, dropped, uncounted, unreported } = all;
  const out = apart + dropped + uncounted + unreported;
  if (out === 0) return [full];
  // Where nothing is summed there is nothing to be left out of.
  if (all.sum === null) return [full];
  const unlike = all.years === null ? null : say.unlikeTimes;
  return [full, withCommas([unlike, say.notIn(out)], lang), withCommas([unlike, say.countOf(known)], lang)];
}

/** Of these none belongs in a total, whatever they report. */
const isOutside = ({ known, apart, unreported }: RestSum) => known + apart + unreported === 0;

function restWords(all: RestSum, lang: Lang): string {
  const say = words[lang].rest;
  if (isOutside(all)) return say.noneCounted;
  return all.apart > 0 ? say.noneYearly : say.none;
}

/** The last row in words, the fullest that fit. */
export function restRuns(
  pen: Pen,
  projects: readonly SubjectState[],
  { metric, unitId, roomPx }: { readonly metric: Metric; readonly unitId: UnitId; readonly roomPx: number },
): readonly Run[] {
  const { lang } = pen.look;
  const all = restSum(projects, metric, lang);
  const tails = isOutside(all) ? [] : exceptionsByLength(all, lang);
  const head: readonly Run[] =
    all.sum === null
      ? [
          {
            text: restWords(all, lang),
            tone: "ink3",
          },
        ]
      : [
          { text: words[lang].rest.sum, tone: "ink2" },
          ...precisionRuns(all.sum.precision, lang),
          { text: numberText(all.sum.value, unitId), isBold: true },
          { basis: "summed", mark: basisMark.summed[lang] },
        ];
  const after = (runs: readonly Run[], text: string): readonly Run[] => [
    ...runs,
    { text: `${domainWords[lang].text.comma}${text}`, tone: "ink3" },
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
  const say = words[lang].rest;
  if (sum !== null) return say.withSum(name, roughNumber(sum, unitId, lang));
  return apart > 0 ? say.withoutYearly(name) : name;
}

/** Says that some have no row of their own; null where all have, and on the wall, which has no table: there the row itself says it. */
export function restNote(count: number, { lang, size }: Pick<Look, "lang" | "size">): string | null {
  if (count <= 0 || size === "big") return null;
  return words[lang].rest.note(count);
}
