import type { DefinedName, Sheet } from "@lianchi/office";
import { createSheetNames, workbookBytes } from "@lianchi/office";
import { isComputed, type ModelTable, tablesOf } from "@lianchi/returns";
import type { ProjectReturns } from "../returns/returns-data.ts";
import { comparisonSheet } from "./comparison-sheet.ts";
import { inputsSheet } from "./inputs-sheet.ts";
import { monthsSheet } from "./months-sheet.ts";
import { notesSheet } from "./notes-sheet.ts";
import { type ProjectSheets, type SheetNames, sayFor, type WorkbookOrder } from "./order.ts";
import { placesOf } from "./places.ts";
import { resultsSheet } from "./results-sheet.ts";
import { tableSheet } from "./table-sheets.ts";
import { workSheet } from "./work-sheet.ts";

const computed = (told: ProjectReturns): readonly ProjectSheets["told"][] =>
  isComputed(told.reckoned) ? [{ ...told, reckoned: told.reckoned }] : [];

/** The whole model of each project as live formulas, each cell with the value that it had when it was written. */
export async function writeReturnsWorkbook(order: WorkbookOrder): Promise<Uint8Array> {
  const say = sayFor(order);
  const { lang } = order.reading;
  const nameFor = createSheetNames();
  const own = {
    name: nameFor("", say("说明", "Notes")),
    comparison: nameFor("", say("比选", "Comparison")),
  };
  const sheets: (ProjectSheets & { readonly tables: readonly ModelTable[] })[] = [];
  for (const [at, told] of order.report.projects.flatMap(computed).entries()) {
    const { reckoned } = told;
    const { model } = reckoned.outcome;
    const tables = tablesOf(model);
    const named = (ending: string) => nameFor(`${at + 1}.${reckoned.project.fields.shortName[lang]}`, ending);
    const names: SheetNames = {
      inputs: named(say("参数", "Inputs")),
      results: named(say("结果", "Results")),
      project: named(say("项目投资现金流量表", "Project cash flow")),
      equity: named(say("项目资本金现金流量表", "Equity cash flow")),
      plan: named(say("财务计划现金流量表", "Financial plan")),
      profit: named(say("利润与利润分配表", "Profit")),
      debt: named(say("借款还本付息计划表", "Debt service")),
      work: named(say("测算", "Working")),
      months: named(say("建设期", "Months")),
    };
    const places = placesOf(`P${at + 1}`, names, tables, reckoned);
    sheets.push({ told, places, ownYears: model.timeline.years, names, tables });
  }
  const ofProjects: { readonly sheets: readonly Sheet[]; readonly names: readonly DefinedName[] }[] = [];
  for (const one of sheets) {
    const inputs = inputsSheet(order, one);
    const all: readonly Sheet[] = [
      inputs.sheet,
      resultsSheet(order, one),
      ...one.tables.map((table) => tableSheet(order, one, table)),
      workSheet(order, one),
      monthsSheet(order, one),
    ];
    ofProjects.push({ sheets: all, names: inputs.names });
    await new Promise((resume) => setImmediate(resume));
  }
  return workbookBytes({
    title: say("连池绿能收益测算", "Lianchi returns"),
    sheets: [
      notesSheet(order, sheets, own),
      comparisonSheet(order, sheets, own.comparison),
      ...ofProjects.flatMap((project) => project.sheets),
    ],
    names: ofProjects.flatMap((project) => project.names),
  });
}
