import type { Lang } from "@lianchi/domain";
import type { Cell, Sheet } from "@lianchi/office";
import { quotedName } from "@lianchi/office";
import type { Rate } from "@lianchi/returns";
import { formats, formula, headRight, headStyle, mutedStyle, text, titleStyle } from "./cells.ts";
import { inputCheck } from "./input-checks.ts";
import { basisLine, type ProjectSheets, sayFor, type WorkbookOrder } from "./order.ts";
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
  const zh = lang === "zh";
  if (rate.kind !== "solved")
    return zh ? "导出时：现金流无内部收益率" : "When written: the flow has no internal rate";
  if (rate.allRates.length < 2) return "";
  const all = rate.allRates.map((one) => `${(one * 100).toFixed(2)}%`).join(zh ? "、" : ", ");
  return zh ? `导出时有多个解：${all}` : `When written there were several: ${all}`;
}

export function resultsSheet(order: WorkbookOrder, sheets: ProjectSheets): Sheet {
  const say = sayFor(order);
  const { lang } = order.reading;
  const { told, places, names } = sheets;
  const { results, model } = told.reckoned.outcome;
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
    text(row.words[lang], mutedStyle),
    text(notes[row.id] ?? "", mutedStyle),
  ]);
  return {
    name: names.results,
    widths: [34, 20, 12, 60, 44],
    rows: [
      [text(`${told.reckoned.project.fields.name[lang]} — ${say("测算结果", "Results")}`, titleStyle)],
      [text(basisLine(order, say("见各行", "in each row")), mutedStyle)],
      [formula(inputCheck(order, at, places.years), "", { tone: "warning", isBold: true })],
      [],
      [
        text(say("指标", "Measure"), headStyle),
        text(say("数值", "Value"), headRight),
        text(say("单位", "Unit"), { ...headStyle, isApart: true }),
        text(say("口径", "How"), headStyle),
        text(say("备注", "Note"), headStyle),
      ],
      ...rows,
    ],
    frozenRows: firstRow - 1,
    frozenColumns: 1,
  };
}
