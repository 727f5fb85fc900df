import {
  Basis,
  basisMark,
  basisMeaning,
  basisName,
  domainWords,
  type Lang,
  type Text,
} from "@lianchi/domain";
import { boxedPattern } from "../reports/kept-together.ts";
import { reportWords } from "../reports/report-words.ts";
import { words } from "../words/index.ts";

const inLanguage = (texts: Readonly<Record<Basis, Text>>, lang: Lang) =>
  Object.fromEntries(Basis.options.map((basis) => [basis, texts[basis][lang]]));

/** The words that the template itself prints. */
export function templateWords(lang: Lang) {
  const { page, template } = words[lang];
  return {
    lang,
    region: page.region,
    indentEm: page.indentEm,
    apartPt: page.apartPt,
    marks: inLanguage(basisMark, lang),
    basisNotes: inLanguage(basisMeaning, lang),
    missingNote: template.missingNote,
    note: template.note,
    demo: reportWords[lang].demoMark,
    contents: reportWords[lang].contents,
    kept: boxedPattern[lang],
  } as const;
}

/** What stands under the key figures: what the marks mean, and what becomes of a value that nobody reports. */
export function coverNote(used: readonly Basis[], hasMarks: boolean, lang: Lang): string {
  const names = hasMarks ? basisMark : basisName;
  return words[lang].template.coverNote(
    used.map((basis) => ({ mark: names[basis][lang], meaning: basisMeaning[basis][lang] })),
  );
}

/** Bases in words, for a table without marks. */
export function basisWords(used: readonly Basis[], lang: Lang): string {
  return domainWords[lang].text.all(used.map((basis) => basisName[basis][lang]));
}
