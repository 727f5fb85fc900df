import type { Computed, ModelTable } from "@lianchi/returns";
import { workSections } from "./lines/work-sections.ts";
import { monthRange } from "./months-sheet.ts";
import type { SheetNames } from "./order.ts";
import { spareYears } from "./order.ts";
import type { Place, Places } from "./refs.ts";
import { firstLineRow, timeRows } from "./year-sheet.ts";

/** Where each line of a project stands: known before the first formula is written, since formulas look both ways. */
export function placesOf(
  prefix: string,
  names: SheetNames,
  tables: readonly ModelTable[],
  { outcome }: Computed,
): Places {
  const places = new Map<string, Place>();
  for (const [id, row] of Object.entries(timeRows)) places.set(id, { sheet: names.work, row });
  let row = firstLineRow;
  for (const { lines } of workSections) {
    row += 1;
    for (const { id } of lines) {
      places.set(id, { sheet: names.work, row });
      row += 1;
    }
  }
  for (const { id: table, lines } of tables)
    for (const [at, { id }] of lines.entries())
      places.set(`${table}.${id}`, { sheet: names[table], row: firstLineRow + at });
  return {
    prefix,
    years: outcome.model.timeline.years + spareYears,
    line: (id) => {
      const place = places.get(id);
      if (place === undefined) throw new RangeError(`no line is called ${id}`);
      return place;
    },
    months: (column) => monthRange(names.months, column),
  };
}
