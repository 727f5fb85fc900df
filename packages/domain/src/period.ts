import { z } from "zod";
import { firstYear, lastYear } from "./calendar.ts";
import type { Lang, Text } from "./language.ts";

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

const fixed: Readonly<Record<"none" | "unstated" | "annual" | "averageYear" | "sinceConnection", Text>> = {
  none: { zh: "—", en: "—" },
  unstated: { zh: "期间未说明", en: "period not stated" },
  annual: { zh: "年度", en: "a year" },
  averageYear: { zh: "多年平均", en: "average year" },
  sinceConnection: { zh: "并网以来累计", en: "since grid connection" },
};

/** The period in words; an inferred year says so. */
export function periodText(period: Period, lang: Lang): string {
  const inferred =
    "isInferred" in period && period.isInferred ? (lang === "zh" ? "（推断）" : " (inferred)") : "";
  switch (period.kind) {
    case "year":
      return (lang === "zh" ? `${period.year} 年` : String(period.year)) + inferred;
    case "halfYear":
      return (
        (lang === "zh"
          ? `${period.year} 年${period.half === 1 ? "上" : "下"}半年`
          : `${period.half === 1 ? "first" : "second"} half of ${period.year}`) + inferred
      );
    case "month":
      return (
        (lang === "zh"
          ? `${period.year} 年 ${period.month} 月`
          : `${period.year}-${String(period.month).padStart(2, "0")}`) + inferred
      );
    default:
      return fixed[period.kind][lang];
  }
}

/** Whether a value of this period stands for one year. */
export function isYearly(period: Period): boolean {
  return period.kind === "annual" || period.kind === "averageYear" || period.kind === "year";
}
