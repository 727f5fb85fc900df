import { units } from "@lianchi/domain";
import { type Cell, quotedName, type Sheet } from "@lianchi/office";
import { interestWhileBuilding, parameterSpecs } from "@lianchi/returns";
import { words } from "../words/index.ts";
import { formats, formula, headRight, mutedStyle, number, text, titleStyle } from "./cells.ts";
import { basisLine, type ProjectSheets, type WorkbookOrder } from "./order.ts";
import { inputName, type MonthColumn } from "./refs.ts";

/** As many months as a construction may take. */
const months = parameterSpecs.constructionMonths.most;
const firstRow = 5;

const columnOf: Readonly<Record<MonthColumn, string>> = {
  year: "B",
  investment: "C",
  equity: "D",
  loan: "E",
  interest: "G",
};

/** All months of a column, as other sheets name them. */
export function monthRange(sheet: string, column: MonthColumn): string {
  const letter = columnOf[column];
  return `${quotedName(sheet)}!$${letter}$${firstRow}:$${letter}$${firstRow + months - 1}`;
}

/** Construction month by month: what is spent and drawn, and the interest that is added to the loan. */
export function monthsSheet(order: WorkbookOrder, { told, places, names }: ProjectSheets): Sheet {
  const { lang } = order.reading;
  const say = words[lang].months;
  const { project, outcome } = told.evaluation;
  const { constructionMonths, investment, equityShare, loanRate } = outcome.values;
  const input = (id: Parameters<typeof inputName>[1]) => inputName(places.prefix, id);
  const draw = (investment * (1 - equityShare)) / constructionMonths;
  const interests = interestWhileBuilding(new Array<number>(constructionMonths).fill(draw), loanRate);
  let balance = 0;
  const style = { format: "#,##0;-#,##0;" };
  const rows = Array.from({ length: months }, (_, month): readonly Cell[] => {
    const row = firstRow + month;
    const isBuilding = month < constructionMonths;
    const inMonths = (what: string) => `IF($A${row}<=${input("constructionMonths")},${what},0)`;
    const part = (what: string) => inMonths(`${what}/${input("constructionMonths")}`);
    const opening = balance;
    const interest = interests[month] ?? 0;
    balance += (isBuilding ? draw : 0) + interest;
    const own = (share: number) => (isBuilding ? (investment * share) / constructionMonths : 0);
    return [
      number(month + 1, { format: "0" }),
      formula(`INT(($A${row}-1)/12)`, Math.floor(month / 12), { format: '"t="0' }),
      formula(part(input("investment")), own(1), style),
      formula(part(`${input("investment")}*${input("equityShare")}`), own(equityShare), style),
      formula(part(`${input("investment")}*(1-${input("equityShare")})`), own(1 - equityShare), style),
      formula(`IF($A${row}=1,0,H${row - 1})`, opening, style),
      formula(inMonths(`(F${row}+E${row}/2)*${input("loanRate")}/12`), interest, style),
      formula(`F${row}+E${row}+G${row}`, balance, { format: formats.yuan }),
    ];
  });
  return {
    name: names.months,
    widths: [9, 9, ...say.heads.slice(2).map(() => 18)],
    rows: [
      [text(`${project.fields.name[lang]} — ${say.title}`, titleStyle)],
      [text(basisLine(order, units.yuan.label[lang]), mutedStyle)],
      [text(say.note, mutedStyle)],
      say.heads.map((head) => text(head, headRight)),
      ...rows,
    ],
    frozenRows: firstRow - 1,
    frozenColumns: 2,
    printed: `A1:H${firstRow + Math.max(12, constructionMonths) - 1}`,
  };
}
