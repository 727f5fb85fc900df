import type * as zh from "../zh/reports.ts";

export const report: typeof zh.report = {
  asOf: "as of",
  demo: "Demo data: simulated progress, unrelated to the real one",
  demoMark: "Demo data",
  contents: "Contents",
  keyFigures: "Key figures",
  gaps: "What is not available",
  key: "Marks: ",
  source: "Source: ",
  link: "Online: ",
  dataVersion: "data version",
  notReported: "— not reported: ",
  continued: " (continued)",
  names: (named, all) => `${named.join(", ")}${all > named.length ? ` and ${all - named.length} more` : ""}`,
  keyFigure: (label, text, coverage) => `${label}: ${text}（${coverage}）`,
  keyFigureHeads: ["Figure", "Value", "Basis", "Coverage"],
  coverDay: (day) => `as of ${day}`,
  captionGap: ". ",
  day: (date) =>
    date.toLocaleDateString("en-GB", { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" }),
  colophon: (version) => `Lianchi · data version ${version}`,
  appendixPrefix: "",
  titleEndings: [],
};

export const template: typeof zh.template = {
  missingNote: "— not reported, left out of totals",
  note: "Notes: ",
  coverNote: (marks) =>
    `${[...marks.map(({ mark, meaning }) => `${mark}: ${meaning}`), "what is not reported stays empty: no zero, no estimate"].join("; ")}.`,
};

export const tableBasis: typeof zh.tableBasis = {
  exception: (named, all, basis) =>
    `${named.join(", ")}${all > named.length ? ` and others (${all} rows)` : ""}: ${basis}`,
  exceptions: (parts) => ` (${parts.join("; ")})`,
  column: (label, basis) => (label === "" ? basis : `${label}: ${basis}`),
  totals: (bases) => `totals: ${bases}`,
  sentence: (parts) => `Basis: ${parts.join("; ")}.`,
};

export const keptTogether: typeof zh.keptTogether = {
  counters: ["sites", "projects", "years", "months"],
  opening: "",
  closing: "",
};

export const official: typeof zh.official = {
  texts: {
    agency: "issuing authority",
    number: "document number",
    addressee: "addressee",
    signedOn: "date of signing",
    copiesTo: "copies to",
    printedBy: "printed by",
    printedOn: "printed on",
  },
  attachment: "Attachment",
  attachmentIs: (title) => `Attachment: ${title}`,
  attachmentHeading: (title) => `Attachment: ${title}`,
  addressee: (name) => `${name}:`,
  headEnding: "",
  copiesTo: (names) => `Copies to: ${names}.`,
  printedOn: (day) => `printed on ${day}`,
  madeFrom: (day, version) => `Made from data as of ${day}, data version ${version}.`,
  demo: "With demo data: simulated progress, unrelated to the real one.",
  blank: (names) => `Left blank, to be filled in: ${names.join(", ")}.`,
  standInFaces:
    "Faces in this file: Noto Serif SC stands in for the official title and text faces, LXGW WenKai for the regular script, Noto Sans SC for the sans; take the DOCX to print with the office's own.",
};
