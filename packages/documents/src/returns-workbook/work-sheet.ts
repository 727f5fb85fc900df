import type { Sheet } from "@lianchi/office";
import { words } from "../words/index.ts";
import { formats } from "./cells.ts";
import { workSections } from "./lines/work-sections.ts";
import type { ProjectSheets, WorkbookOrder } from "./order.ts";
import { type YearRow, yearSheet } from "./year-sheet.ts";

/** Everything between the inputs and the tables. */
export function workSheet(order: WorkbookOrder, sheets: ProjectSheets): Sheet {
  const { lang } = order.reading;
  const { model } = sheets.told.evaluation.outcome;
  const rows = workSections.flatMap(({ name, lines }): readonly YearRow[] => [
    { kind: "heading", text: name[lang] },
    ...lines.map((line): YearRow => {
      const told = { name: line.name[lang], unit: line.unit, how: line.how[lang], formula: line.formula };
      return line.kind === "fixed"
        ? { ...told, kind: "fixed", value: line.value(model) }
        : {
            ...told,
            kind: "line",
            values: line.values(model),
            hasTotal: line.hasTotal,
            isSum: false,
            format: formats[line.unit],
          };
    }),
  ]);
  return yearSheet({
    order,
    sheets,
    which: "work",
    title: words[lang].years.working,
    note: words[lang].years.workingNote,
    rows,
  });
}
