import type { Lang } from "@lianchi/domain";
import type { Cell, Sheet } from "@lianchi/office";
import { quotedName } from "@lianchi/office";
import type { Rate } from "@lianchi/returns";
import { words } from "../words/index.ts";
import { formats, formula, headRight, headStyle, mutedStyle, text, titleStyle } from "./cells.ts";
import { inputCheck } from "./input-checks.ts";
import { basisLine, type ProjectSheets, type WorkbookOrder } from "./order.ts";
import { refsFor } from "./refs.ts";
import { resultUnit } from "./result-unit.ts";
import { resultRows } from "./results/all-results.ts";

const firstRow = 6;

/** Cell of a result, as other sheets name it. */
export function resultCell({ names }: ProjectSheets, id: string): string {
  const at = resultRows.findIndex((row) => row.id === id);
  if (at < 0) throw new RangeError(`no result is called ${id}`);
  return `${quotedName(names.results)}!$B$${firstRow + at}`;
}

/** Several rates at once, or why there is none, as it was when the file was written. */
function rateNote(rate: Rate, lang: Lang): string {
  const say = words[lang].resultsSheet;
  if (rate.kind !== "solved") return say.noRate;
  if (rate.allRates.length < 2) return "";
  return say.rates(rate.allRates.map((one) => `${(one * 100).toFixed(2)}%`));
}

export function resultsSheet(order: WorkbookOrder, sheets: ProjectSheets): Sheet {
  const { lang } = order.reading;
  const { resultsSheet: say, workbook } = words[lang];
  const { told, places, names } = sheets;
  const { results, model } = told.evaluation.outcome;
  const at = refsFor(places, names.results, null);
  const notes: Readonly<Record<string, string>> = {
    projectIrrBeforeTax: rateNote(results.projectIrrBeforeTax, lang),
    projectIrr: rateNote(results.projectIrr, lang),
    equityIrr: rateNote(results.equityIrr, lang),
  };
  const rows = resultRows.map((row): readonly Cell[] => [
    text(row.name[lang]),
    formula(row.formula(at, row.none[lang]), row.value(results, model) ?? row.none[lang], {
      format: formats[row.unit],
      align: "right",
      isBold: true,
    }),
    text(resultUnit[row.unit][lang], { ...mutedStyle, isApart: true }),
    text(row.how[lang], mutedStyle),
    text(notes[row.id] ?? "", mutedStyle),
  ]);
  return {
    name: names.results,
    widths: [34, 20, 12, 60, 44],
    rows: [
      [text(`${told.evaluation.project.fields.name[lang]} — ${say.title}`, titleStyle)],
      [text(basisLine(order, workbook.inEachRow), mutedStyle)],
      [formula(inputCheck(order, at, places.years), "", { tone: "warning", isBold: true })],
      [],
      [
        text(workbook.measure, headStyle),
        text(workbook.value, headRight),
        text(workbook.unit, { ...headStyle, isApart: true }),
        text(say.how, headStyle),
        text(say.note, headStyle),
      ],
      ...rows,
    ],
    frozenRows: firstRow - 1,
    frozenColumns: 1,
  };
}
