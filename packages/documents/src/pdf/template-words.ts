import { Basis, basisMark, basisMeaning, basisName, type Lang, type Text } from "@lianchi/domain";
import { boxedPattern } from "../reports/kept-together.ts";
import { reportWords } from "../reports/report-words.ts";

const inLanguage = (texts: Readonly<Record<Basis, Text>>, lang: Lang) =>
  Object.fromEntries(Basis.options.map((basis) => [basis, texts[basis][lang]]));

/** The words that the template itself prints. */
export function templateWords(lang: Lang) {
  const zh = lang === "zh";
  return {
    lang,
    region: zh ? "cn" : null,
    indentEm: zh ? 2 : 0,
    apartPt: zh ? 0 : 6,
    marks: inLanguage(basisMark, lang),
    basisNotes: inLanguage(basisMeaning, lang),
    missingNote: zh ? "“—” 未报道，不计入合计" : "— not reported, left out of totals",
    note: zh ? "注：" : "Notes: ",
    demo: reportWords[lang].demoMark,
    contents: reportWords[lang].contents,
    kept: boxedPattern[lang],
  } as const;
}

/** What stands under the key figures: what the marks mean, and what becomes of a value that nobody reports. */
export function coverNote(used: readonly Basis[], hasMarks: boolean, lang: Lang): string {
  const names = hasMarks ? basisMark : basisName;
  if (lang === "zh") {
    const words = used.map((basis) => `“${names[basis].zh}”为${basisMeaning[basis].zh}`);
    return `${[...words, "未报道的数值留空，不补零、不估算"].join("，")}。`;
  }
  const words = used.map((basis) => `${names[basis].en}: ${basisMeaning[basis].en}`);
  return `${[...words, "what is not reported stays empty: no zero, no estimate"].join("; ")}.`;
}

/** Bases in words, for a table without marks. */
export function basisWords(used: readonly Basis[], lang: Lang): string {
  return used.map((basis) => basisName[basis][lang]).join(lang === "zh" ? "、" : ", ");
}
