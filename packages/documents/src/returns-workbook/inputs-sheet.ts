import { roughly } from "@lianchi/charts";
import { basisName, dayAt, inEach, type Text } from "@lianchi/domain";
import type { Allowed, Cell, CellStyle, DefinedName, Sheet } from "@lianchi/office";
import { quotedName } from "@lianchi/office";
import { type ParameterGroup, parameterSpecs } from "@lianchi/returns";
import type { ReturnsInput } from "../returns/returns-data.ts";
import { words } from "../words/index.ts";
import { formula, headRight, headStyle, mutedStyle, number, text, titleStyle } from "./cells.ts";
import { inputCheck } from "./input-checks.ts";
import { inputFormat, inputUnit, isShare } from "./input-words.ts";
import { lawInputs } from "./lines/vat-lines.ts";
import { basisLine, type ProjectSheets, type WorkbookOrder } from "./order.ts";
import { type InputId, inputName, refsFor } from "./refs.ts";

const groups: readonly ParameterGroup[] = ["output", "price", "cost", "finance", "tax", "measure"];

const inputStyle: CellStyle = { tone: "input", fill: "input" };

export const originText = (origin: ReturnsInput["origin"]): Text =>
  origin === "reported" ? basisName.reported : inEach((lang) => words[lang].origins[origin]);

type Placed = { readonly id: InputId; readonly row: number };

/** Inputs of a project: each a number that may be changed, with unit, default, source, mark and who changed it. */
export function inputsSheet(
  order: WorkbookOrder,
  sheets: ProjectSheets,
): { readonly sheet: Sheet; readonly names: readonly DefinedName[] } {
  const { lang } = order.reading;
  const { inputs: say, inputGroups, workbook } = words[lang];
  const { told, places, names } = sheets;
  const rows: (readonly (Cell | null)[])[] = [];
  const placed: Placed[] = [];
  const allowed: Allowed[] = [];
  const add = (cells: readonly (Cell | null)[]) => rows.push(cells);

  add([text(`${told.evaluation.project.fields.name[lang]} — ${say.title}`, titleStyle)]);
  add([text(basisLine(order, workbook.inEachRow), mutedStyle)]);
  add([text(say.howToChange, mutedStyle)]);
  add([
    formula(inputCheck(order, refsFor(places, names.inputs, null), places.years), "", {
      tone: "warning",
      isBold: true,
    }),
  ]);
  add(
    say.heads.map((head, at) =>
      text(head, at === 1 || at === 3 ? headRight : { ...headStyle, isApart: at === 2 || at === 4 }),
    ),
  );

  function addInput(one: ReturnsInput): void {
    const spec = parameterSpecs[one.id];
    const format = inputFormat(one.id);
    const { value, precision, standard, reported, set, origin } = one;
    const source =
      origin === "reported"
        ? (reported?.source[lang] ?? "")
        : origin === "set"
          ? (set?.source?.[lang] ??
            (set?.actor == null ? say.notKept : say.scenario(order.report.scenario.name)))
          : origin === "derived"
            ? say.derivedFrom
            : (standard?.source[lang] ?? "");
    const by = set ?? (origin === "reported" ? reported : null);
    const isCounted = one.id === "life" || one.id === "constructionMonths";
    add([
      text(`${spec.name[lang]}${isCounted ? " †" : ""}`),
      value === null ? text("", inputStyle) : number(value, { ...inputStyle, format }),
      text(inputUnit(one.id, lang), { ...mutedStyle, isApart: true }),
      standard === null
        ? text("—", { ...mutedStyle, align: "right" })
        : number(standard.value, { tone: "muted", format }),
      text(`${originText(origin)[lang]}${roughly(precision, lang)}`, {
        isApart: true,
        isBold: origin === "set",
      }),
      text(origin === "default" ? (standard?.confidence ?? "") : "", { align: "center" }),
      text(source),
      text(origin === "default" ? (standard?.asOf ?? "") : "", mutedStyle),
      text(by?.actor ?? ""),
      text(by?.at == null ? "" : dayAt(by.at), mutedStyle),
      text(set?.reason ?? ""),
      text(one.id, mutedStyle),
    ]);
    placed.push({ id: one.id, row: rows.length });
    const share = isShare(one.id) ? 100 : 1;
    const limits = `${spec.least * share}–${spec.most * share}${share === 100 ? "%" : ""}`;
    allowed.push({
      ref: `B${rows.length}`,
      least: spec.least,
      most: spec.most,
      isWhole: spec.isWhole,
      message: say.limits(spec.name[lang], limits),
    });
  }

  for (const group of groups) {
    add([text(inputGroups[group], { isBold: true, tone: "link" })]);
    for (const one of told.inputs) if (parameterSpecs[one.id].group === group) addInput(one);
  }
  add([text(say.law, { isBold: true, tone: "link" })]);
  for (const { id, value } of lawInputs) {
    add([
      text(words[lang].lawInputs[id]),
      number(value, { ...inputStyle, format: "0.00%" }),
      text("%", { ...mutedStyle, isApart: true }),
      number(value, { tone: "muted", format: "0.00%" }),
      text(originText("default")[lang], { isApart: true }),
      text("F2", { align: "center" }),
      text(say.lawSource),
      null,
      null,
      null,
      null,
      text(id, mutedStyle),
    ]);
    placed.push({ id, row: rows.length });
  }
  if (told.unused.length > 0) {
    add([]);
    add([
      text(say.unused, {
        isBold: true,
        tone: "link",
      }),
    ]);
    for (const { name, value, precision, unit, basis, source, period } of told.unused)
      add([
        text(name[lang]),
        number(value, { format: "#,##0" }),
        text(unit[lang], { ...mutedStyle, isApart: true }),
        null,
        text(`${basis[lang]}${roughly(precision, lang)}`, { isApart: true }),
        null,
        text(source[lang]),
        text(period[lang], mutedStyle),
      ]);
    for (const finding of told.findings) add([text(finding, mutedStyle)]);
  }
  return {
    sheet: {
      name: names.inputs,
      widths: [30, 18, 24, 16, 22, 8, 64, 12, 24, 12, 24, 20],
      rows,
      frozenRows: 5,
      frozenColumns: 1,
      allowed,
    },
    names: placed.map(({ id, row }) => ({
      name: inputName(places.prefix, id),
      to: `${quotedName(names.inputs)}!$B$${row}`,
    })),
  };
}
