import type { Text } from "./language.ts";

/** What a day in the past means. Figures have no day of their own yet: they are shown by the day on which they were
 *  recorded. Sites have one: they are shown as they stood on the ground. */
export type AsOfMeaning = "recorded" | "ground";

/** The same words wherever a day is chosen, on screen and in files. */
export const asOfMeaning: Readonly<Record<AsOfMeaning, Text>> = {
  recorded: {
    zh: "数值按录入日计：只含这一天结束前已录入的内容。",
    en: "Figures go by the day of recording: only what had been recorded by the end of that day.",
  },
  ground: {
    zh: "点位按实际日计：显示这一天现场的状态，含之后补录的记录。",
    en: "Sites go by the real day: how they stood on the ground that day, by all that is recorded now.",
  },
};

/** @example asOfWords(["ground"], "zh") */
export function asOfWords(meanings: readonly AsOfMeaning[], lang: "zh" | "en"): string {
  return meanings.map((one) => asOfMeaning[one][lang]).join(lang === "zh" ? "" : " ");
}
