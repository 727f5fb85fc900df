/** Sites as a file: header words that an import of ours reads again. */
export const siteHeads = [
  "编号",
  "名称",
  "批次",
  "阶段",
  "阶段日期",
  "单机容量(kW)",
  "机型",
  "轮毂高度(m)",
  "叶轮直径(m)",
  "经度",
  "纬度",
  "坐标系",
  "位置依据",
  "所属项目",
  "备注",
  "来源",
  "阶段来源",
];

/** What the cells of such a file say. */
export const siteCells = {
  /** Head of the column that a list of an earlier day has more. */
  asOfHead: "截至说明",
  illustrative: "示意布点，非实测坐标",
  /** How a basis is shown by its document, and what was recorded. */
  recordedAs: (shown: string, recorded: string) => `${shown}（${recorded}）`,
  batch: "批次",
  projectId: "所属项目",
  entered: (fields: readonly string[]) => `${fields.join("、")}：台账录入，无依据文件`,
};
