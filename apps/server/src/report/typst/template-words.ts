import { type Basis, basisMark, basisName, type Lang, type Text } from "@lianchi/domain";

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
export function reportWords(lang: Lang) {
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
    demo: zh ? "演示数据" : "Demo data",
    contents: zh ? "目录" : "Contents",
    chapterPattern: zh ? "一、" : "1",
    chapterGap: zh ? "" : " ",
    appendix: zh ? "附录　各数值的出处" : "Appendix: Where each figure comes from",
  } as const;
}

export const asOfText = (day: string, lang: Lang) => (lang === "zh" ? `截至 ${day}` : `As of ${day}`);

/** @example dayText("2026-11-20", "zh") // "2026 年 11 月 20 日" */
export function dayText(day: string, lang: Lang): string {
  const [year = 0, month = 0, date = 0] = day.split("-").map(Number);
  if (lang === "zh") return `${year} 年 ${month} 月 ${date} 日`;
  const format = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" });
  return format.format(Date.UTC(year, month - 1, date));
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

/** @example captionText("图 2", "已知装机容量", "zh") // "图 2　已知装机容量" */
export const captionText = (label: string, caption: string, lang: Lang) =>
  `${label}${lang === "zh" ? "　" : ". "}${caption}`;
