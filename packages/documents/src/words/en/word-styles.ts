import type * as zh from "../zh/word-styles.ts";

export const wordStyles: typeof zh.wordStyles = {
  Cover: "Cover text",
  Classification: "Classification",
  ContentsTitle: "Contents title",
  Finding: "Finding",
  UnitLine: "Unit line",
  Picture: "Picture",
  TableText: "Table text",
  TableHead: "Table head",
  TableSmall: "Table small",
  TableSmallHead: "Table small head",
  SourceLine: "Source line",
  Note: "Note",
  Gap: "Gap",
  BasisMark: "Basis mark",
};
