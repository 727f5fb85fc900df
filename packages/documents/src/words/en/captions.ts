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
