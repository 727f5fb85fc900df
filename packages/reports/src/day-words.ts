import type { Lang } from "@lianchi/domain";
import { words } from "./words/index.ts";

/** A day or a month in words. @example dayWords("2026-11-20", "zh") // "2026 年 11 月 20 日" */
export function dayWords(dayOrMonth: string, lang: Lang): string {
  const [year = "", month = "", day] = dayOrMonth.split("-");
  const { dates } = words[lang];
  return day === undefined ? dates.month(year, Number(month)) : dates.day(year, Number(month), Number(day));
}
