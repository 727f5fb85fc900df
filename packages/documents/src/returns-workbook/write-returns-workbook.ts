import type { DefinedName, Sheet } from "@lianchi/office";
import { createSheetNames, workbookBytes } from "@lianchi/office";
import { isComputed, type ModelTable, tablesOf } from "@lianchi/returns";
import type { ProjectReturns } from "../returns/returns-data.ts";
import { words } from "../words/index.ts";
import { comparisonSheet } from "./comparison-sheet.ts";
import { inputsSheet } from "./inputs-sheet.ts";
import { monthsSheet } from "./months-sheet.ts";
import { notesSheet } from "./notes-sheet.ts";
import type { ProjectSheets, SheetNames, WorkbookOrder } from "./order.ts";
import { placesOf } from "./places.ts";
import { resultsSheet } from "./results-sheet.ts";
import { tableSheet } from "./table-sheets.ts";
import { workSheet } from "./work-sheet.ts";

const computed = (told: ProjectReturns): readonly ProjectSheets["told"][] =>
  isComputed(told.evaluation) ? [{ ...told, evaluation: told.evaluation }] : [];

/** The whole model of each project as live formulas, each cell with the value that it had when it was written. */
export async function writeReturnsWorkbook(order: WorkbookOrder): Promise<Uint8Array> {
  const { lang } = order.reading;
  const called = words[lang].sheets;
  const nameFor = createSheetNames();
  const own = {
    name: nameFor("", called.notes),
    comparison: nameFor("", called.comparison),
  };
  const sheets: (ProjectSheets & { readonly tables: readonly ModelTable[] })[] = [];
  for (const [at, told] of order.report.projects.flatMap(computed).entries()) {
    const { evaluation } = told;
    const { model } = evaluation.outcome;
    const tables = tablesOf(model);
    const named = (ending: string) =>
      nameFor(`${at + 1}.${evaluation.project.fields.shortName[lang]}`, ending);
    const names: SheetNames = {
      inputs: named(called.inputs),
      results: named(called.results),
      project: named(called.project),
      equity: named(called.equity),
      plan: named(called.plan),
      profit: named(called.profit),
      debt: named(called.debt),
      work: named(called.work),
      months: named(called.months),
    };
    const places = placesOf(`P${at + 1}`, names, tables, evaluation);
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
    title: words[lang].workbook.title,
    sheets: [
      notesSheet(order, sheets, own),
      comparisonSheet(order, sheets, own.comparison),
      ...ofProjects.flatMap((project) => project.sheets),
    ],
    names: ofProjects.flatMap((project) => project.names),
  });
}
