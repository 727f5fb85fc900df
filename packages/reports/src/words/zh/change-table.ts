/** The table of changes. */
export const changeColumns = {
  date: "日期",
  about: "对象",
  what: "事项",
  was: "原来",
  is: "现在",
  by: "录入人",
};

export const figureChanges = {
  new: "新增",
  changed: "修改",
  withdrawn: "撤回",
};

export const changeLines = {
  entered: "新列入台账",
  moreEntries: (count: number) => `其余 ${count} 个对象`,
  noFigures: "尚无数值",
  figures: (count: number) => `数值 ${count} 项`,
  stage: "阶段",
  /** @param said what is said of the thing that changed */
  withRemarks: (thing: string, said: readonly string[]) => `${thing}（${said.join("，")}）`,
  turbineSites: "风机点位",
  clusterPlan: "集群计划",
  /** @param note already one line, null for none */
  answer: (answer: string, note: string | null) => `待核答复：${answer}${note === null ? "" : `；${note}`}`,
};

/** What was done to sites. @param sites how many, as it is written */
export const siteChanges = {
  opening: (sites: string) => `登记 ${sites} 个点位`,
  demo: (sites: string) => `生成 ${sites} 个点位的演示进度`,
  /** @param ended illustrative sites that the import ended, null for none */
  import: (sites: string, file: string, ended: string | null) =>
    `从文件导入 ${sites} 个点位：${file}${ended === null ? "" : `；停用示意布点 ${ended} 个`}`,
  fields: (sites: string) => `修改 ${sites} 个点位的资料`,
  /** @param on null where no day is known */
  stage: (sites: string, stage: string, on: string | null) =>
    `${sites} 个点位进入“${stage}”${on === null ? "" : `（${on}）`}`,
  /** @param to batch and project, as far as there are any */
  allocate: (sites: string, to: readonly string[]) =>
    to.length === 0
      ? `${sites} 个点位取消划分`
      : `${sites} 个点位划入${to.map((one) => `“${one}”`).join("、")}`,
  undo: (sites: string, action: number) => `撤销第 ${action} 号操作，涉及 ${sites} 个点位`,
};

/** What became of the plan that a cluster is measured against. */
export const planChanges = {
  none: (before: string) => `不再有参照计划（原为“${before}”）`,
  first: (after: string) => `以“${after}”为参照计划`,
  changed: (name: string) => `修改参照计划“${name}”`,
  replaced: (before: string, after: string) => `参照计划由“${before}”改为“${after}”`,
};
