import { type Figure, glossary, metrics, numberText, unitForAll, units } from "@lianchi/domain";
import type { Overview } from "@lianchi/returns";
import { penFor } from "./drawing.ts";
import { metricTable } from "./metric-table.ts";
import type { Look, Picture } from "./picture.ts";
import { chartSourceLine, coverage, plainNumber, recordOf } from "./provenance-words.ts";
import { ranked, rankedBars, undrawnNote } from "./ranked-bars.ts";
import { percent } from "./words.ts";

/** A project that holds this much of a known total is worth the title. */
const largeShare = 0.4;

function titleOf(overview: Overview, { lang }: Look, plainTitle: string): string {
  const { value, known } = overview.totals.investment;
  const [largest] = ranked(overview.projects, "investment");
  const share = (largest?.figures.investment?.fields.value ?? 0) / (value ?? Number.POSITIVE_INFINITY);
  if (largest === undefined || known < 2 || share < largeShare) return plainTitle;
  const name = largest.fields.shortName[lang];
  return lang === "zh"
    ? `${name}占已知投资的 ${percent(share)}`
    : `${name} is ${percent(share)} of known investment`;
}

/** Investment of each project, largest first, with its cost per kW beside it. */
export function investmentByProject(overview: Overview, look: Look): Picture {
  const pen = penFor(look);
  const zh = look.lang === "zh";
  const projects = ranked(overview.projects, "investment");
  const figures = projects.flatMap((project): readonly Figure[] =>
    project.figures.investment === undefined ? [] : [project.figures.investment],
  );
  const unitId = unitForAll(
    "money",
    figures.map(({ fields }) => fields.value ?? 0),
    look,
  );
  const costs = overview.measures.filter(({ measure }) => measure === "unitCost");
  const costOf = new Map<string, (typeof costs)[number]>(costs.map((cost) => [cost.subjectId, cost]));
  const hasRight = look.size !== "phone";
  const rows = projects.map((project) => {
    const cost = costOf.get(project.fields.id);
    const right = cost === undefined ? "—" : numberText(cost.value, "yuanPerKw");
    return { project, figure: project.figures.investment, after: [], right: hasRight ? right : null };
  });
  const { option, heightPx, undrawn } = rankedBars(pen, { metric: "investment", unitId, rows });
  const plainTitle = zh ? "总投资：按项目" : "Investment by project";
  const unit = units[unitId].label[look.lang];
  const right = zh ? "；右列为单位造价，元/千瓦（推算）" : "; right column: yuan/kW (derived)";
  const { known, of } = overview.totals.investment;
  const costRecords = projects.flatMap((project) => {
    const cost = costOf.get(project.fields.id);
    if (cost === undefined) return [];
    return [
      {
        subject: project.fields.name[look.lang],
        metric: glossary.unitCost[look.lang],
        value: plainNumber(cost.value, "yuanPerKw"),
        unit: units.yuanPerKw.label[look.lang],
        period: "—",
        basis: zh ? "推算" : "Derived",
        source: zh ? "总投资 ÷ 装机容量" : "investment ÷ capacity",
      },
    ];
  });
  return {
    chart: "investment-by-project",
    title: titleOf(overview, look, plainTitle),
    plainTitle,
    subtitle: `${metrics.investment.name[look.lang]}${zh ? "，" : ", "}${unit}${hasRight ? right : ""}`,
    note: undrawnNote(undrawn, zh),
    coverage: coverage(known, of, look.lang),
    sourceLine: chartSourceLine(overview, figures, look),
    description: zh
      ? `${of} 个项目的总投资条形图，${known} 个已报告`
      : `Bar chart of investment, reported by ${known} of ${of} projects`,
    isEmpty: known === 0,
    heightPx,
    option,
    table: metricTable(projects, [{ metric: "investment", unitId }], look),
    records: [
      ...projects.map((project) => recordOf(overview, project, "investment", unitId, look)),
      ...costRecords,
    ],
  };
}
