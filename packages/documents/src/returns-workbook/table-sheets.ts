import type { Sheet } from "@lianchi/office";
import type { ModelTable } from "@lianchi/returns";
import { formats } from "./cells.ts";
import { type ProjectSheets, sayFor, type WorkbookOrder } from "./order.ts";
import { ratioLines, standingLines, tableFormulas } from "./table-formulas.ts";
import { type YearRow, yearSheet } from "./year-sheet.ts";

/** One of the five tables, by the ids, names and words that the screen shows. */
export function tableSheet(order: WorkbookOrder, sheets: ProjectSheets, table: ModelTable): Sheet {
  const say = sayFor(order);
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
      words: line.formula[lang],
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
    note: say(
      "负数为流出；t＝0 为建设期第一年，首笔现金流不折现。每一格都是公式，引用“测算”表。",
      "What is paid is negative; t = 0 is the first year of construction, its flow is not discounted. Every cell is a formula over “Working”.",
    ),
    rows,
  });
}
