import {
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
import type { Cell, ChartTable, Look } from "./picture.ts";
import { absenceText } from "./provenance-words.ts";
import { notCounted } from "./stage-rows.ts";

type Column = ChartTable["columns"][number];

/** A column beside those of the metrics. */
export type ExtraColumn = { readonly column: Column; readonly cell: (project: SubjectState) => Cell };

type MetricColumns = {
  readonly metrics: readonly { readonly metric: Metric; readonly unitId: UnitId }[];
  readonly extra?: ExtraColumn;
};

function cellsOf(
  project: SubjectState,
  metric: Metric,
  unitId: UnitId,
  { lang }: Look,
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
    { text: [period, place].filter((part) => part !== "").join(lang === "zh" ? "，" : ", ") },
  ];
}

/** The table behind a chart of projects: each project with the value, period and place of each metric. */
export function metricTable(
  projects: readonly SubjectState[],
  { metrics: shown, extra }: MetricColumns,
  look: Look,
): ChartTable {
  const { lang } = look;
  const zh = lang === "zh";
  const columnsOf = (metric: Metric, unitId: UnitId): readonly Column[] => [
    {
      label: `${metrics[metric].name[lang]}${zh ? "，" : ", "}${units[unitId].label[lang]}`,
      isNumber: true,
    },
    {
      label: metrics[metric].hasPeriod ? (zh ? "期间与出处" : "Period and place") : zh ? "出处" : "Place",
      isNumber: false,
    },
  ];
  return {
    columns: [
      { label: zh ? "项目" : "Project", isNumber: false },
      ...shown.flatMap(({ metric, unitId }) => columnsOf(metric, unitId)),
      ...(extra === undefined ? [] : [extra.column]),
    ],
    rows: projects.map((project) => [
      {
        text: [project.fields.name[lang], notCounted(project, lang)]
          .filter((part) => part !== "")
          .join(zh ? "，" : ", "),
      },
      ...shown.flatMap(({ metric, unitId }) => cellsOf(project, metric, unitId, look)),
      ...(extra === undefined ? [] : [extra.cell(project)]),
    ]),
  };
}
