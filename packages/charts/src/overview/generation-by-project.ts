import { type Figure, isYearly, metrics, periodText, shortPeriod, unitForAll, units } from "@lianchi/domain";
import { isToCheck, type Overview } from "@lianchi/returns";
import { chart } from "../chart.ts";
import type { Run } from "../engine/drawing.ts";
import { openBarWords } from "../engine/pattern.ts";
import { penFor } from "../engine/pen.ts";
import type { Drawing, Look } from "../engine/picture.ts";
import { nameInUnit, spoken, withCommas } from "../engine/sentences.ts";
import { metricTable } from "../rows/metric-table.ts";
import { metricBars } from "../rows/native-parts.ts";
import { chartSourceLine, coverage, recordOf } from "../rows/provenance-words.ts";
import { ranked, rankedBars, spokenRows } from "../rows/ranked-bars.ts";
import { unlikePeriods } from "../rows/unlike-periods.ts";
import { words } from "../words/index.ts";

/** How many of the projects that count report generation at all, of whatever time. */
function reported({ totals }: Overview): { readonly known: number; readonly of: number } {
  const { known, apart, of } = totals.generation;
  return { known: known + apart.length, of };
}

function titleOf(overview: Overview, { lang }: Look, plainTitle: string): string {
  const { known, of } = reported(overview);
  if (known === 0 || known === of) return plainTitle;
  return words[lang].generationByProject.finding(known, of);
}

/** A finding that is accepted or explained raises no doubt any more. */
const isDoubtful = ({ findings }: Overview, { id, fields }: Figure) =>
  findings.some((finding) => isToCheck(finding) && finding.inputs.includes(id)) && !isYearly(fields.period);

/** What time a value covers, and whether it is doubted. */
function periodWords(overview: Overview, figure: Figure | undefined, { lang }: Look): string {
  if (figure === undefined) return "";
  const { period } = figure.fields;
  const doubt = isDoubtful(overview, figure) ? words[lang].generationByProject.toCheck : null;
  return withCommas([shortPeriod(period, lang), doubt], lang);
}

function afterValue(overview: Overview, figure: Figure | undefined, look: Look): readonly Run[] {
  if (figure === undefined) return [];
  const text = periodWords(overview, figure, look);
  return [isDoubtful(overview, figure) ? { text, tone: "warn", isBold: true } : { text, tone: "ink2" }];
}

/** What the sum of a year leaves out, by the names of its periods. */
function apartWords({ totals }: Overview, { lang }: Look): string {
  const periods = unlikePeriods(totals.generation.apart.map(({ period }) => period));
  if (periods.length === 0) return "";
  return words[lang].generationByProject.apart(periods.map((period) => shortPeriod(period, lang)));
}

/** The year that all values cover alike: the sub-line says it once, the bars need not. */
function commonYear(figures: readonly Figure[], { lang }: Look): string | null {
  const [period, ...others] = unlikePeriods(figures.map(({ fields }) => fields.period));
  if (figures.length < 2 || period?.kind !== "year" || others.length > 0) return null;
  return periodText(period, lang);
}

function draw(overview: Overview, look: Look, plainTitle: string): Drawing {
  const pen = penFor(look);
  const { lang } = look;
  const projects = ranked(overview.projects, "generation");
  const figures = projects.flatMap((project) => project.figures.generation ?? []);
  const unitId = unitForAll(
    "energy",
    figures.map(({ fields }) => fields.value ?? 0),
    look,
  );
  const unit = units[unitId].label[lang];
  const year = commonYear(figures, look);
  const { shown, rest, ...drawing } = rankedBars(pen, {
    metric: "generation",
    unitId,
    projects,
    after: (project) => (year === null ? afterValue(overview, project.figures.generation, look) : []),
    right: () => null,
  });
  const title = titleOf(overview, look, plainTitle);
  const { known, of } = reported(overview);
  return {
    title,
    subtitle: withCommas([nameInUnit(metrics.generation.name[lang], unit, lang), year], lang)
      .concat(apartWords(overview, look))
      .concat(
        openBarWords(
          shown.filter(({ figures }) => figures.generation !== undefined),
          lang,
        ),
      ),
    coverage: coverage(known, of, lang),
    sourceLine: chartSourceLine(overview, figures, look),
    description: spoken(title, spokenRows(projects, "generation", unitId, pen), lang),
    isEmpty: figures.length === 0,
    ...drawing,
    table: metricTable(
      projects,
      { metrics: [{ metric: "generation", unitId }], sources: overview.sources },
      look,
    ),
    records: projects.map((project) => recordOf(overview, project, "generation", unitId, look)),
    native: metricBars({ shown, rest }, "generation", unitId, look, (project) =>
      year === null ? periodWords(overview, project.figures.generation, look) : "",
    ),
  };
}

/** Generation of each project with the period it covers: unlike periods stay unlike. */
export const generationByProject = chart({
  id: "generation-by-project",
  needs: "overview",
  expectedHeightPx: { page: 149, phone: 157, big: 200, file: 200 },
  metrics: ["generation"],
  draw,
});
