import { type Figure, isYearly, metrics, type Period, periodText, unitForAll, units } from "@lianchi/domain";
import type { Overview } from "@lianchi/returns";
import type { Run } from "./drawing.ts";
import { metricTable } from "./metric-table.ts";
import { metricBars } from "./native-parts.ts";
import { penFor } from "./pen.ts";
import type { Look, Picture } from "./picture.ts";
import { chartSourceLine, coverage, recordOf } from "./provenance-words.ts";
import { ranked, rankedBars, spokenRows } from "./ranked-bars.ts";
import { countOfProjects, spoken } from "./words.ts";

const shortPeriod: Readonly<Partial<Record<Period["kind"], readonly [zh: string, en: string]>>> = {
  averageYear: ["年均", "avg. year"],
  annual: ["年度", "a year"],
  sinceConnection: ["累计", "cumulative"],
  unstated: ["期间未说明", "period not stated"],
};

function titleOf({ totals }: Overview, { lang }: Look, plainTitle: string): string {
  const { known, of } = totals.generation;
  if (known === 0 || known === of) return plainTitle;
  const isFew = known <= of / 2;
  if (lang === "en")
    return `${isFew ? "Only " : ""}${known} of ${of} projects ${known === 1 ? "reports" : "report"} generation`;
  return `${countOfProjects(of)}项目中，${isFew ? "只有" : "有"}${countOfProjects(known)}报告了发电量`;
}

function afterValue(overview: Overview, figure: Figure | undefined, { lang }: Look): readonly Run[] {
  if (figure === undefined) return [];
  const { period } = figure.fields;
  const isDoubtful = overview.findings.some(({ inputs }) => inputs.includes(figure.id)) && !isYearly(period);
  const at = lang === "zh" ? 0 : 1;
  const words = shortPeriod[period.kind]?.[at] ?? periodText(period, lang);
  if (isDoubtful) return [{ text: `${words}${["，待核", ", to check"][at]}`, tone: "warn", isBold: true }];
  return [{ text: words, tone: "ink2" }];
}

/** The year that all values cover alike: the sub-line says it once, the bars need not. */
function commonYear(figures: readonly Figure[], { lang }: Look): string | null {
  const [first] = figures;
  if (first === undefined || figures.length < 2 || first.fields.period.kind !== "year") return null;
  const word = periodText(first.fields.period, lang);
  return figures.every(({ fields }) => periodText(fields.period, lang) === word) ? word : null;
}

/** Generation of each project with the period it covers: unlike periods stay unlike. */
export function generationByProject(overview: Overview, look: Look): Picture {
  const pen = penFor(look);
  const { lang } = look;
  const zh = lang === "zh";
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
  const plainTitle = zh ? "发电量：按项目" : "Generation by project";
  const title = titleOf(overview, look, plainTitle);
  const { known, of, isMixed } = overview.totals.generation;
  const mixed = zh
    ? `；${known === 2 ? "两者" : "各项目"}口径不同，合计仅供参考`
    : "; unlike periods, the total is indicative only";
  return {
    chart: "generation-by-project",
    title,
    plainTitle,
    subtitle: [metrics.generation.name[lang], unit, ...(year === null ? [] : [year])]
      .join(zh ? "，" : ", ")
      .concat(isMixed ? mixed : ""),
    coverage: coverage(known, of, lang),
    sourceLine: chartSourceLine(overview, figures, look),
    description: spoken(title, spokenRows(projects, "generation", unitId, pen), lang),
    isEmpty: known === 0,
    ...drawing,
    table: metricTable(projects, { metrics: [{ metric: "generation", unitId }] }, look),
    records: projects.map((project) => recordOf(overview, project, "generation", unitId, look)),
    native: metricBars({ shown, rest }, "generation", unitId, look),
  };
}
