import type * as zh from "../zh/layout.ts";

export const layout: typeof zh.layout = {
  chapterNumber: String,
  heading: (number, title) => `${number} ${title}`,
  appendixHeading: (title) => `Appendix: ${title}`,
  figure: (number) => `Figure ${number}`,
  table: (number) => `Table ${number}`,
  figureLeftOut: "(a figure left out here)",
  tableLeftOut: "(a table left out here)",
  rowsLeftOut: (rows) => `${rows} more rows are not printed; the totals include them`,
  lacks: (items, hasMore) => `lacks ${items.join(", ")}${hasMore ? " and more" : ""}`,
  lacksFigures: "lacks figures",
  lacksProjects: "projects",
  sources: (documents, rest) => `Source: ${documents.join("; ")}${rest === 0 ? "" : `; and ${rest} more`}`,
  sourceOfRegister: "Source: the register",
  sourceOfHistory: "Source: the register's history of changes",
  sourceOfSites: "Source: site records (counted from the records)",
  overtaken:
    " [To check: this paragraph was written by hand and the data behind it has changed since; it may disagree with the present data.]",
};

export const columns: typeof zh.columns = {
  project: "Project",
  technology: "Technology",
  stage: "Stage",
  capacity: "Capacity",
  unit: "Unit",
  period: "Period",
  basis: "Basis",
  value: "Value",
  total: "Total",
  unlike: "unlike",
};
