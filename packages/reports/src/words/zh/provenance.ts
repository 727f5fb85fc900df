export const provenanceColumns = {
  figure: "数值",
  value: "值",
  unit: "单位",
  period: "期间",
  basis: "口径",
  from: "出处或算式",
};

/** Where figures come from. */
export const provenance = {
  /** The inputs of a sum. @param rest how many more there are */
  inputs: (inputs: readonly string[], rest: number) =>
    `${inputs.join(" ＋ ")}${rest === 0 ? "" : ` ＋ 另 ${rest} 项`}`,
  computed: (formula: string, inputs: readonly string[]) => `${formula}：${inputs.join("、")}`,
  covered: (total: string, known: number, of: number) => `${total}（${known}/${of} 个项目）`,
  /** @param documents titles of those that the records rest on */
  sites: (documents: readonly string[]) =>
    `按点位记录计数${documents.length === 0 ? "" : `，依据${documents.join("、")}`}`,
  turbineSites: (stage: string) => `风机点位 · ${stage}`,
  siteCapacity: (stage: string) => `点位装机 · ${stage}`,
  cashFlows: (scenario: string, rests: string) => `按情景“${scenario}”的逐年现金流测算；${rests}`,
  /** Many projects in one row. @param names the first few of them */
  ofProjects: (names: readonly string[], all: number) =>
    `项目：${names.join("、")}等 ${all} 个，各值见正文表`,
  manyProjects: (what: string, count: number) => `${what} · ${count} 个项目`,
  seeText: "见正文",
  /** Title of a document as it is quoted. */
  document: (title: string, _titleEn: string | null) => `《${title}》`,
};
