/** What files and lists of the product say beside their numbers. */
export const file = {
  chosen: (projects: number) => `仅含所选 ${projects} 个项目`,
  /** A figure's document, and where in it. */
  inSource: (source: string, place: string) => `${source}，${place}`,
};

/** Kinds of reports, in the names of their files. */
export const reportFiles = {
  quarterly: "项目季报",
  cluster: "集群进度",
  returns: "收益比选",
  project: "单项目简报",
};

/** What a total is made of. */
export const total = {
  ofYears: "已并网与在建项目的年度值之和",
  ofKnown: "已并网与在建项目的已知部分之和",
  /** What there is beside it, as a sentence of its own. */
  beside: (words: string) => `${words}。`,
};

/** Who is written down where no person did it or gave a name. */
export const actors = {
  schedule: "定期生成",
  nobody: "未署名",
};
