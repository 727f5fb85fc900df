import type { PageFacts } from "../page-facts.ts";

export const page: PageFacts = {
  // 二号 title, 三号 headings and body on 28.5 pt, as GB/T 9704-2012 has them.
  word: {
    title: 44,
    heading: 32,
    body: 32,
    table: 21,
    small: 18,
    leading: 570,
    smallLeading: 280,
    apart: 0,
    markRoom: 300,
    hasBoldHeads: false,
  },
  region: "cn",
  indentEm: 2,
  apartPt: 0,
  markPt: 16.5,
  longestWord: 4,
  breaksAnywhere: true,
  sheetFace: "等线",
  lineWidth: 27,
  unitWidth: 9,
};
