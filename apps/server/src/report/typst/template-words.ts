import { type Basis, basisMark, basisName, type Lang, type Text } from "@lianchi/domain";
import { reportWords } from "../report-words.ts";

/** What a mark means, at the foot of its page. */
const basisNote: Readonly<Record<Basis, Text>> = {
  reported: { zh: "来源所载", en: "as the source reports it" },
  derived: { zh: "由来源数值计算", en: "computed from reported values" },
  assumed: { zh: "假设值，可修改", en: "assumed, can be changed" },
  illustrative: { zh: "示意，非实际数据", en: "illustrative, not real" },
  measured: { zh: "实测", en: "measured" },
};

const inLanguage = (texts: Readonly<Record<Basis, Text>>, lang: Lang) => ({
  reported: texts.reported[lang],
  derived: texts.derived[lang],
  assumed: texts.assumed[lang],
  illustrative: texts.illustrative[lang],
  measured: texts.measured[lang],
});

/** The words that the template itself prints. */
export function templateWords(lang: Lang) {
  const zh = lang === "zh";
  return {
    lang,
    region: zh ? "cn" : null,
    indentEm: zh ? 2 : 0,
    apartPt: zh ? 0 : 6,
    marks: inLanguage(basisMark, lang),
    basisNotes: inLanguage(basisNote, lang),
    missingNote: zh ? "“—” 未报道，不计入合计" : "— not reported, left out of totals",
    note: zh ? "注：" : "Notes: ",
    demo: reportWords[lang].demoMark,
    contents: reportWords[lang].contents,
  } as const;
}

/** What stands under the key figures: what the marks mean, and what becomes of a value that nobody reports. */
export function coverNote(used: readonly Basis[], hasMarks: boolean, lang: Lang): string {
  const names = hasMarks ? basisMark : basisName;
  if (lang === "zh") {
    const words = used.map((basis) => `“${names[basis].zh}”为${basisNote[basis].zh}`);
    return `${[...words, "未报道的数值留空，不补零、不估算"].join("，")}。`;
  }
  const words = used.map((basis) => `${names[basis].en}: ${basisNote[basis].en}`);
  return `${[...words, "what is not reported stays empty: no zero, no estimate"].join("; ")}.`;
}

/** Bases in words, for a table without marks. */
export function basisWords(used: readonly Basis[], lang: Lang): string {
  return used.map((basis) => basisName[basis][lang]).join(lang === "zh" ? "、" : ", ");
}
