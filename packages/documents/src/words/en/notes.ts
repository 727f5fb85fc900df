import type * as zh from "../zh/notes.ts";

export const notes: typeof zh.notes = {
  title: "Lianchi · workbook of returns",
  demo: "Demo data, unrelated to the real one.",
  what: "What it is",
  whatText:
    "The whole reckoning of each project's return: inputs, working, five tables, results and comparison. All of it live formulas.",
  scenario: "Scenario",
  scenarioText: (name, id) => `${name}（${id}）`,
  set: "Set by hand",
  setText: (inputs) => `${inputs} inputs differ from their default or report: see “Basis” in “Inputs”.`,
  asOf: "As of",
  version: "Data version",
  sources: "Sources",
  sourcesText: "Source, mark and who changed it stand beside every input in “Inputs”.",
  contents: "Contents",
  comparison: "Comparison",
  notComputed: (why) => `not reckoned, ${why}`,
  conventions: (spareYears) => [
    {
      label: "How to change",
      text: "Change only numbers on yellow in “Inputs” (and the hurdle of the comparison); every other cell is a formula and follows.",
    },
    {
      label: "Time",
      text: "t = 0 is the first year of construction and is not discounted. A spreadsheet's NPV discounts the first flow too, so the formulas read “first + NPV(rest)”.",
    },
    {
      label: "Columns †",
      text: `Each sheet has the project's own years and ${spareYears} spare ones (grey). Construction may take up to 120 months; where construction and life exceed the columns, “Inputs” and “Results” say to export again.`,
    },
    {
      label: "Reported and assumed",
      text: "Capacity and investment are as reported; the rest are defaults of the technology or set by the scenario. What is missing is not filled in: such a project is listed as not reckoned. Reported generation, revenue and tax are not used; they stand at the end of “Inputs”.",
    },
    {
      label: "Basis",
      text: "Reported: in the document named; assumed (default): the default of the technology; assumed (set): changed by the scenario or for this file; derived: follows from other values.",
    },
    {
      label: "Mark",
      text: "F found in the source named; F2 in a secondary copy; K general knowledge, unverified; C computed.",
    },
    {
      label: "Investment",
      text: "The investment is static and incl. VAT; interest while building comes on top and is added to the loan; working capital is from own means.",
    },
    {
      label: "Income tax",
      text: "Free and half years count for each batch from its first revenue, profit allotted by energy; losses go forward, the oldest first. A later batch brings only its energy later; investment and costs stand as if all were built at once (cautious).",
    },
    {
      label: "VAT",
      text: "Input credit is used first and carried on; the refund counts the months of a year up to its last one.",
    },
    {
      label: "Project and equity",
      text: "The project's flow bears tax on EBIT, without the shield of interest; the equity's bears the actual tax.",
    },
    {
      label: "IRR",
      text: "Found by the IRR function; where flows change sign more than once there may be several, listed in the notes of “Results” as they were when written.",
    },
  ],
};
