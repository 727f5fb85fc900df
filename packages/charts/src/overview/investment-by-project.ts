import {
  basisName,
  glossary,
  isCounted,
  metrics,
  precisionWord,
  presentStage,
  shareLine,
  unitForAll,
  units,
} from "@lianchi/domain";
import { measures, type Overview } from "@lianchi/returns";
import { chart } from "../chart.ts";
import { roughNumber } from "../engine/label.ts";
import { openBarWords } from "../engine/pattern.ts";
import { type Pen, penFor } from "../engine/pen.ts";
import type { ChartRecord, Drawing, Look } from "../engine/picture.ts";
import { nameInUnit, spoken } from "../engine/sentences.ts";
import { fitText, textWidth } from "../engine/text-width.ts";
import { metricTable } from "../rows/metric-table.ts";
import { barsByTechnology, metricBars, nativeNumber } from "../rows/native-parts.ts";
import { chartSourceLine, coverage, plainNumber, recordOf, roughly } from "../rows/provenance-words.ts";
import { ranked, rankedBars, spokenRows } from "../rows/ranked-bars.ts";
import { words } from "../words/index.ts";

/** A project that holds this much of a known total is worth the title. */
const largeShare = 0.4;
/** Narrower pictures have no room for a second column of numbers [px]. */
const leastWidthForCost = 340;
/** Where height is short, the line that explains the second column takes a row from the first [px]. */
const leastHeightForCost = 260;

function titleOf(overview: Overview, { look, size }: Pen, plainTitle: string): string {
  const { lang } = look;
  const { value, known, precision } = overview.totals.investment;
  const [largest] = ranked(overview.projects.filter(isCounted), "investment");
  const share = (largest?.figures.investment?.fields.value ?? 0) / (value ?? Number.POSITIVE_INFINITY);
  if (largest === undefined || known < 2 || !(share >= largeShare)) return plainTitle;
  // A title has one line, and the share is what it says.
  const name = fitText(largest.fields.shortName[lang], size.text * 1.2, look.widthPx * 0.5);
  const line = shareLine(share, [precision], lang);
  return words[lang].investmentByProject.finding(name, line);
}

function draw(overview: Overview, look: Look, plainTitle: string): Drawing {
  const pen = penFor(look);
  const { lang } = look;
  const say = words[lang];
  const projects = ranked(overview.projects, "investment");
  const figures = projects.flatMap((project) => project.figures.investment ?? []);
  const unitId = unitForAll(
    "money",
    figures.map(({ fields }) => fields.value ?? 0),
    look,
  );
  const unit = units[unitId].label[lang];
  const costs = overview.measures.filter(({ measure }) => measure === "unitCost");
  const costOf = new Map<string, (typeof costs)[number]>(costs.map((cost) => [cost.subjectId, cost]));
  const costPx = costs.reduce(
    (most, cost) => Math.max(most, textWidth(roughNumber(cost, "yuanPerKw", lang), pen.size.text)),
    0,
  );
  const hasCost =
    look.size !== "phone" &&
    look.widthPx >= leastWidthForCost &&
    (look.heightLimitPx ?? leastHeightForCost) >= leastHeightForCost &&
    costPx < look.widthPx * 0.18 &&
    projects.some(({ fields }) => costOf.has(fields.id));
  const { shown, rest, ...drawing } = rankedBars(pen, {
    metric: "investment",
    unitId,
    projects,
    after: () => [],
    right: ({ fields }) => {
      const cost = costOf.get(fields.id);
      if (!hasCost) return null;
      return cost === undefined
        ? { text: "—", opens: null }
        : { text: roughNumber(cost, "yuanPerKw", lang), opens: cost.id };
    },
  });
  const title = titleOf(overview, pen, plainTitle);
  const withInvestment = projects.filter(({ figures }) => figures.investment !== undefined);
  const isBuilding = withInvestment.some(
    (project) => presentStage(project)?.fields.stage === "underConstruction",
  );
  const { hatched, besideCost } = say.investmentByProject;
  const { known, of } = overview.totals.investment;
  const costRecords = projects.flatMap((project): readonly ChartRecord[] => {
    const cost = costOf.get(project.fields.id);
    if (cost === undefined) return [];
    return [
      {
        subject: project.fields.name[lang],
        metric: glossary.unitCost[lang],
        value: plainNumber(cost.value, "yuanPerKw"),
        unit: units.yuanPerKw.label[lang],
        period: "",
        basis: `${basisName.derived[lang]}${roughly(cost.precision, lang)}`,
        source: measures.unitCost.formula[lang],
      },
    ];
  });
  return {
    title,
    subtitle: [
      nameInUnit(metrics.investment.name[lang], unit, lang),
      isBuilding ? hatched : "",
      openBarWords(
        shown.filter(({ figures }) => figures.investment !== undefined),
        lang,
      ),
      hasCost ? besideCost : "",
    ].join(""),
    coverage: coverage(known, of, lang),
    sourceLine: chartSourceLine(overview, figures, look),
    description: spoken(title, spokenRows(projects, "investment", unitId, pen), lang),
    isEmpty: figures.length === 0,
    ...drawing,
    table: metricTable(
      projects,
      {
        sources: overview.sources,
        metrics: [{ metric: "investment", unitId }],
        extra: {
          column: {
            label: nameInUnit(glossary.unitCost[lang], units.yuanPerKw.label[lang], lang),
            isNumber: true,
          },
          cell: ({ fields }) => {
            const cost = costOf.get(fields.id);
            return cost === undefined
              ? { text: "—" }
              : { text: roughNumber(cost, "yuanPerKw", lang), basis: "derived", opens: cost.id };
          },
        },
      },
      look,
    ),
    records: [
      ...projects.map((project) => recordOf(overview, project, "investment", unitId, look)),
      ...costRecords,
    ],
    native: metricBars({ shown, rest }, "investment", unitId, look),
    nativeBeside: [
      barsByTechnology(
        shown,
        ({ fields }) => nativeNumber(costOf.get(fields.id)?.value ?? null, "yuanPerKw"),
        nameInUnit(glossary.unitCost[lang], units.yuanPerKw.label[lang], lang),
        {
          lang,
          besideName: ({ fields }) => {
            const cost = costOf.get(fields.id);
            return [cost === undefined ? "—" : precisionWord[cost.precision][lang]];
          },
        },
      ),
    ],
  };
}

/** Investment of each project, largest first, with its cost per kW beside it. */
export const investmentByProject = chart({
  id: "investment-by-project",
  needs: "overview",
  expectedHeightPx: { page: 149, phone: 157, big: 200, file: 200 },
  metrics: ["investment"],
  draw,
});
