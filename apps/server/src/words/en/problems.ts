import type * as zh from "../zh/problems.ts";

export const fieldNames: typeof zh.fieldNames = {
  actor: "Name of the editor",
  asOf: "As-of date",
  basis: "Basis",
  expectedVersion: "Version",
  focus: "Project looked at",
  hurdle: "Hurdle",
  id: "Id",
  key: "Number key",
  lang: "Language",
  location: "Location",
  metric: "Metric",
  name: "Name",
  note: "Note",
  addressee: "Addressee",
  agency: "Issuing authority",
  copiesTo: "Copies to",
  number: "Document number",
  printedBy: "Printed by",
  printedOn: "Printed on",
  remark: "Remark",
  signedOn: "Date of signing",
  style: "Style",
  on: "Date",
  period: "Period",
  place: "Place in the document",
  precision: "Precision",
  projects: "Projects",
  publishedOn: "Date of publication",
  scenario: "Scenario",
  seed: "Seed",
  set: "Values set",
  shortName: "Short name",
  sourceId: "Source",
  stage: "Stage",
  subjectId: "Subject id",
  target: "Target",
  technology: "Technology",
  theme: "Theme",
  title: "Title",
  units: "Units",
  url: "Link",
  value: "Value",
  width: "Width",
  year: "Year",
};

export const settings: typeof zh.settings = {
  LIANCHI_DATA: "the path of a folder is expected",
  PORT: "a whole number from 0 to 65535 is expected",
  HOST: "an address of this machine is expected, like 127.0.0.1 or 0.0.0.0",
  LIANCHI_HOSTS:
    "host names with commas between them, without protocol and port, like energy.example.cn,10.0.0.5",
  DATABASE_URL: "it has the form postgres://user:password@host:5432/database",
  LIANCHI_PUBLIC_URL:
    "the address by which others open this product is expected, without a path, like http://10.1.2.3:4614",
  LIANCHI_LOG: "choose one of silent, error, warn, info, debug",
};

export const rules: typeof zh.rules = {
  "later-month": "it must be later than the month before it",
  rising: "cumulative capacity cannot be less than the month before",
  "end-before-start": "the end cannot be before the start",
  twice: "each may stand once",
  "web-address": "an address of a site, host and port alone, such as https://energy.example.cn",
};

export const valueTypes: typeof zh.valueTypes = {
  string: "text is expected",
  number: "a number is expected",
  int: "a whole number is expected",
  boolean: "true or false is expected",
  object: "an object is expected",
  array: "a list is expected",
};

export const expected: typeof zh.expected = {
  otherType: "it is of the wrong type",
  oneOf: (values) => `choose one of ${values.join(", ")}`,
  atMost: (limit) => `the limit is ${limit}`,
  atLeast: (limit) => `at least ${limit} is needed`,
  unknownFields: (names) => `unknown fields ${names.join(", ")}`,
  month: "write a month as 2026-11",
  form: "the form is wrong; write a date as 2026-11-23, a link with http(s)://",
  writtenAs: (form) => `write it as ${form}`,
  otherwise: "it is not among what can be taken; a date must exist and be written as 2026-11-23 or 2026-11",
  withoutSign: (sign) => `take out the control character, line break or invisible sign (${sign})`,
  notOfTemplate: "this is the id of a template; choose another",
  aboveZero: "above zero is expected; leave it empty when it is not known",
  notEmpty: "it cannot be left empty",
  link: "a link begins with http:// or https://; leave it empty when there is none",
};

export const siteProblem: typeof zh.siteProblem = {
  endedBy: ({ file, actor, day, seq }) =>
    `${file === null ? "" : `import of “${file}”, `}${actor}, ${day}, action ${seq}`,
  ids: (named, rest) => `${named.join(", ")}${rest === 0 ? "" : ` and ${rest} more`}`,
};
