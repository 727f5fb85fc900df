import { isMetricName, type Lang, metrics, type Problem, problemText, type Text } from "@lianchi/domain";

/** A problem as clients get it: code and particulars for programs, words in both languages for people. */
export type ToldProblem = Problem & { readonly message: Text };

const fieldNames: Readonly<Record<string, Text>> = {
  actor: { zh: "操作人", en: "Name of the editor" },
  asOf: { zh: "截至日期", en: "As-of date" },
  basis: { zh: "口径", en: "Basis" },
  expectedVersion: { zh: "版本", en: "Version" },
  focus: { zh: "单看的项目", en: "Project looked at" },
  hurdle: { zh: "收益率门槛", en: "Hurdle" },
  id: { zh: "编号", en: "Id" },
  key: { zh: "数值编号", en: "Number key" },
  lang: { zh: "语言", en: "Language" },
  location: { zh: "所在地", en: "Location" },
  metric: { zh: "指标", en: "Metric" },
  name: { zh: "名称", en: "Name" },
  note: { zh: "说明", en: "Note" },
  addressee: { zh: "主送机关", en: "Addressee" },
  agency: { zh: "发文机关", en: "Issuing authority" },
  copiesTo: { zh: "抄送机关", en: "Copies to" },
  number: { zh: "发文字号", en: "Document number" },
  printedBy: { zh: "印发机关", en: "Printed by" },
  printedOn: { zh: "印发日期", en: "Printed on" },
  remark: { zh: "附注", en: "Remark" },
  signedOn: { zh: "成文日期", en: "Date of signing" },
  style: { zh: "格式", en: "Style" },
  on: { zh: "日期", en: "Date" },
  period: { zh: "期间", en: "Period" },
  place: { zh: "出处位置", en: "Place in the document" },
  precision: { zh: "精度", en: "Precision" },
  projects: { zh: "项目", en: "Projects" },
  publishedOn: { zh: "发布日期", en: "Date of publication" },
  scenario: { zh: "情景", en: "Scenario" },
  seed: { zh: "随机种子", en: "Seed" },
  set: { zh: "临时改动", en: "Values set" },
  shortName: { zh: "简称", en: "Short name" },
  sourceId: { zh: "来源", en: "Source" },
  stage: { zh: "阶段", en: "Stage" },
  subjectId: { zh: "对象编号", en: "Subject id" },
  target: { zh: "目标指标", en: "Target" },
  technology: { zh: "技术", en: "Technology" },
  theme: { zh: "主题", en: "Theme" },
  title: { zh: "标题", en: "Title" },
  units: { zh: "单位制", en: "Units" },
  url: { zh: "链接", en: "Link" },
  value: { zh: "数值", en: "Value" },
  width: { zh: "宽度", en: "Width" },
  year: { zh: "年份", en: "Year" },
};

/** `fields.value` of a capacity is “装机容量”; what has no name keeps its path. */
function fieldName(field: string, lang: Lang): string {
  const last =
    field.split(".").findLast((part) => fieldNames[part] !== undefined || isMetricName(part)) ?? field;
  return isMetricName(last) ? metrics[last].name[lang] : (fieldNames[last]?.[lang] ?? field);
}

export function toldProblem(
  problem: Problem,
  perLanguage: Readonly<Partial<Record<Lang, Problem>>> = {},
): ToldProblem {
  const say = (lang: Lang) => {
    const one = perLanguage[lang] ?? problem;
    return problemText(one.field === undefined ? one : { ...one, field: fieldName(one.field, lang) }, lang);
  };
  return { ...problem, message: { zh: say("zh"), en: say("en") } };
}
