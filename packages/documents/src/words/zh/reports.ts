/** What every format of a report prints around what the document says. */
export const report = {
  asOf: "截至",
  demo: "演示数据：模拟的建设进度，与真实进展无关",
  demoMark: "演示数据",
  contents: "目录",
  keyFigures: "主要指标",
  gaps: "缺项说明",
  key: "口径标记：",
  source: "资料来源：",
  link: "在线查看：",
  dataVersion: "数据版本",
  notReported: "— 未报道：",
  /** Behind the title of what goes on. */
  continued: "（续）",
  /** Names of what is not reported; of more than are named, how many there are. */
  names: (named: readonly string[], all: number) =>
    `${named.join("、")}${all > named.length ? `等 ${all} 项` : ""}`,
  keyFigure: (label: string, text: string, coverage: string) => `${label}：${text}（${coverage}）`,
  keyFigureHeads: ["指标", "数值", "口径", "覆盖"],
  /** The day of the data, on a cover. */
  coverDay: (day: string) => day,
  /** Between the number of a figure or table and its caption. */
  captionGap: "\u3000",
  day: (date: Date) => `${date.getUTCFullYear()} 年 ${date.getUTCMonth() + 1} 月 ${date.getUTCDate()} 日`,
  colophon: (version: number) => `连池绿能 · 数据版本 ${version}`,
  /** Begins the heading of the appendix, before its title. */
  appendixPrefix: "附录\u3000",
  /** Kinds of reports, in which a title may end: a long one breaks before them. */
  titleEndings: [
    "项目季报",
    "项目月报",
    "项目年报",
    "项目报告",
    "集群进度报告",
    "收益比选",
    "项目简报",
    "简报",
  ],
};

/** What the template of the brief prints itself. */
export const template = {
  missingNote: "“—” 未报道，不计入合计",
  note: "注：",
  /** What marks mean, and what becomes of a value that nobody reports. */
  coverNote: (marks: readonly { readonly mark: string; readonly meaning: string }[]) =>
    `${[...marks.map(({ mark, meaning }) => `“${mark}”为${meaning}`), "未报道的数值留空，不补零、不估算"].join("，")}。`,
};

/** Which figures of a table rest on what, where it has no marks. */
export const tableBasis = {
  /** Rows that rest on something else than the rest of their column. @param all how many there are */
  exception: (named: readonly string[], all: number, basis: string) =>
    `${named.join("、")}${all > named.length ? `等 ${all} 行` : ""}为${basis}`,
  exceptions: (parts: readonly string[]) => `（${parts.join("，")}）`,
  column: (label: string, basis: string) => (label === "" ? basis : `${label}：${basis}`),
  totals: (bases: string) => `合计：${bases}`,
  sentence: (parts: readonly string[]) => `口径：${parts.join("；")}。`,
};

/** Numbers and what stands with them, which no line may part. */
export const keptTogether = {
  /** Words that count or date what stands before them. */
  counters: ["个", "项", "份", "台", "座", "处", "年", "月", "日", "倍", "页", "号", "兆瓦"],
  /** Signs that a line may not end with, and those that it may not begin with. */
  opening: "（《“",
  closing: "，。；：、）》”！？",
};

/** The form of official documents (GB/T 9704-2012), which is Chinese alone. */
export const official = {
  texts: {
    agency: "发文机关",
    number: "发文字号",
    addressee: "主送机关",
    signedOn: "成文日期",
    copiesTo: "抄送机关",
    printedBy: "印发机关",
    printedOn: "印发日期",
  },
  attachment: "附件",
  attachmentIs: (title: string) => `附件：${title}`,
  attachmentHeading: (title: string) => `附件\u3000${title}`,
  addressee: (name: string) => `${name}：`,
  /** Ends the name of an authority at the head of its documents. */
  headEnding: "文件",
  copiesTo: (names: string) => `抄送：${names}。`,
  printedOn: (day: string) => `${day}印发`,
  madeFrom: (day: string, version: number) => `编制说明：数据截至 ${day}，数据版本 ${version}。`,
  demo: "本文含演示数据：建设进度为模拟，与真实进展无关。",
  blank: (names: readonly string[]) => `以下要素未填写，留空待补：${names.join("、")}。`,
  /** Which faces stand in for the official ones, which may not be passed on. */
  standInFaces:
    "本文件内嵌字体：小标宋、仿宋以思源宋体（Noto Serif SC）代，楷体为霞鹜文楷，黑体为思源黑体（Noto Sans SC）；正式印发可用 DOCX 换用机关所备字体。",
};
