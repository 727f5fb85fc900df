import type { Cell, Sheet } from "@lianchi/office";
import { words } from "../words/index.ts";
import { headStyle, mutedStyle, text, titleStyle } from "./cells.ts";
import { lackOf } from "./comparison-sheet.ts";
import { type ProjectSheets, spareYears, type WorkbookOrder } from "./order.ts";

/** Width of the words, in characters of which a Chinese one takes two. */
const wordsWidth = 110;
const linePoints = 15;

function linesOf(content: string): number {
  const width = [...content].reduce((sum, char) => sum + (char > "\u2e7f" ? 2.1 : 1.05), 0);
  return Math.ceil(width / (wordsWidth - 4));
}

/** What the workbook is, on what it rests, and where everything stands. */
export function notesSheet(
  order: WorkbookOrder,
  all: readonly ProjectSheets[],
  { name, comparison }: { readonly name: string; readonly comparison: string },
): Sheet {
  const { lang } = order.reading;
  const say = words[lang].notes;
  const { report } = order;
  const rows: (readonly (Cell | null)[])[] = [];
  const heights = new Map<number, number>();
  const note = (label: string, content: string) => {
    heights.set(rows.length, linesOf(content) * linePoints + 2);
    rows.push([text(label, { isBold: true, wraps: true }), text(content, { wraps: true })]);
  };
  const link = (label: string, to: string): Cell => ({
    kind: "text",
    text: label,
    style: { tone: "link" },
    linkTo: to,
  });

  rows.push([text(say.title, titleStyle)]);
  if (report.isDemo) rows.push([text(say.demo, { tone: "warning" })]);
  rows.push([]);
  note(say.what, say.whatText);
  note(say.scenario, say.scenarioText(report.scenario.name, report.scenario.id));
  const changed = all.flatMap(({ told }) => told.inputs).filter(({ origin }) => origin === "set").length;
  note(say.set, say.setText(changed));
  note(say.asOf, [report.asOf, order.asOfNote].join(" ").trim());
  note(say.version, String(report.version));
  note(say.sources, say.sourcesText);
  for (const convention of say.conventions(spareYears)) note(convention.label, convention.text);
  rows.push([]);
  rows.push([text(say.contents, headStyle), text("", headStyle)]);
  rows.push([link(say.comparison, comparison), null]);
  for (const { told, names } of all) {
    rows.push([text(told.evaluation.project.fields.name[lang], { isBold: true }), null]);
    for (const sheet of Object.values(names)) rows.push([null, link(sheet, sheet)]);
  }
  for (const told of report.projects) {
    const lack = lackOf(order, told);
    if (lack !== "")
      rows.push([
        text(told.evaluation.project.fields.name[lang], { isBold: true }),
        text(say.notComputed(lack), { ...mutedStyle, wraps: true }),
      ]);
  }
  return { name, widths: [26, wordsWidth], rows, heights, frozenRows: 0, frozenColumns: 0 };
}
