import {
  coverageText,
  isCounted,
  isDropped,
  type Metric,
  metrics,
  type SubjectState,
  shortPeriod,
  unitForAll,
  units,
} from "@lianchi/domain";
import type { Overview } from "@lianchi/returns";
import { chart } from "../chart.ts";
import { roughLine } from "../engine/label.ts";
import { openBarWords } from "../engine/pattern.ts";
import { penFor } from "../engine/pen.ts";
import type { Drawing, Look, Picture } from "../engine/picture.ts";
import { spoken, withCommas } from "../engine/sentences.ts";
import { metricTable } from "../rows/metric-table.ts";
import { metricBars } from "../rows/native-parts.ts";
import { chartSourceLine, recordOf } from "../rows/provenance-words.ts";
import { restNote } from "../rows/row-choice.ts";
import { words } from "../words/index.ts";
import { moneyColumns } from "./money-columns.ts";

/** Three kinds of money that are never one sum: each has its own column and its own scale. */
const [first, ...others] = ["tax", "revenueInclTax", "outputValue"] as const satisfies readonly Metric[];
const kinds: readonly Metric[] = [first, ...others];

/** Projects that report tax first, then those with revenue, then output value, then the others. */
function byKind(projects: readonly SubjectState[]): readonly SubjectState[] {
  const rank = (project: SubjectState) => {
    const at = kinds.findIndex((metric) => project.figures[metric] !== undefined);
    return at === -1 ? kinds.length : at;
  };
  return projects.toSorted((a, b) => Number(isDropped(a)) - Number(isDropped(b)) || rank(a) - rank(b));
}

function titleOf(counts: readonly number[], { lang }: Look, plainTitle: string): string {
  const present = counts.filter((count) => count > 0).length;
  if (present < 2) return plainTitle;
  return words[lang].moneyByProject.finding(present === 3 ? 3 : 2);
}

function coverageOf(counts: readonly number[], of: number, { lang }: Look): Picture["coverage"] {
  const [first = 0] = counts;
  if (of === 0) return null;
  if (counts.every((count) => count === first))
    return { known: first, of, text: words[lang].moneyByProject.each(coverageText(first, of, lang)) };
  const text = withCommas(
    kinds.map((metric, index) => `${metrics[metric].name[lang]} ${counts[index]}/${of}`),
    lang,
  );
  // Squares can show one count: that of the column that knows least.
  return { known: Math.min(...counts), of, text };
}

function draw(overview: Overview, look: Look, plainTitle: string): Drawing {
  const pen = penFor(look);
  const { lang } = look;
  const projects = byKind(overview.projects);
  const counted = projects.filter(isCounted);
  const figures = projects.flatMap((project) => kinds.flatMap((metric) => project.figures[metric] ?? []));
  const unitId = unitForAll(
    "money",
    figures.map(({ fields }) => fields.value ?? 0),
    look,
  );
  const unit = units[unitId].label[lang];
  const counts = kinds.map(
    (metric) => counted.filter((project) => project.figures[metric] !== undefined).length,
  );
  const title = titleOf(counts, look, plainTitle);
  const said = projects.flatMap(({ fields, figures }) =>
    kinds.flatMap((metric) => {
      const { value = null, precision = "exact", period } = figures[metric]?.fields ?? {};
      if (value === null || period === undefined) return [];
      const line = roughLine({ value, precision }, unitId, lang);
      return [
        withCommas(
          [`${fields.shortName[lang]} ${metrics[metric].name[lang]} ${line}`, shortPeriod(period, lang)],
          lang,
        ),
      ];
    }),
  );
  const periodOf = (metric: Metric) => (project: SubjectState) => {
    const figure = project.figures[metric];
    return figure === undefined ? "" : shortPeriod(figure.fields.period, lang);
  };
  const { shown, rest, ...drawing } = moneyColumns(pen, { projects, kinds, unitId });
  const withMoney = shown.filter(({ figures }) => kinds.some((metric) => figures[metric] !== undefined));
  return {
    title,
    subtitle: `${words[lang].moneyByProject.subtitle(unit)}${openBarWords(withMoney, lang)}`,
    note: restNote(rest.length, look),
    coverage: coverageOf(counts, counted.length, look),
    sourceLine: chartSourceLine(overview, figures, look),
    description: spoken(title, said, lang),
    isEmpty: figures.length === 0,
    ...drawing,
    table: metricTable(
      projects,
      { metrics: kinds.map((metric) => ({ metric, unitId })), sources: overview.sources },
      look,
    ),
    records: projects.flatMap((project) =>
      kinds.map((metric) => recordOf(overview, project, metric, unitId, look)),
    ),
    native: metricBars({ shown, rest }, first, unitId, look, periodOf(first)),
    nativeBeside: others.map((metric) => metricBars({ shown, rest }, metric, unitId, look, periodOf(metric))),
  };
}

/** Tax, revenue and output value of each project, side by side and never added. */
export const moneyByProject = chart({
  id: "money-by-project",
  needs: "overview",
  expectedHeightPx: { page: 150, phone: 158, big: 202, file: 202 },
  metrics: kinds,
  draw,
});
