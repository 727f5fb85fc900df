import { absenceName, absenceOf, metrics, type SubjectState, shortPeriod } from "@lianchi/domain";

/** The charts that show a metric of each project, and which of their native charts has it. */
export const shownIn = [
  ["investment-by-project", "investment", 0],
  ["generation-by-project", "generation", 0],
  ["money-by-project", "tax", 0],
  ["money-by-project", "revenueInclTax", 1],
  ["money-by-project", "outputValue", 2],
] as const;

type Shown = (typeof shownIn)[number];

/** What a chart says in its files: its records, the rows of its drawing, the categories of its native chart. */
type Said = {
  readonly records: readonly (readonly string[])[];
  readonly rows: readonly string[];
  readonly categories: readonly string[];
};

/** Why a project has no value, or the time that its value covers; empty for what has none. */
function wordOf(project: SubjectState, metric: Shown[1]): string {
  const figure = project.figures[metric];
  const { hasPeriod, isOperating } = metrics[metric];
  if (figure !== undefined) return hasPeriod ? shortPeriod(figure.fields.period, "zh") : "";
  return absenceName[absenceOf(project, isOperating)].zh;
}

/** Where a project's value or its absence is not worded as it must be. */
export function absenceFaults(
  project: SubjectState,
  [chart, metric]: Shown,
  { records, rows, categories }: Said,
): readonly string[] {
  const [full, short] = [project.fields.name.zh, project.fields.shortName.zh];
  const isKnown = project.figures[metric] !== undefined;
  const word = wordOf(project, metric);
  const [, , value, , , basis = ""] =
    records.find(([subject, name]) => subject === full && name === metrics[metric].name.zh) ?? [];
  const category = categories.find((one) => one.startsWith(short));
  const row = rows.find((text) => text.startsWith(short)) ?? "";
  // A drawing has room for the first words; where all values of a column cover one time, its head says so.
  const [brief = ""] = word.split("：");
  const isSaid =
    row.includes(brief) ||
    (isKnown && rows.some((text) => text.includes(metrics[metric].name.zh) && text.includes(brief)));
  return [
    ...(isKnown === (value !== "") ? [] : [`${chart}.csv ${full} ${metric}: “${value}”`]),
    ...(isKnown || basis.startsWith(word) ? [] : [`${chart}.csv ${full} ${metric}: ${basis}, not ${word}`]),
    ...(category === undefined || category.includes(word)
      ? []
      : [`${chart} native ${metric}: ${category}, not ${word}`]),
    ...(isSaid ? [] : [`${chart}.svg ${short} ${metric}: “${row}”, not ${brief}`]),
  ];
}
