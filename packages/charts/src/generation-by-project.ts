import { type Figure, isYearly, metrics, type Period, unitForAll, units } from "@lianchi/domain";
import type { Overview } from "@lianchi/returns";
import { penFor, type Run } from "./drawing.ts";
import { metricTable } from "./metric-table.ts";
import type { Look, Picture } from "./picture.ts";
import { chartSourceLine, coverage, recordOf } from "./provenance-words.ts";
import { ranked, rankedBars, undrawnNote } from "./ranked-bars.ts";
import { countWord } from "./words.ts";

const shortPeriod: Readonly<Partial<Record<Period["kind"], readonly [zh: string, en: string]>>> = {
  averageYear: ["年均", "avg. year"],
  annual: ["年度", "a year"],
  sinceConnection: ["累计", "cumulative"],
  unstated: ["期间未说明", "period not stated"],
};

function titleOf({ totals }: Overview, { lang }: Look, plainTitle: string): string {
  const { known, of } = totals.generation;
  if (known === 0 || known === of) return plainTitle;
  if (lang === "en") return `Only ${known} of ${of} projects report${known === 1 ? "s" : ""} generation`;
  const all = of === 2 ? "两" : countWord(of, "zh");
  return `${all}个项目中，只有${countWord(known, "zh")}个报告了发电量`.trimStart();
}

function afterValue(overview: Overview, figure: Figure | undefined, { lang }: Look): readonly Run[] {
  if (figure === undefined) return [];
  const { period } = figure.fields;
  const isDoubtful = overview.findings.some(({ inputs }) => inputs.includes(figure.id)) && !isYearly(period);
  const at = lang === "zh" ? 0 : 1;
  const words = shortPeriod[period.kind]?.[at] ?? ("year" in period ? String(period.year) : "");
  if (isDoubtful) return [{ text: `${words}${["，待核", ", to check"][at]}`, tone: "warn", isBold: true }];
  return words === "" ? [] : [{ text: words, tone: "ink2" }];
}

/** Generation of each project with the period it covers: unlike periods stay unlike. */
export function generationByProject(overview: Overview, look: Look): Picture {
  const pen = penFor(look);
  const zh = look.lang === "zh";
  const projects = ranked(overview.projects, "generation");
  const figures = projects.flatMap((project): readonly Figure[] =>
    project.figures.generation === undefined ? [] : [project.figures.generation],
  );
  const unitId = unitForAll(
    "energy",
    figures.map(({ fields }) => fields.value ?? 0),
    look,
  );
  const rows = projects.map((project) => ({
    project,
    figure: project.figures.generation,
    after: afterValue(overview, project.figures.generation, look),
    right: null,
  }));
  const { option, heightPx, undrawn } = rankedBars(pen, { metric: "generation", unitId, rows });
  const plainTitle = zh ? "发电量：按项目" : "Generation by project";
  const { known, of, isMixed } = overview.totals.generation;
  const mixed = zh ? "；各项目口径不同，合计仅供参考" : "; unlike periods, the total is indicative only";
  return {
    chart: "generation-by-project",
    title: titleOf(overview, look, plainTitle),
    plainTitle,
    subtitle: `${metrics.generation.name[look.lang]}${zh ? "，" : ", "}${units[unitId].label[look.lang]}${isMixed ? mixed : ""}`,
    note: undrawnNote(undrawn, zh),
    coverage: coverage(known, of, look.lang),
    sourceLine: chartSourceLine(overview, figures, look),
    description: zh
      ? `${of} 个项目的发电量条形图，${known} 个已报告`
      : `Bar chart of generation, reported by ${known} of ${of} projects`,
    isEmpty: known === 0,
    heightPx,
    option,
    table: metricTable(projects, [{ metric: "generation", unitId }], look),
    records: projects.map((project) => recordOf(overview, project, "generation", unitId, look)),
  };
}
