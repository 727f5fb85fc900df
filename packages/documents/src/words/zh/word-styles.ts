/** Styles of a Word document, as its list names them. */
export const wordStyles = {
  Cover: "封面文字",
  Classification: "密级标识",
  ContentsTitle: "目录标题",
  Finding: "图题结论",
  UnitLine: "图表单位行",
  Picture: "插图",
  TableText: "表格文字",
  TableHead: "表格表头",
  TableSmall: "表格小字",
  TableSmallHead: "表格小字表头",
  SourceLine: "资料来源",
  Note: "注释",
  Gap: "缺项说明",
  BasisMark: "口径标记",
};
