import type { PageFacts } from "../page-facts.ts";

export const page: PageFacts = {
  // Smaller than Chinese, as its readers expect.
  word: {
    title: 40,
    heading: 28,
    body: 24,
    table: 19,
    small: 17,
    leading: 400,
    smallLeading: 260,
    apart: 120,
    markRoom: 420,
    hasBoldHeads: true,
  },
  region: null,
  indentEm: 0,
  apartPt: 6,
  markPt: 24,
  longestWord: 12,
  breaksAnywhere: false,
  sheetFace: "Calibri",
  lineWidth: 36,
  unitWidth: 12,
};
