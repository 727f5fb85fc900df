import { entryOf, type ReturnsChartId, type ReturnsData, returnsCharts } from "@lianchi/charts";
import {
  type Computed,
  type Evaluation,
  isComputed,
  parameterSpecs,
  type ReturnMeasure,
  returnMeasures,
} from "@lianchi/returns";
import type { ChapterContext } from "../chapter-context.ts";
import { cell, missing, textColumn } from "../columns.ts";
import { dayWords } from "../day-words.ts";
import type { ReportTable, TableCell } from "../document.ts";
import { fullName, shortName } from "../names.ts";
import { figure, type Part } from "../parts.ts";
import { plainWords } from "../plain-words.ts";

const namedParameters = 4;

export const computedOf = (data: ReturnsData): readonly Computed[] => data.evaluations.filter(isComputed);

/** Given up: neither compared nor ranked, and named for whoever looks for one. */
export const droppedOf = (data: ReturnsData): readonly Evaluation[] =>
  data.evaluations.filter(({ outcome }) => outcome.kind === "dropped");

/** The project that pictures of one project look at. */
export const focusOf = (data: ReturnsData): Computed | undefined =>
  computedOf(data).find(({ project }) => project.fields.id === data.focus) ?? computedOf(data)[0];

/** Why a project cannot be evaluated, to stand after its name. @example 缺少装机容量、总投资 */
export function hindrance({ project, outcome }: Evaluation, { lang, words }: ChapterContext): string {
  const { hindrances: say } = words;
  switch (outcome.kind) {
    case "computed":
      return "";
    case "dropped":
      return say.dropped;
    case "invalid":
      return say.invalid(outcome.problems.map(({ message }) => words.sentences.withoutEnd(message[lang])));
    case "incomplete": {
      if (project.fields.technology === null) return say.noTechnology;
      const names = outcome.missing.map((id) => parameterSpecs[id].name[lang]);
      return say.missing(names.slice(0, namedParameters), names.length);
    }
  }
}

/** A picture of returns; those of one project name it. */
export function returnsFigure(
  id: Exclude<ReturnsChartId, "returns-comparison">,
  data: ReturnsData,
  context: ChapterContext,
): readonly Part[] {
  const { words, text } = context;
  const chart = entryOf(returnsCharts, id);
  const focus = focusOf(data);
  const title = words.returnsFigures[id];
  const name =
    focus === undefined || chart.isOfOneProject !== true ? null : shortName(focus.project, context.lang);
  return figure(
    {
      id,
      caption: name === null ? title : `${title}${text.inBrackets(name)}`,
      draw: (look) => chart.draw(data, look),
      otherwise: words.returnsGap(title),
      lacking: title,
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
  const { lang, words } = context;
  const all = computedOf(data);
  if (all.length > mostColumns) {
    const shown = returnMeasures.filter(({ id }) => rowMeasures.includes(id));
    return {
      columns: [
        textColumn(words.columns.project),
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
      textColumn(words.comparison.measure),
      textColumn(words.comparison.convention),
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
  return parts.filter((part) => part !== "").join(context.text.comma) || "—";
}

/** A measure's value without its unit. */
export const measureNumber = (measure: ReturnMeasure, value: number, context: ChapterContext): string =>
  measure.text(value, context).replace(/%$/, "").replace(/^-/, "−");

/** The number that a text of digits shows, in the unit beside it. */
export const printed = (text: string): number => Number(text.replaceAll(",", "").replace("−", "-"));

/** What an evaluation rests on; nothing is said to be reported that a scenario has set. */
export function restsOn({ evaluations }: ReturnsData, { words }: ChapterContext): string {
  const isSet = evaluations.some(
    ({ assembled: { origins } }) => origins.capacity?.kind === "set" || origins.investment?.kind === "set",
  );
  return words.evaluationBasis[isSet ? "set" : "recorded"];
}

export function returnsSourceLine(data: ReturnsData, context: ChapterContext): string {
  const { words, lang } = context;
  return words.evaluationBasis.source(
    plainWords(data.scenario),
    restsOn(data, context),
    dayWords(data.asOf, lang),
  );
}
