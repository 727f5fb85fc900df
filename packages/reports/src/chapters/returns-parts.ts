import { drawReturns, type ReturnsChartId, type ReturnsData } from "@lianchi/charts";
import type { Text } from "@lianchi/domain";
import {
  type Computed,
  isComputed,
  parameterSpecs,
  type Reckoned,
  type ReturnMeasure,
  returnMeasures,
} from "@lianchi/returns";
import type { ChapterContext } from "../chapter-context.ts";
import { cell, missing, textColumn } from "../columns.ts";
import type { ReportTable, TableCell } from "../document.ts";
import { figure, type Part } from "../parts.ts";
import { plainWords } from "../plain-words.ts";
import { dayWords, fullName, listed, shortName } from "../words.ts";

export const computedOf = (data: ReturnsData): readonly Computed[] => data.reckoned.filter(isComputed);

/** Given up: neither compared nor ranked, and named for whoever looks for one. */
export const droppedOf = (data: ReturnsData): readonly Reckoned[] =>
  data.reckoned.filter(({ outcome }) => outcome.kind === "dropped");

/** The project that pictures of one project look at. */
export const focusOf = (data: ReturnsData): Computed | undefined =>
  computedOf(data).find(({ project }) => project.fields.id === data.focus) ?? computedOf(data)[0];

/** A name inside an English sentence; abbreviations stay as they are. */
const inSentence = (name: string) => name.replace(/^[A-Z](?=[a-z])/, (first) => first.toLowerCase());

/** Why a project cannot be reckoned, to stand after its name. @example 缺少装机容量、总投资 */
export function hindrance({ project, outcome }: Reckoned, { lang, zh }: ChapterContext): string {
  if (outcome.kind === "computed") return "";
  if (outcome.kind === "dropped") return zh ? "已取消" : "dropped";
  if (outcome.kind === "invalid") {
    const said = outcome.problems.map(({ message }) => message[lang].replace(/[。.]$/, ""));
    return zh ? `参数有误（${said.join("；")}）` : `wrong assumptions (${said.join("; ")})`;
  }
  if (project.fields.technology === null)
    return zh ? "技术未报道，没有可用的参数" : "technology not reported, so no assumptions";
  const names = outcome.missing.map((id) => inSentence(parameterSpecs[id].name[lang]));
  const some = names.slice(0, 4);
  const rest = names.length - some.length;
  return zh
    ? `缺少${some.join("、")}${rest === 0 ? "" : `等 ${names.length} 项`}`
    : `missing ${listed(rest === 0 ? some : [...some, `${rest} more`], lang)}`;
}

const captions: Readonly<Record<Exclude<ReturnsChartId, "returns-comparison">, Text>> = {
  "cash-flow": { zh: "累计净现金流量（税后）", en: "Cumulative net cash after tax" },
  sensitivity: { zh: "敏感性", en: "Sensitivity" },
  "lcoe-stack": { zh: "度电成本构成", en: "Parts of the cost of energy" },
  "tax-by-year": { zh: "逐年税费", en: "Taxes by year" },
  probability: { zh: "收益的概率分布", en: "How likely a return is" },
  "returns-capacity": { zh: "收益与装机", en: "Returns and capacity" },
  "sensitivity-grid": { zh: "双因素敏感性", en: "Two-way sensitivity" },
};
const ofOneProject: readonly ReturnsChartId[] = [
  "sensitivity",
  "sensitivity-grid",
  "tax-by-year",
  "probability",
];

/** A picture of returns; those of one project name it. */
export function returnsFigure(
  id: keyof typeof captions,
  data: ReturnsData,
  context: ChapterContext,
): readonly Part[] {
  const focus = focusOf(data);
  const name = focus === undefined ? null : shortName(focus.project, context.lang);
  const isOfOne = ofOneProject.includes(id) && name !== null;
  const caption: Text = {
    zh: isOfOne ? `${captions[id].zh}（${name}）` : captions[id].zh,
    en: isOfOne ? `${captions[id].en} (${name})` : captions[id].en,
  };
  return figure(
    {
      id,
      caption,
      draw: (look) => drawReturns(id, data, look),
      otherwise: {
        zh: `没有足够的测算结果，“${captions[id].zh}”图暂不能绘制。`,
        en: `There is too little to reckon from, so there is no figure “${captions[id].en}”.`,
      },
      lacking: captions[id],
    },
    context,
  );
}

