import {
  inEach,
  isMetricName,
  type Lang,
  metrics,
  type Problem,
  problemText,
  type Text,
} from "@lianchi/domain";
import { wordUnder } from "./words/in-all.ts";
import { words } from "./words/index.ts";

/** A problem as clients get it: code and particulars for programs, words in both languages for people. */
export type ProblemResponse = Problem & { readonly message: Text };

const nameOf = (part: string, lang: Lang): string | undefined => wordUnder(words[lang].fieldNames, part);

/** `fields.value` of a capacity is “装机容量”; what has no name keeps its path. */
function fieldName(field: string, lang: Lang): string {
  const last =
    field.split(".").findLast((part) => nameOf(part, lang) !== undefined || isMetricName(part)) ?? field;
  return isMetricName(last) ? metrics[last].name[lang] : (nameOf(last, lang) ?? field);
}

export function problemResponse(
  problem: Problem,
  perLanguage: Readonly<Partial<Record<Lang, Problem>>> = {},
): ProblemResponse {
  const say = (lang: Lang) => {
    const one = perLanguage[lang] ?? problem;
    return problemText(one.field === undefined ? one : { ...one, field: fieldName(one.field, lang) }, lang);
  };
  return { ...problem, message: inEach(say) };
}
