import type * as zh from "../zh/text.ts";

export const text: typeof zh.text = {
  comma: ", ",
  semicolon: "; ",
  colon: ": ",
  stop: ".",
  sentenceGap: " ",
  inBrackets: (words) => ` (${words})`,
  ofTitle: (title) => `“${title}”`,
  all: (items) => items.join(", "),
};