/** More projects than these have no room beside each other on a page of paper: then each has a row. */
export const mostColumns = 6;
/** The measures that fit into a row. */
const rowMeasures = ["projectIrr", "equityIrr", "projectNpv", "lcoe", "payback"];

function measureCell(measure: ReturnMeasure, { outcome }: Computed, context: ChapterContext): TableCell {
  const value = measure.of(outcome.results, outcome.model);
  if (value === null) return { ...missing, text: measure.none[context.lang] };
  const text = measureNumber(measure, value, context);
  return { text, value: printed(text), basis: "derived" };
}

/** Measures of the projects: a column each, or a row each where they are many.
 *  @param ids of the measures shown; null for all */
export function measuresTable(
  data: ReturnsData,
  ids: readonly string[] | null,
  context: ChapterContext,
): ReportTable {
  const { lang, zh } = context;
  const all = computedOf(data);
  if (all.length > mostColumns) {
    const shown = returnMeasures.filter(({ id }) => rowMeasures.includes(id));
    return {
      columns: [
        textColumn(zh ? "项目" : "Project"),
        ...shown.map((measure) => ({
          label: measure.name[lang],
          unit: measureUnit(measure, context),
          isNumber: true,
        })),
      ],
      rows: all.map((one) => ({
        cells: [
          cell(fullName(one.project, lang)),
          ...shown.map((measure) => measureCell(measure, one, context)),
        ],
      })),
    };
  }
  const shown = returnMeasures.filter(({ id }) => ids === null || ids.includes(id));
  return {
    columns: [
      textColumn(zh ? "指标" : "Measure"),
      textColumn(zh ? "单位与口径" : "Unit and convention"),
      ...all.map(({ project }) => ({ label: shortName(project, lang), unit: "", isNumber: true })),
    ],
    rows: shown.map((measure) => ({
      cells: [
        cell(measure.name[lang]),
        cell(measureUnit(measure, context)),
        ...all.map((one) => measureCell(measure, one, context)),
      ],
    })),
  };
}

const isPercent = (measure: ReturnMeasure, context: ChapterContext) => measure.text(1, context).endsWith("%");

/** What the numbers of a measure are in, and by which convention. @example %，税后 */
export function measureUnit(measure: ReturnMeasure, context: ChapterContext): string {
  const parts = [isPercent(measure, context) ? "%" : "", measure.unit(context)];
  return parts.filter((part) => part !== "").join(context.zh ? "，" : ", ") || "—";
}

/** A measure's value without its unit. */
export const measureNumber = (measure: ReturnMeasure, value: number, context: ChapterContext): string =>
  measure.text(value, context).replace(/%$/, "").replace(/^-/, "−");

/** The number that a text of digits shows, in the unit beside it. */
export const printed = (text: string): number => Number(text.replaceAll(",", "").replace("−", "-"));

/** On what a reckoning rests; nothing is said to be reported that a scenario has set. */
export function restsOn({ reckoned }: ReturnsData, { zh }: ChapterContext): string {
  const isSet = reckoned.some(
    ({ assembled: { origins } }) => origins.capacity?.kind === "set" || origins.investment?.kind === "set",
  );
  if (isSet)
    return zh
      ? "装机容量、总投资与其余参数按情景设定，未设定的装机与总投资取台账数值"
      : "capacity, investment and all else are as the scenario sets them, and as recorded where it does not";
  return zh
    ? "装机容量与总投资取台账数值，其余参数为假设"
    : "capacity and investment are as recorded, the rest is assumed";
}

export function returnsSourceLine(data: ReturnsData, context: ChapterContext): string {
  const { lang, zh } = context;
  const name = plainWords(data.scenario);
  const day = dayWords(data.asOf, lang);
  return zh
    ? `资料来源：按情景“${name}”测算；${restsOn(data, context)}；截至 ${day}`
    : `Source: reckoned under the scenario “${name}”; ${restsOn(data, context)}; as of ${day}`;
}
