import type { Lang } from "@lianchi/domain";

const digits = ["零", "一", "两", "三", "四", "五", "六", "七", "八", "九", "十"];

/** Small counts in words, as a Chinese sentence has them. */
export function countWord(count: number, lang: Lang): string {
  return lang === "zh" ? (digits[count] ?? ` ${count} `) : String(count);
}

const fractions: readonly (readonly [number, string, string])[] = [
  [1 / 2, "一半", "half"],
  [1 / 3, "三分之一", "one third"],
  [2 / 3, "三分之二", "two thirds"],
  [1 / 4, "四分之一", "one quarter"],
  [3 / 4, "四分之三", "three quarters"],
];

/** A share in words where it is that fraction within one per cent, else in per cent. */
export function shareWord(share: number, lang: Lang): string {
  const near = fractions.find(([fraction]) => Math.abs(share - fraction) <= 0.01 * fraction);
  if (near !== undefined) return lang === "zh" ? near[1] : near[2];
  return percent(share);
}

export function percent(share: number): string {
  const value = share * 100;
  return `${value >= 10 || Number.isInteger(value) ? Math.round(value) : Math.round(value * 10) / 10}%`;
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
