import { type Lang, type Problem, type ProblemCode, unfitSignIn, withSignsShown } from "@lianchi/domain";
import type { z } from "zod";
import { type ToldProblem, toldProblem } from "./told-problem.ts";

type Issue = z.core.$ZodIssue;

function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined),
    input,
  );
}

function shown(value: unknown): string {
  const text =
    typeof value === "string"
      ? withSignsShown(value)
      : value === undefined
        ? "—"
        : (JSON.stringify(value) ?? String(value));
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}

const monthFields = new Set(["month", "from", "to"]);
const idFields = new Set(["id", "subjectId", "sourceId"]);
const customRules: Readonly<Record<string, ProblemCode>> = {
  "whole-number": "whole-number-needed",
  "three-decimals": "too-many-decimals",
  "period-needed": "period-needed",
  "no-period": "no-period",
  "explanation-missing": "explanation-missing",
  "ground-needed": "ground-needed",
};

/** What is asked for where a rule of the domain is broken, by the rule's name. */
const ruleWords: Readonly<Record<string, Readonly<Record<Lang, string>>>> = {
  "later-month": { zh: "须晚于前一个月份", en: "it must be later than the month before it" },
  rising: { zh: "累计装机不能少于前一个月", en: "cumulative capacity cannot be less than the month before" },
  "end-before-start": { zh: "完成日不能早于开始日", en: "the end cannot be before the start" },
  twice: { zh: "不能重复", en: "each may stand once" },
  "web-address": {
    zh: "应为网站地址，只有主机名和端口，如 https://energy.example.cn",
    en: "an address of a site, host and port alone, such as https://energy.example.cn",
  },
};

const typeNames: Readonly<Record<string, Readonly<Record<Lang, string>>>> = {
  string: { zh: "应为文字", en: "text is expected" },
  number: { zh: "应为数字", en: "a number is expected" },
  int: { zh: "应为整数", en: "a whole number is expected" },
  boolean: { zh: "应为是或否", en: "true or false is expected" },
  object: { zh: "应为一组字段", en: "an object is expected" },
  array: { zh: "应为列表", en: "a list is expected" },
};

const otherwise: Readonly<Record<Lang, string>> = {
  zh: "内容不符合要求；日期须真实存在，写成 2026-11-23 或 2026-11",
  en: "it is not among what can be taken; a date must exist and be written as 2026-11-23 or 2026-11",
};

function withoutSign(value: unknown, lang: Lang): string {
  const sign = (typeof value === "string" ? unfitSignIn(value.trim()) : null) ?? "—";
  return lang === "zh"
    ? `含有控制符、换行或不可见字符（${sign}），请删去`
    : `take out the control character, line break or invisible sign (${sign})`;
}

/** What would be right, in words; the issue's own words of zod never reach people. */
function expectation(issue: Issue, value: unknown, lang: Lang): string {
  const zh = lang === "zh";
  switch (issue.code) {
    case "invalid_type":
      return typeNames[issue.expected]?.[lang] ?? (zh ? "类型不对" : "it is of the wrong type");
    case "invalid_value":
      return zh ? `可选值为 ${issue.values.join("、")}` : `choose one of ${issue.values.join(", ")}`;
    case "too_big":
      return zh ? `上限为 ${issue.maximum}` : `the limit is ${issue.maximum}`;
    case "too_small":
      return zh ? `至少为 ${issue.minimum}，不能留空` : `at least ${issue.minimum} is needed`;
    case "unrecognized_keys":
      return zh ? `不认识的字段 ${issue.keys.join("、")}` : `unknown fields ${issue.keys.join(", ")}`;
    case "invalid_format":
      if (monthFields.has(String(issue.path.at(-1))))
        return zh ? "月份请写成 2026-11" : "write a month as 2026-11";
      return zh
        ? "格式不对，日期请写成 2026-11-23，链接以 http(s):// 开头"
        : "the form is wrong; write a date as 2026-11-23, a link with http(s)://";
    case "custom": {
      if (issue.params?.rule === "unfit-sign") return withoutSign(value, lang);
      const rule = ruleWords[String(issue.params?.rule)];
      if (rule !== undefined) return rule[lang];
      const form = issue.params?.expected;
      if (typeof form !== "string") return otherwise[lang];
      return zh ? `应写成 ${form}` : `write it as ${form}`;
    }
    default:
      return otherwise[lang];
  }
}

function codeOf(issue: Issue, field: string, value: unknown): ProblemCode {
  const rule = issue.code === "custom" ? issue.params?.rule : undefined;
  if (typeof rule === "string") return customRules[rule] ?? "invalid-field";
  if (field === "sourceId" && (value === undefined || value === null || value === ""))
    return "source-missing";
  if (idFields.has(field) || (issue.code === "invalid_format" && field === "projects")) return "malformed-id";
  if (field === "value" && issue.code === "too_small") return "negative-value";
  if (field === "value" && issue.code === "too_big") return "value-too-large";
  return "invalid-field";
}

function problemOf(issue: Issue, input: unknown): ToldProblem {
  const value = valueAt(input, issue.path);
  const last = issue.path.findLast((key) => typeof key === "string");
  const name = typeof last === "string" ? last : "";
  const metric = valueAt(input, [...issue.path.slice(0, -1), "metric"]);
  const field = name === "value" && typeof metric === "string" ? metric : issue.path.join(".");
  const code = codeOf(issue, name, value);
  const isMetricField = code === "period-needed" || code === "no-period" || code === "source-missing";
  const problem = (lang: Lang): Problem => ({
    code,
    field: isMetricField && typeof metric === "string" ? metric : field,
    value: shown(value),
    expected: expectationOf(code, issue, value, lang),
  });
  return toldProblem(problem("en"), { zh: problem("zh"), en: problem("en") });
}

function expectationOf(code: ProblemCode, issue: Issue, value: unknown, lang: Lang): string {
  return code === "value-too-large" && issue.code === "too_big"
    ? String(issue.maximum)
    : expectation(issue, value, lang);
}

/** Each fault that zod found, named by field, with the value that was sent and what would be right. */
export function problemsFromZod(error: z.core.$ZodError, input: unknown): readonly ToldProblem[] {
  return error.issues.map((issue) => problemOf(issue, input));
}
