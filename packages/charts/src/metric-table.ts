import {
  type Metric,
  metrics,
  numberText,
  periodText,
  placeText,
  type SubjectState,
  type UnitId,
  units,
} from "@lianchi/domain";
import type { ChartTable, Look } from "./picture.ts";
import { absenceText } from "./provenance-words.ts";

/** The table behind a chart of projects: each project with the value, period and place of each metric. */
export function metricTable(
  projects: readonly SubjectState[],
  columns: readonly { readonly metric: Metric; readonly unitId: UnitId }[],
  { lang }: Look,
): ChartTable {
  const zh = lang === "zh";
  return {
    columns: [
      { label: zh ? "项目" : "Project", isNumber: false },
      ...columns.flatMap(({ metric, unitId }) => [
        {
          label: `${metrics[metric].name[lang]}${zh ? "，" : ", "}${units[unitId].label[lang]}`,
          isNumber: true,
        },
        {
          label: metrics[metric].hasPeriod ? (zh ? "期间与出处" : "Period and place") : zh ? "出处" : "Place",
          isNumber: false,
        },
      ]),
    ],
    rows: projects.map((project) => [
      { text: project.fields.name[lang] },
      ...columns.flatMap(({ metric, unitId }) => {
        const figure = project.figures[metric];
        const value = figure?.fields.value;
        if (figure === undefined || value === null || value === undefined)
          return [{ text: "—" }, { text: absenceText(project, metric, lang) }];
        const place = figure.fields.place === null ? "" : placeText(figure.fields.place, lang);
        const period = metrics[metric].hasPeriod ? periodText(figure.fields.period, lang) : "";
        return [
          { text: numberText(value, unitId), basis: figure.fields.basis, opens: figure.id },
          { text: [period, place].filter((part) => part !== "").join(zh ? "，" : ", ") },
        ];
      }),
    ]),
  };
}
