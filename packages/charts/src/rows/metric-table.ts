import {
  type Figure,
  type Lang,
  type Metric,
  metrics,
  numberText,
  periodText,
  placeText,
  precisionWord,
  type SubjectState,
  type UnitId,
  units,
} from "@lianchi/domain";
import type { Overview } from "@lianchi/returns";
import type { Cell, ChartTable, Look } from "../engine/picture.ts";
import { withCommas } from "../engine/sentences.ts";
import { words } from "../words/index.ts";
import { absenceText } from "./provenance-words.ts";
import { notCounted } from "./stage-rows.ts";

type Column = ChartTable["columns"][number];

/** A column beside those of the metrics. */
export type ExtraColumn = { readonly column: Column; readonly cell: (project: SubjectState) => Cell };

type MetricColumns = {
  readonly metrics: readonly { readonly metric: Metric; readonly unitId: UnitId }[];
  readonly extra?: ExtraColumn;
  /** Every document; where the figures rest on more than one, each names its own. */
  readonly sources: Overview["sources"];
};

/** The title of the document that a figure rests on; empty where all rest on one, which the picture's source line names. */
function titlesOf(
  projects: readonly SubjectState[],
  { metrics: shown, sources }: MetricColumns,
  lang: Lang,
): (figure: Figure) => string {
  const figures = projects.flatMap((project) => shown.flatMap(({ metric }) => project.figures[metric] ?? []));
  const isOne = new Set(figures.map(({ fields }) => fields.sourceId)).size <= 1;
  return ({ fields: { sourceId } }) => {
    const source = sources.find(({ fields }) => fields.id === sourceId)?.fields;
    return isOne || source === undefined ? "" : words[lang].provenance.document(source);
  };
}

function cellsOf(
  project: SubjectState,
  metric: Metric,
  unitId: UnitId,
  { lang }: Look,
  titleOf: (figure: Figure) => string,
): readonly [Cell, Cell] {
  const figure = project.figures[metric];
  const value = figure?.fields.value ?? null;
  if (figure === undefined || value === null)
    return [{ text: "—" }, { text: absenceText(project, metric, lang) }];
  const place = figure.fields.place === null ? "" : placeText(figure.fields.place, lang);
  const period = metrics[metric].hasPeriod ? periodText(figure.fields.period, lang) : "";
  const word = precisionWord[figure.fields.precision][lang];
  return [
    { text: `${word}${numberText(value, unitId)}`, basis: figure.basis, opens: figure.id },
    { text: withCommas([period, titleOf(figure), place], lang) },
  ];
}

/** The table behind a chart of projects: each project with the value, period and place of each metric. */
export function metricTable(projects: readonly SubjectState[], told: MetricColumns, look: Look): ChartTable {
  const { metrics: shown, extra } = told;
  const titleOf = titlesOf(projects, told, look.lang);
  const { lang } = look;
  const { heads, provenance } = words[lang];
  const columnsOf = (metric: Metric, unitId: UnitId): readonly Column[] => [
    { label: heads.inUnit(metrics[metric].name[lang], units[unitId].label[lang]), isNumber: true },
    {
      label: metrics[metric].hasPeriod ? provenance.periodAndPlace : provenance.place,
      isNumber: false,
    },
  ];
  return {
    columns: [
      { label: heads.project, isNumber: false },
      ...shown.flatMap(({ metric, unitId }) => columnsOf(metric, unitId)),
      ...(extra === undefined ? [] : [extra.column]),
    ],
    rows: projects.map((project) => [
      { text: withCommas([project.fields.name[lang], notCounted(project, lang)], lang) },
      ...shown.flatMap(({ metric, unitId }) => cellsOf(project, metric, unitId, look, titleOf)),
      ...(extra === undefined ? [] : [extra.cell(project)]),
    ]),
  };
}
