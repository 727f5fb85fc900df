import { domainWords, type Lang, type Precision, quotientPrecision, shareLine } from "@lianchi/domain";
import type { Overview } from "@lianchi/returns";
import { words } from "../words/index.ts";

/** The fractions that have a name in sentences. */
const fractions = [
  [1 / 2, "half"],
  [1 / 3, "oneThird"],
  [2 / 3, "twoThirds"],
  [1 / 4, "oneQuarter"],
  [3 / 4, "threeQuarters"],
] as const;

/** A share within a sentence: in words where it is that fraction within one per cent, else in per cent. Some languages
 *  leave a space around digits.
 *  @param inputs how roughly the values of the share are known */
export function shareWord(
  share: number,
  lang: Lang,
  inputs: readonly (Precision | undefined)[] = [],
): string {
  const near = fractions.find(([fraction]) => Math.abs(share - fraction) <= 0.01 * fraction);
  const isRough = quotientPrecision(inputs) !== "exact";
  const say = words[lang].sentences;
  if (near !== undefined) return say.fraction(say.fractions[near[1]], isRough);
  return say.percent(shareLine(share, inputs, lang), isRough);
}

/** Whether the page shows some of the projects only: then it says nothing about the whole. */
export function isFiltered({ projects, choices }: Overview): boolean {
  return projects.length < choices.length;
}

const saidItems = 12;

/** What a screen reader says in place of a drawing: the finding, then what is drawn, as far as one can listen. */
export function spoken(title: string, items: readonly string[], lang: Lang): string {
  if (items.length === 0) return title;
  const rest = items.length - saidItems;
  const say = words[lang].sentences;
  const more = rest <= 0 ? [] : [say.moreInTable(rest)];
  return say.spoken(title, [...items.slice(0, saidItems), ...more]);
}

type Part = string | null;

/** The parts that are there, with what stands between two of them. */
function joinedBy(parts: readonly Part[], between: string): string {
  return parts.filter((part) => part !== null && part !== "").join(between);
}

/** @example withCommas(["约", "", "年均"], "zh") // "约，年均" */
export const withCommas = (parts: readonly Part[], lang: Lang): string =>
  joinedBy(parts, domainWords[lang].text.comma);

export const withSemicolons = (parts: readonly Part[], lang: Lang): string =>
  joinedBy(parts, domainWords[lang].text.semicolon);

/** @example sentence("全部点位已并网", "zh") // "全部点位已并网。" */
export const sentence = (text: string, lang: Lang): string => `${text}${domainWords[lang].text.stop}`;

/** Sentences one after another; null where there is none. */
export function sentences(parts: readonly Part[], lang: Lang): string | null {
  const there = joinedBy(parts, domainWords[lang].text.sentenceGap);
  return there === "" ? null : there;
}

/** A sentence as a part of a longer one. @example withoutStop("全部点位已并网。", "zh") // "全部点位已并网" */
export function withoutStop(sentence: string, lang: Lang): string {
  const { stop } = domainWords[lang].text;
  return sentence.endsWith(stop) ? sentence.slice(0, -stop.length) : sentence;
}

/** Quantity and unit, as an axis or a column has them. @example nameInUnit("总投资", "亿元", "zh") // "总投资，亿元" */
export const nameInUnit = (name: string, unit: string, lang: Lang): string =>
  unit === "" ? name : words[lang].heads.inUnit(name, unit);
