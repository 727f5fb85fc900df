import type { Sheet } from "@lianchi/office";
import { formats } from "./cells.ts";
import { workSections } from "./lines/work-sections.ts";
import { type ProjectSheets, sayFor, type WorkbookOrder } from "./order.ts";
import { type YearRow, yearSheet } from "./year-sheet.ts";

/** Everything between the inputs and the tables. */
export function workSheet(order: WorkbookOrder, sheets: ProjectSheets): Sheet {
  const say = sayFor(order);
  const { lang } = order.reading;
  const { model } = sheets.told.reckoned.outcome;
  const rows = workSections.flatMap(({ name, lines }): readonly YearRow[] => [
    { kind: "heading", text: name[lang] },
    ...lines.map((line): YearRow => {
      const told = { name: line.name[lang], unit: line.unit, words: line.words[lang], formula: line.formula };
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
    title: say("测算过程", "Working"),
    note: say(
      "每一格都是公式，引用“参数”表；灰色列为备用年份，延长运营期后自动填入。",
      "Every cell is a formula over “Inputs”; grey columns are spare years, filled when the life is made longer.",
    ),
    rows,
  });
}
