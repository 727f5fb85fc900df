import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fontOfWoff } from "../fonts/woff.ts";

const folderOf = (name: string) => dirname(createRequire(import.meta.url).resolve(`${name}/package.json`));

/** The faces of an official document beside Noto Sans SC, which is its 黑体 (all SIL Open Font License 1.1): Noto Serif SC
 *  stands in for 小标宋 (bold) and for 仿宋, of which no open face is on npm; LXGW WenKai is its 楷体. Forty megabytes, read
 *  when the first official document is set. */
export function officialFonts(): Buffer[] {
  const serif = folderOf("@expo-google-fonts/noto-serif-sc");
  const kai = folderOf("@fontsource/lxgw-wenkai");
  return [
    readFileSync(join(serif, "400Regular", "NotoSerifSC_400Regular.ttf")),
    readFileSync(join(serif, "700Bold", "NotoSerifSC_700Bold.ttf")),
    fontOfWoff(readFileSync(join(kai, "files", "lxgw-wenkai-latin-500-normal.woff"))),
  ];
}
