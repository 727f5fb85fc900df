/** Fields of requests, as messages call them. */
export const fieldNames = {
  actor: "操作人",
  asOf: "截至日期",
  basis: "口径",
  expectedVersion: "版本",
  focus: "单看的项目",
  hurdle: "收益率门槛",
  id: "编号",
  key: "数值编号",
  lang: "语言",
  location: "所在地",
  metric: "指标",
  name: "名称",
  note: "说明",
  addressee: "主送机关",
  agency: "发文机关",
  copiesTo: "抄送机关",
  number: "发文字号",
  printedBy: "印发机关",
  printedOn: "印发日期",
  remark: "附注",
  signedOn: "成文日期",
  style: "格式",
  on: "日期",
  period: "期间",
  place: "出处位置",
  precision: "精度",
  projects: "项目",
  publishedOn: "发布日期",
  scenario: "情景",
  seed: "随机种子",
  set: "临时改动",
  shortName: "简称",
  sourceId: "来源",
  stage: "阶段",
  subjectId: "对象编号",
  target: "目标指标",
  technology: "技术",
  theme: "主题",
  title: "标题",
  units: "单位制",
  url: "链接",
  value: "数值",
  width: "宽度",
  year: "年份",
};

/** What a variable of the environment should be. */
export const settings = {
  LIANCHI_DATA: "应为一个目录的路径",
  PORT: "应为 0 到 65535 的整数",
  HOST: "应为本机地址，如 127.0.0.1 或 0.0.0.0",
  LIANCHI_HOSTS: "应为用逗号隔开的主机名，不含协议和端口，如 energy.example.cn,10.0.0.5",
  DATABASE_URL: "应形如 postgres://用户:密码@主机:5432/数据库",
  LIANCHI_PUBLIC_URL: "应为别人打开本产品所用的地址，不带路径，如 http://10.1.2.3:4614",
  LIANCHI_LOG: "可选值为 silent、error、warn、info、debug",
};

/** What is asked for where a rule of the domain is broken, by the rule's name. */
export const rules = {
  "later-month": "须晚于前一个月份",
  rising: "累计装机不能少于前一个月",
  "end-before-start": "完成日不能早于开始日",
  twice: "不能重复",
  "web-address": "应为网站地址，只有主机名和端口，如 https://energy.example.cn",
};

/** What kind of value is asked for, by the names that zod has for them. */
export const valueTypes = {
  string: "应为文字",
  number: "应为数字",
  int: "应为整数",
  boolean: "应为是或否",
  object: "应为一组字段",
  array: "应为列表",
};

/** What would be right in the place of a value. */
export const expected = {
  otherType: "类型不对",
  oneOf: (values: readonly string[]) => `可选值为 ${values.join("、")}`,
  atMost: (limit: string) => `上限为 ${limit}`,
  atLeast: (limit: string) => `至少为 ${limit}，不能留空`,
  unknownFields: (names: readonly string[]) => `不认识的字段 ${names.join("、")}`,
  month: "月份请写成 2026-11",
  form: "格式不对，日期请写成 2026-11-23，链接以 http(s):// 开头",
  writtenAs: (form: string) => `应写成 ${form}`,
  otherwise: "内容不符合要求；日期须真实存在，写成 2026-11-23 或 2026-11",
  /** @param sign as it is named, for nobody sees it */
  withoutSign: (sign: string) => `含有控制符、换行或不可见字符（${sign}），请删去`,
  notOfTemplate: "这是模板的编号，请另取一个",
  aboveZero: "应大于零；不知道就留空",
  notEmpty: "不能留空",
  link: "链接须以 http:// 或 https:// 开头；没有就留空",
};

type Ending = {
  /** The file of an import that ended a site; null where none did. */
  readonly file: string | null;
  readonly actor: string;
  readonly day: string;
  /** Number of the action. */
  readonly seq: number;
};

/** Sites, and what was done to them. */
export const siteProblem = {
  endedBy: ({ file, actor, day, seq }: Ending) =>
    `${file === null ? "" : `导入“${file}”，`}${actor}，${day}，第 ${seq} 号操作`,
  /** @param rest how many more there are than are named, of so many in all */
  ids: (named: readonly string[], rest: number, all: number) =>
    `${named.join("、")}${rest === 0 ? "" : ` 等 ${all} 个`}`,
};
