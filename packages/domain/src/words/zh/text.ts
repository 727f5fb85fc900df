/** How parts of a text are put together. */
export const text = {
  comma: "，",
  semicolon: "；",
  colon: "：",
  stop: "。",
  /** Between sentences. */
  sentenceGap: "",
  inBrackets: (words: string) => `（${words}）`,
  ofTitle: (title: string) => `《${title}》`,
  /** @example "甲、乙、丙" */
  all: (items: readonly string[]) => items.join("、"),
};
