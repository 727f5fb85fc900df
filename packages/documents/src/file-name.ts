import { domainWords, type Lang } from "@lianchi/domain";
import { words } from "./words/index.ts";

/** A text as part of a file's name: letters and digits, whatever stands between them a hyphen. */
export const inFileName = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, "-");

type Told = { readonly lang: Lang; readonly isDemo: boolean; readonly asOf: string; readonly format: string };

const demoPart = ({ lang, isDemo }: Pick<Told, "lang" | "isDemo">) =>
  isDemo ? [words[lang].fileNames.demo] : [];

/** Name of a file that can stand alone: whose it is, whether its data is simulated, what it holds, of which day.
 *  @example "连池绿能_项目季报_2026-Q3_截至2026-11-23.pdf" */
export function fileNameOf(parts: readonly string[], { lang, isDemo, asOf, format }: Told): string {
  const all = [
    domainWords[lang].ownNames.product,
    ...demoPart({ lang, isDemo }),
    ...parts,
    words[lang].fileNames.asOf(asOf),
  ];
  return `${all.join("_")}.${format}`;
}

/** Name of an archive of charts, as its files are named: whose they are, whether they are simulated, of which day.
 *  @param fileName of any of them @example "连池绿能_图表_截至2026-11-23.zip" */
export function archiveNameOf(fileName: string, told: Pick<Told, "lang" | "isDemo">): string {
  const parts = fileName.replace(/\.[^.]+$/, "").split("_");
  const [owner = "", day = ""] = [parts[0], parts.at(-1)];
  return [owner, ...demoPart(told), words[told.lang].fileNames.charts, `${day}.zip`].join("_");
}
