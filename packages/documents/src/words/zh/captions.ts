/** What stands around a picture in a file, beside its own words. */
export const captions = {
  demo: "演示数据：模拟的建设进度，与真实进展无关。",
  /** The same beside its label. */
  demoText: "模拟的建设进度，与真实进展无关",
  /** Behind what a file says of where its values come from. */
  demoMark: "（演示数据）",
  nothingDrawn: "没有已报告的数值，无可绘制。",
  /** @param caption what the figure would have shown */
  notDrawn: (caption: string) => `${caption}：没有已报告的数值，无可绘制。`,
  asOf: (day: string) => `截至 ${day}`,
  version: (asOf: string, version: number, link: string) =>
    `连池绿能 · 截至 ${asOf} · 数据版本 ${version} · ${link}`,
  /** Begins a picture's line of sources, which has a label of its own beside a table. */
  sourcePrefix: "来源：",
  /** Of so many projects, those that are named. */
  chosen: (named: readonly string[], all: number) =>
    `仅含所选项目：${named.join("、")}${all === named.length ? "" : `等 ${all} 个`}`,
  /** What marks mean, in a sentence. */
  marks: (meanings: string) => `口径标记：${meanings}`,
  mark: (mark: string, name: string) => `${mark}＝${name}`,
  /** Parts of a line of its own. */
  line: (parts: readonly string[]) => parts.join("；"),
  /** A line of its own: what it is, and what it says. */
  labelled: (label: string, text: string) => `${label}：${text}`,
  /** Behind the unit of a chart. */
  asOfTail: (day: string) => `；截至 ${day}`,
  /** One number, and where it is from. @param about its period, basis and source */
  record: (subject: string, metric: string, number: string, about: readonly string[]) =>
    `${subject} ${metric} ${number}（${about.join("，")}）`,
  moreRecords: (count: number) => `另有 ${count} 条，见 CSV 或 XLSX。`,
  moreColumns: (count: number) => `另有 ${count} 列未列出，见 XLSX 或 CSV。`,
  moreRows: (count: number) => `另有 ${count} 行未列出，见 XLSX 或 CSV。`,
  annex: (rows: number) => `数据共 ${rows} 行，见后附表。`,
  /** A cell with the mark of its basis. */
  marked: (text: string, mark: string) => `${text}（${mark}）`,
  /** What figures and tables are called where they count themselves. */
  counted: { figure: "图", table: "表" },
  figure: (number: number) => `图${number}`,
};

/** What lines beside a table tell. */
export const labels = {
  unit: "单位",
  asOf: "截至日期",
  basis: "口径",
  filters: "筛选",
  demo: "演示数据",
  source: "来源",
  gap: "缺口",
  note: "说明",
  coverage: "覆盖",
  version: "数据版本",
  link: "链接",
  chart: "图表",
  classification: "密级",
  issuer: "编制单位",
  period: "期间",
  keyFigure: "主要数据",
  value: "数值",
};

/** Sheets of a workbook of charts or of a report. */
export const sheetNames = {
  cover: "封面",
  sources: "数据来源",
  /** The table of a picture that is too long to stand beside it. @param number of the figure; empty where there is one */
  data: (number: string) => `${number} 数据`.trim(),
  dataLabel: "数据",
  rest: (shown: number, all: number, sheet: string) =>
    `此处为前 ${shown} 行；全部 ${all} 行见后面的工作表“${sheet}”`,
};
