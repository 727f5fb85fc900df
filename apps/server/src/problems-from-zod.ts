import {
  inEach,
  type Lang,
  logLang,
  type Problem,
  type ProblemCode,
  unfitSignIn,
  withSignsShown,
} from "@lianchi/domain";
import type { z } from "zod";
import { type ProblemResponse, problemResponse } from "./problem-response.ts";
import { wordUnder } from "./words/in-all.ts";
import { words } from "./words/index.ts";

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

function withoutSign(value: unknown, lang: Lang): string {
  const sign = (typeof value === "string" ? unfitSignIn(value.trim()) : null) ?? "—";
  return words[lang].expected.withoutSign(sign);
}

/** What would be right, in words; the issue's own words of zod never reach people. */
function expectation(issue: Issue, value: unknown, lang: Lang): string {
  const { expected, rules, valueTypes } = words[lang];
  switch (issue.code) {
    case "invalid_type":
      return wordUnder(valueTypes, issue.expected) ?? expected.otherType;
    case "invalid_value":
      return expected.oneOf(issue.values.map((value) => String(value ?? "")));
    case "too_big":
      return expected.atMost(String(issue.maximum));
    case "too_small":
      return expected.atLeast(String(issue.minimum));
    case "unrecognized_keys":
      return expected.unknownFields(issue.keys);
    case "invalid_format":
      return monthFields.has(String(issue.path.at(-1))) ? expected.month : expected.form;
    case "custom": {
      if (issue.params?.rule === "unfit-sign") return withoutSign(value, lang);
      const rule = wordUnder(rules, String(issue.params?.rule));
      if (rule !== undefined) return rule;
      const form = issue.params?.expected;
      return typeof form === "string" ? expected.writtenAs(form) : expected.otherwise;
    }
    default:
      return expected.otherwise;
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

function problemOf(issue: Issue, input: unknown): ProblemResponse {
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
  return problemResponse(problem(logLang), inEach(problem));
}

function expectationOf(code: ProblemCode, issue: Issue, value: unknown, lang: Lang): string {
  return code === "value-too-large" && issue.code === "too_big"
    ? String(issue.maximum)
    : expectation(issue, value, lang);
}

/** Each fault that zod found, named by field, with the value that was sent and what would be right. */
export function problemsFromZod(error: z.core.$ZodError, input: unknown): readonly ProblemResponse[] {
  return error.issues.map((issue) => problemOf(issue, input));
}
