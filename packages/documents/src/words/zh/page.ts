import type { PageFacts } from "../page-facts.ts";

export const page: PageFacts = {
  svgLang: "zh-CN",
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
