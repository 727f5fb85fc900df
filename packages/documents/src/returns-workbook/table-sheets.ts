import type { Sheet } from "@lianchi/office";
import type { ModelTable } from "@lianchi/returns";
import { words } from "../words/index.ts";
import { formats } from "./cells.ts";
import type { ProjectSheets, WorkbookOrder } from "./order.ts";
import { ratioLines, standingLines, tableFormulas } from "./table-formulas.ts";
import { type YearRow, yearSheet } from "./year-sheet.ts";

/** One of the five tables, by the ids, names and words that the screen shows. */
export function tableSheet(order: WorkbookOrder, sheets: ProjectSheets, table: ModelTable): Sheet {
  const { lang } = order.reading;
  const rows = table.lines.map((line): YearRow => {
    const place = `${table.id}.${line.id}`;
    const formula = tableFormulas[table.id][line.id];
    if (formula === undefined) throw new RangeError(`no formula is known for ${place}`);
    const isRatio = ratioLines.has(place);
    return {
      kind: "line",
      name: line.name[lang],
      unit: isRatio ? "none" : "yuan",
      how: line.formula[lang],
      formula: (at) => formula(at, table.id),
      // Where no debt is served there is no ratio; the model's zero stands for that.
      values: isRatio ? line.values.map((value) => (value === 0 ? null : value)) : line.values,
      hasTotal: !standingLines.has(place),
      isSum: line.isSum === true,
      format: isRatio ? formats.times : formats.yuan,
    };
  });
  return yearSheet({
    order,
    sheets,
    which: table.id,
    title: table.name[lang],
    note: words[lang].years.table,
    rows,
  });
}
