import { type Lang, type Precision, quotientPrecision, shareLine } from "@lianchi/domain";
import type { Overview } from "@lianchi/returns";

const digits = ["零", "一", "两", "三", "四", "五", "六", "七", "八", "九", "十"];

/** A count of projects as a Chinese sentence has it. @example countOfProjects(2) // "两个" */
export function countOfProjects(count: number): string {
  const word = digits[count];
  return word === undefined ? `${count} 个` : `${word}个`;
}

const fractions: readonly (readonly [number, string, string])[] = [
  [1 / 2, "一半", "half"],
  [1 / 3, "三分之一", "one third"],
  [2 / 3, "三分之二", "two thirds"],
  [1 / 4, "四分之一", "one quarter"],
  [3 / 4, "四分之三", "three quarters"],
];

/** A share within a sentence: in words where it is that fraction within one per cent, else in per cent. Chinese text
 *  leaves a space around digits.
 *  @param inputs how roughly the values of the share are known */
export function shareWord(
  share: number,
  lang: Lang,
  inputs: readonly (Precision | undefined)[] = [],
): string {
  const near = fractions.find(([fraction]) => Math.abs(share - fraction) <= 0.01 * fraction);
  const isRough = quotientPrecision(inputs) !== "exact";
  if (near !== undefined)
    return lang === "zh" ? `${isRough ? "约" : ""}${near[1]}` : `${isRough ? "about " : ""}${near[2]}`;
  const text = shareLine(share, inputs, lang);
  // Nothing parts Han from “约”.
  return lang === "zh" ? `${isRough ? "" : " "}${text} ` : text;
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
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
  const more = rest <= 0 ? [] : [lang === "zh" ? `另有 ${rest} 项，见数据表` : `${rest} more in the table`];
  const said = [...items.slice(0, saidItems), ...more].join(lang === "zh" ? "；" : "; ");
  return lang === "zh" ? `${title}。${said}。` : `${title}. ${said}.`;
}
