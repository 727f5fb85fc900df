import type * as zh from "../zh/captions.ts";

export const captions: typeof zh.captions = {
  demo: "Demo data: simulated progress, unrelated to the real one.",
  demoText: "simulated progress, unrelated to the real one",
  demoMark: " (demo data)",
  nothingDrawn: "No value is reported, so there is nothing to draw.",
  notDrawn: (caption) => `${caption}: no value is reported, so there is nothing to draw.`,
  asOf: (day) => `as of ${day}`,
  version: (asOf, version, link) => `Lianchi · as of ${asOf} · data version ${version} · ${link}`,
  sourcePrefix: "Source: ",
  chosen: (named, all) =>
    `Chosen projects only: ${named.join(", ")}${all === named.length ? "" : ` and ${all - named.length} more`}`,
  marks: (meanings) => `marks: ${meanings}`,
  mark: (mark, name) => `${mark} = ${name}`,
  line: (parts) => {
    const line = parts.join("; ");
    return line.charAt(0).toUpperCase() + line.slice(1);
  },
  labelled: (label, text) => `${label}: ${text}`,
  asOfTail: (day) => `; as of ${day}`,
  record: (subject, metric, number, about) => `${subject}, ${metric}: ${number} (${about.join(", ")})`,
  moreRecords: (count) => `${count} more in the CSV or XLSX.`,
  moreColumns: (count) => `${count} more columns are in the XLSX or CSV.`,
  moreRows: (count) => `${count} more rows are in the XLSX or CSV.`,
  annex: (rows) => `The data has ${rows} rows; they are in the table at the end.`,
  marked: (text, mark) => `${text}（${mark}）`,
  counted: { figure: "Figure", table: "Table" },
  figure: (number) => `Figure ${number}`,
};

export const labels: typeof zh.labels = {
  unit: "Unit",
  asOf: "As of",
  basis: "Basis",
  filters: "Filters",
  demo: "Demo data",
  source: "Source",
  gap: "Gap",
  note: "Note",
  coverage: "Coverage",
  version: "Data version",
  link: "Link",
  chart: "Chart",
  classification: "Classification",
  issuer: "Issued by",
  period: "Period",
  keyFigure: "Key figure",
  value: "Value",
};

export const sheetNames: typeof zh.sheetNames = {
  cover: "Cover",
  sources: "Sources",
  data: (number) => `${number} Data`.trim(),
  dataLabel: "Data",
  rest: (shown, all, sheet) =>
    `The first ${shown} rows; all ${all} are on the sheet “${sheet}” after this one`,
};
