import { z } from "zod";
import { firstYear, lastYear } from "./calendar.ts";
import type { Lang } from "./language.ts";
import { words } from "./words/index.ts";

const year = z.int().min(firstYear).max(lastYear);
const isInferred = z.boolean();

/** The time that a value covers. `none`: it covers none (a capacity); `unstated`: the source does not say. */
export const Period = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("none") }),
  z.object({ kind: z.literal("unstated") }),
  z.object({ kind: z.literal("annual") }),
  z.object({ kind: z.literal("averageYear") }),
  z.object({ kind: z.literal("sinceConnection") }),
  z.object({ kind: z.literal("year"), year, isInferred }),
  z.object({ kind: z.literal("halfYear"), year, half: z.union([z.literal(1), z.literal(2)]), isInferred }),
  z.object({ kind: z.literal("month"), year, month: z.int().min(1).max(12), isInferred }),
]);
export type Period = Readonly<z.infer<typeof Period>>;

/** The period in words; an inferred year says so. */
export function periodText(period: Period, lang: Lang): string {
  const say = words[lang].periods;
  const said = (text: string, isInferred: boolean) => (isInferred ? say.inferred(text) : text);
  switch (period.kind) {
    case "year":
      return said(say.year(period.year), period.isInferred);
    case "halfYear":
      return said(say.halfYear(period.year, period.half), period.isInferred);
    case "month":
      return said(say.month(period.year, period.month), period.isInferred);
    default:
      return say[period.kind];
  }
}

/** Whether a value of this period stands for one year. */
export function isYearly(period: Period): boolean {
  return period.kind === "annual" || period.kind === "averageYear" || period.kind === "year";
}
