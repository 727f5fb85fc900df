import type { Lang } from "@lianchi/domain";
import { productName } from "./charts/caption.ts";

/** A text as part of a file's name: letters and digits, whatever stands between them a hyphen. */
export const inFileName = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, "-");

type Told = { readonly lang: Lang; readonly isDemo: boolean; readonly asOf: string; readonly format: string };

/** Name of a file that can stand alone: whose it is, whether its data is simulated, what it holds, of which day.
 *  @example "连池绿能_项目季报_2026-Q3_截至2026-11-23.pdf" */
export function fileNameOf(parts: readonly string[], { lang, isDemo, asOf, format }: Told): string {
  const zh = lang === "zh";
  const all = [
    productName[lang],
    ...(isDemo ? [zh ? "演示数据" : "demo"] : []),
    ...parts,
    zh ? `截至${asOf}` : `as-of-${asOf}`,
  ];
  return `${all.join("_")}.${format}`;
}
