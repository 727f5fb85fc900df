import type { PageFacts } from "../page-facts.ts";

export const page: PageFacts = {
  svgLang: "en",
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
