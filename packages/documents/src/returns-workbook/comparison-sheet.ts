import { precisionWord, technologyName, units } from "@lianchi/domain";
import { type Cell, columnLetters, type Sheet } from "@lianchi/office";
import {
  measureMoneyDecimals,
  measureMoneyUnit,
  measureTonneDecimals,
  measureTonnes,
  missingNames,
  parameterSpecs,
  type ReturnMeasure,
  returnMeasures,
  standings,
} from "@lianchi/returns";
import { words } from "../words/index.ts";
import { formats, formula, headRight, headStyle, mutedStyle, number, text, titleStyle } from "./cells.ts";
import type { ProjectSheets, WorkbookOrder } from "./order.ts";
import { inputName } from "./refs.ts";
import { resultRows } from "./results/all-results.ts";
import { resultCell } from "./results-sheet.ts";

const firstColumn = 2;
const headRow = 5;

/** Number by which a result is divided, and how it is written. */
function shownAs({ id }: ReturnMeasure, { reading }: WorkbookOrder) {
  const unit = resultRows.find((row) => row.id === id)?.unit ?? "times";
  if (unit === "yuan")
    return {
      divisor: 10 ** units[measureMoneyUnit(reading)].exponent,
      // As on screen: a small project is not told as 0.00.
      formatOf: (value: number | null) => `#,##0.${"0".repeat(measureMoneyDecimals(value ?? 0, reading))}`,
    };
  if (unit === "t")
    return {
      divisor: measureTonnes(reading),
      formatOf: (value: number | null) => `#,##0.${"0".repeat(measureTonneDecimals(value ?? 0, reading))}`,
    };
  return { divisor: 1, formatOf: () => formats[unit] };
}

/** Words for what a project lacks. */
export function lackOf(order: WorkbookOrder, told: WorkbookOrder["report"]["projects"][number]): string {
  const { lang } = order.reading;
  const say = words[lang].comparison;
  const { outcome } = told.evaluation;
  if (outcome.kind === "computed") return "";
  if (outcome.kind === "dropped") return say.dropped;
  return outcome.kind === "incomplete"
    ? say.missing(missingNames(told.evaluation.project, outcome.missing, lang))
    : outcome.problems.map(({ message }) => message[lang]).join(" ");
}

/** Measures by projects, each cell a reference to the project's own sheet. */
export function comparisonSheet(order: WorkbookOrder, all: readonly ProjectSheets[], name: string): Sheet {
  const { reading, report, hurdle } = order;
  const { lang } = reading;
  const { comparison: say, workbook } = words[lang];
  const { asOf, scenario, isDemo } = report;
  const [from, to] = [columnLetters(firstColumn), columnLetters(firstColumn + all.length - 1)];
  const values = (row: number) => `$${from}${row}:$${to}${row}`;
  const rows: (readonly (Cell | null)[])[] = [];
  const nameOf = ({ told }: ProjectSheets) => told.evaluation.project.fields.shortName[lang];

  rows.push([text(say.title, titleStyle)]);
  rows.push([text(say.basis({ asOf, scenario: scenario.name, isDemo }), mutedStyle)]);
  rows.push([text(say.hurdle), number(hurdle, { tone: "input", fill: "input", format: "0.00%" })]);
  rows.push([]);
  rows.push([
    text(workbook.measure, headStyle),
    text(say.how, headStyle),
    ...all.map((one) => text(nameOf(one), headRight)),
    text("", headStyle),
    text(say.best, headStyle),
    text(say.worst, headStyle),
  ]);
  rows.push([
    text(say.technology),
    text("", mutedStyle),
    ...all.map(({ told }) => {
      const { technology } = told.evaluation.project.fields;
      return text(technology === null ? "—" : technologyName[technology][lang], { align: "right" });
    }),
  ]);
  for (const id of ["capacity", "investment"] as const)
    rows.push([
      text(parameterSpecs[id].name[lang]),
      text(units[id === "capacity" ? "kw" : "yuan"].label[lang], mutedStyle),
      ...all.map(({ told, places }) => {
        const precision = told.inputs.find((one) => one.id === id)?.precision ?? "exact";
        const word = precisionWord[precision][lang];
        const format = word === "" ? "#,##0" : `"${word}"#,##0`;
        return formula(inputName(places.prefix, id), told.evaluation.outcome.values[id], { format });
      }),
    ]);

  function addMeasure(measure: ReturnMeasure): void {
    const { divisor, formatOf } = shownAs(measure, order);
    const own = all.map(({ told }) =>
      measure.of(told.evaluation.outcome.results, told.evaluation.outcome.model),
    );
    const marks = standings(own, measure.better);
    const row = rows.length + 1;
    const named = (mark: "best" | "worst"): Cell => {
      if (measure.better === null) return text("");
      const pick = (measure.better === "high") === (mark === "best") ? "MAX" : "MIN";
      const at = marks.indexOf(mark);
      const found = at < 0 ? undefined : all[at];
      return formula(
        `IF(COUNT(${values(row)})<2,"",IF(MAX(${values(row)})=MIN(${values(row)}),"",INDEX(${values(headRow)},MATCH(${pick}(${values(row)}),${values(row)},0))))`,
        found === undefined ? "" : nameOf(found),
        mark === "best" ? { isBold: true } : mutedStyle,
      );
    };
    rows.push([
      text(measure.name[lang]),
      text(measure.unit(reading), mutedStyle),
      ...all.map((one, column) => {
        const cell = resultCell(one, measure.id);
        const value = own[column] ?? null;
        return formula(
          divisor === 1 ? cell : `IF(ISNUMBER(${cell}),${cell}/${divisor},${cell})`,
          value === null ? measure.none[lang] : value / divisor,
          { format: formatOf(value), align: "right" },
        );
      }),
      null,
      named("best"),
      named("worst"),
    ]);
    if (measure.id !== "projectIrr") return;
    rows.push([
      text(say.above),
      text(say.points, mutedStyle),
      ...all.map((one, column) => {
        const cell = resultCell(one, measure.id);
        const value = own[column] ?? null;
        return formula(
          `IF(ISNUMBER(${cell}),(${cell}-$B$3)*100,"")`,
          value === null ? "" : (value - hurdle) * 100,
          {
            format: "0.00",
          },
        );
      }),
    ]);
  }
  if (all.length > 0) for (const measure of returnMeasures) addMeasure(measure);
  const left = report.projects.filter(({ evaluation }) => evaluation.outcome.kind !== "computed");
  if (left.length > 0) {
    rows.push([]);
    rows.push([text(say.left, { isBold: true, tone: "warning" })]);
    for (const told of left)
      rows.push([text(told.evaluation.project.fields.name[lang]), text(lackOf(order, told), mutedStyle)]);
  }
  return {
    name,
    widths: [30, 34, ...all.map(() => 18), 2, 16, 16],
    rows,
    frozenRows: headRow,
    frozenColumns: 1,
    allowed: [{ ref: "B3", least: 0, most: 1, isWhole: false, message: say.hurdleLimits }],
  };
}
