import { roughly } from "@lianchi/charts";
import { basisName, dayAt, type Text } from "@lianchi/domain";
import type { Allowed, Cell, CellStyle, DefinedName, Sheet } from "@lianchi/office";
import { quotedName } from "@lianchi/office";
import { type ParameterGroup, parameterSpecs } from "@lianchi/returns";
import type { ReturnsInput } from "../returns/returns-data.ts";
import { formula, headRight, headStyle, mutedStyle, number, text, titleStyle } from "./cells.ts";
import { inputCheck } from "./input-checks.ts";
import { inputFormat, inputUnit } from "./input-words.ts";
import { lawInputs } from "./lines/vat-lines.ts";
import { basisLine, type ProjectSheets, sayFor, type WorkbookOrder } from "./order.ts";
import { type InputId, inputName, refsFor } from "./refs.ts";

const groups: readonly (readonly [ParameterGroup, Text])[] = [
  ["output", { zh: "出力与工期", en: "Output and time" }],
  ["price", { zh: "电价与补贴", en: "Prices" }],
  ["cost", { zh: "投资与成本", en: "Investment and costs" }],
  ["finance", { zh: "筹资", en: "Finance" }],
  ["tax", { zh: "税费与折旧", en: "Taxes and depreciation" }],
  ["measure", { zh: "评价参数", en: "Measures" }],
];

const inputStyle: CellStyle = { tone: "input", fill: "input" };

export const originText: Readonly<Record<ReturnsInput["origin"], Text>> = {
  reported: basisName.reported,
  default: { zh: "假设（默认）", en: "Assumed (default)" },
  derived: { zh: "推算（由报道数值）", en: "Derived (from reported figures)" },
  set: { zh: "假设（人为设定）", en: "Assumed (set)" },
  missing: { zh: "缺少", en: "Missing" },
};

type Placed = { readonly id: InputId; readonly row: number };

/** Inputs of a project: each a number that may be changed, with unit, default, source, mark and who changed it. */
export function inputsSheet(
  order: WorkbookOrder,
  sheets: ProjectSheets,
): { readonly sheet: Sheet; readonly names: readonly DefinedName[] } {
  const say = sayFor(order);
  const { lang } = order.reading;
  const { told, places, names } = sheets;
  const rows: (readonly (Cell | null)[])[] = [];
  const placed: Placed[] = [];
  const allowed: Allowed[] = [];
  const add = (cells: readonly (Cell | null)[]) => rows.push(cells);

  add([text(`${told.reckoned.project.fields.name[lang]} — ${say("参数", "Inputs")}`, titleStyle)]);
  add([text(basisLine(order, say("见各行", "in each row")), mutedStyle)]);
  add([
    text(
      say(
        "黄底数字可以改，其余各表随之重算。标 † 的参数决定列数，改动有上限，见“说明”。",
        "Numbers on yellow may be changed; all sheets follow. Those with † decide the number of columns: see the notes for their limit.",
      ),
      mutedStyle,
    ),
  ]);
  add([
    formula(inputCheck(order, refsFor(places, names.inputs, null), places.years), "", {
      tone: "warning",
      isBold: true,
    }),
  ]);
  add(
    [
      say("参数", "Input"),
      say("数值", "Value"),
      say("单位", "Unit"),
      say("默认值", "Default"),
      say("依据", "Basis"),
      say("可信度", "Mark"),
      say("来源", "Source"),
      say("适用时间", "As of"),
      say("修改人", "Changed by"),
      say("修改时间", "Changed at"),
      say("理由", "Why"),
      say("参数名", "Id"),
    ].map((head, at) =>
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
            (set?.actor == null
              ? say("本次导出时设定，未保存", "set for this file, not kept")
              : say(`情景“${order.report.scenario.name}”`, `scenario “${order.report.scenario.name}”`)))
          : origin === "derived"
            ? say("报道的年发电量 ÷ 装机", "reported yearly generation ÷ capacity")
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
      text(`${originText[origin][lang]}${roughly(precision, lang)}`, {
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
    const share = spec.unit.en === "%" ? 100 : 1;
    const limits = `${spec.least * share}–${spec.most * share}${share === 100 ? "%" : ""}`;
    allowed.push({
      ref: `B${rows.length}`,
      least: spec.least,
      most: spec.most,
      isWhole: spec.isWhole,
      message: say(`${spec.name.zh}应在 ${limits} 之间`, `${spec.name.en} should be within ${limits}`),
    });
  }

  for (const [group, name] of groups) {
    add([text(name[lang], { isBold: true, tone: "link" })]);
    for (const one of told.inputs) if (parameterSpecs[one.id].group === group) addInput(one);
  }
  add([text(say("法定税率", "Rates fixed by law"), { isBold: true, tone: "link" })]);
  for (const { id, name, value } of lawInputs) {
    add([
      text(name[lang]),
      number(value, { ...inputStyle, format: "0.00%" }),
      text("%", { ...mutedStyle, isApart: true }),
      number(value, { tone: "muted", format: "0.00%" }),
      text(originText.default[lang], { isApart: true }),
      text("F2", { align: "center" }),
      text(say("增值税一般计税与抵扣规定（转引）", "rules of VAT and its credit, secondary copy")),
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
      text(say("报道中的其他数值（不参与计算）", "Other reported figures, not used in the sums"), {
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
