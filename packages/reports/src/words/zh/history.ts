/** What was recorded of a project. */
export const history = {
  dayUnknown: "日期未报道",
  stage: "阶段",
  stageOn: (stage: string, on: string) => `${stage}（${on}）`,
  details: "项目资料",
  entered: "列入台账",
  changed: "修改",
  withdrawn: "撤回，视为未知",
  none: "该项目没有数值与阶段的记录。",
  lacksRecords: "记录",
  records: (count: number, last: string, place: string) =>
    `该项目共有 ${count} 条记录，最近一条录入于 ${last}${place}。记录只增不改，旧值可查。`,
  table: "变更记录",
};

export const historyColumns = {
  on: "录入日期",
  what: "事项",
  content: "内容",
  place: "出处",
  by: "录入人",
};
