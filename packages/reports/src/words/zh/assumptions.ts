type Changed = { readonly name: string; readonly count: number };

/** What an evaluation assumes. */
export const assumptions = {
  allDefaults: "全部参数取默认值，没有改动。",
  /** @param some the first few projects with changed parameters */
  changed: (some: readonly Changed[], hasMore: boolean) =>
    `情景改动了默认参数：${some.map(({ name, count }) => `${name} ${count} 项`).join("、")}${hasMore ? "等" : ""}。`,
  /** @param table its label */
  main: (count: number, table: string) => `主要参数 ${count} 项见${table}；未经核实的默认值须在使用前核对。`,
  none: "没有可测算的项目，未列参数。",
  table: "主要测算参数",
  parameter: "参数",
};
