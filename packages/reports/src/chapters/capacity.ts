import { drawChart } from "@lianchi/charts";
import {
  type Figure,
  glossary,
  isCounted,
  metrics,
  presentStage,
  quantityText,
  shareLine,
  stageName,
  technologyName,
} from "@lianchi/domain";
import { bands, verdictOf } from "@lianchi/returns";
import type { ChapterContext } from "../chapter-context.ts";
import { cell, missing, numberColumn, textColumn } from "../columns.ts";
import type { ReportTable } from "../document.ts";
import { figureWords, measureMark, measureWords, precisionMark } from "../figure-words.ts";
import { fullName, projectNames, shortName } from "../names.ts";
import { figure, gap, type Part, paragraph, see, seeTable, table } from "../parts.ts";
import { plainWords } from "../plain-words.ts";
import { figuresOf, sourcesLine } from "../sources-words.ts";
import { stageCapacity } from "../stage-words.ts";
import { ledTotalSentence, noProjects, totalMark, totalSentence } from "../total-words.ts";
import type { CostVerdict } from "../words/zh/capacity.ts";

const tableId = "capacity-table";

/** The cost of a kilowatt of a few projects, held against what is common; of many, how many of them are. */
function unitCostSentence(context: ChapterContext): string {
  const { words, lang, data } = context;
  const { capacity: say } = words;
  const costs = data.overview.measures.flatMap((measured) => {
    const project = data.overview.projects.find(({ fields }) => fields.id === measured.subjectId);
    if (measured.measure !== "unitCost" || project === undefined) return [];
    const { technology } = project.fields;
    const isCommon =
      technology === null ? null : verdictOf(measured.value, bands[technology].unitCost) === "common";
    return [{ project, measured, isCommon }];
  });
  if (costs.length === 0) return "";
  const judged = costs.filter(({ isCommon }) => isCommon !== null).length;
  const unusual = costs.filter(({ isCommon }) => isCommon === false).map(({ project }) => project);
  const verdict: CostVerdict =
    judged === 0
      ? { kind: "none" }
      : unusual.length === 0
        ? { kind: "common", judged, areSome: judged < costs.length }
        : { kind: "unusual", names: projectNames(unusual, lang), count: unusual.length };
  const place = seeTable(tableId, context);
  if (costs.length > 3) return say.manyCosts(costs.length, verdict, place);
  const isOnly = data.overview.projects.length === 1;
  const each = costs.map(({ project, measured }) => {
    const amount = measureWords("unitCost", measured.value, project, context);
    return isOnly ? amount : say.costOf(shortName(project, lang), amount);
  });
  return say.costs(each, costs.length, verdict, place);
}

/** The project with most of the known investment, where that is worth saying. */
function largestShare({ data, words, lang }: ChapterContext): string {
  const { value, known, precision } = data.overview.totals.investment;
  const amounts = data.overview.projects.filter(isCounted).flatMap((project) => {
    const yuan = project.figures.investment?.fields.value ?? null;
    return yuan === null ? [] : [{ project, yuan }];
  });
  const [first, second] = amounts.toSorted((a, b) => b.yuan - a.yuan);
  if (first === undefined || second === undefined || known < 2 || value === null || value === 0) return "";
  const share = first.yuan / value;
  if (share < 0.4 || first.yuan === second.yuan) return "";
  return words.capacity.largest(shortName(first.project, lang), shareLine(share, [precision], lang));
}

/** Projects with capacity, investment and the cost of a kilowatt, and the sums of the first two. */
function capacityTable(context: ChapterContext): ReportTable {
  const { data, words, lang } = context;
  const { projects, totals, measures } = data.overview;
  const { capacity: say, columns: labels } = words;
  const unknown = glossary.notReported[lang];
  const known = (metric: "capacity" | "investment") =>
    projects.flatMap(({ figures }) => figures[metric]?.fields.value ?? []);
  const costs = measures.filter(({ measure }) => measure === "unitCost");
  const costOf = new Map<string, (typeof costs)[number]>(costs.map((one) => [one.subjectId, one]));
  const columns = {
    capacity: numberColumn(labels.capacity, "power", known("capacity"), context),
    investment: numberColumn(metrics.investment.name[lang], "money", known("investment"), context),
  };
  const cost = numberColumn(
    glossary.unitCost[lang],
    "moneyPerPower",
    costs.map(({ value }) => value),
    context,
  );
  const totalLabel = () => {
    const { capacity, investment } = totals;
    return capacity.known === investment.known
      ? say.totalOf(capacity.known, capacity.of)
      : say.totalsOf(capacity.known, investment.known, capacity.of);
  };
  const isSummed = projects.length > 1 && (totals.capacity.known > 0 || totals.investment.known > 0);
  return {
    columns: [
      textColumn(labels.project),
      textColumn(labels.technology),
      textColumn(labels.stage),
      columns.capacity.column,
      columns.investment.column,
      cost.column,
    ],
    rows: [
      ...projects.map((project) => {
        const { technology } = project.fields;
        const stage = presentStage(project)?.fields.stage;
        const numberOf = (metric: "capacity" | "investment") => {
          const found = project.figures[metric];
          return found === undefined
            ? missing
            : columns[metric].cellOf(found.fields.value ?? undefined, {
                basis: found.basis,
                mark: precisionMark(found, lang),
              });
        };
        return {
          cells: [
            cell(fullName(project, lang)),
            cell(technology === null ? unknown : technologyName[technology][lang]),
            cell(stage === undefined ? unknown : stageName[stage][lang]),
            numberOf("capacity"),
            numberOf("investment"),
            cost.cellOf(costOf.get(project.fields.id)?.value, {
              basis: "derived",
              mark: measureMark("unitCost", project, context),
            }),
          ],
        };
      }),
      ...(isSummed
        ? [
            {
              isTotal: true,
              cells: [
                cell(totalLabel()),
                cell(""),
                cell(""),
                columns.capacity.cellOf(totals.capacity.value ?? undefined, {
                  basis: totals.capacity.basis,
                  mark: totalMark(totals.capacity, context),
                }),
                columns.investment.cellOf(totals.investment.value ?? undefined, {
                  basis: totals.investment.basis,
                  mark: totalMark(totals.investment, context),
                }),
                cell(""),
              ],
            },
          ]
        : []),
    ],
  };
}

/** The projects of which neither is known stay empty, and the reader is told. */
function emptySentence({ data, words, lang }: ChapterContext): string {
  const empty = data.overview.projects.filter(
    ({ figures }) => figures.capacity === undefined && figures.investment === undefined,
  );
  return empty.length === 0 ? "" : words.capacity.empty(projectNames(empty, lang));
}

/** Agreements are intent: told apart, never added. */
function agreementSentences(context: ChapterContext): readonly string[] {
  const { data, words, lang } = context;
  const { capacity: say } = words;
  return data.overview.agreements.flatMap((agreement) => {
    const { agreementSum, agreementCount } = agreement.figures;
    const parts = [
      ...(agreementCount === undefined ? [] : [signedText(agreementCount, context)]),
      ...(agreementSum === undefined ? [] : [say.signedSum(figureWords(agreementSum, "money", context))]),
    ];
    return parts.length === 0 ? [] : [say.agreements(plainWords(agreement.fields.name[lang]), parts)];
  });
}

function signedText({ fields: { value, precision } }: Figure, context: ChapterContext): string {
  const { number } = quantityText("count", value ?? 0, context, "said", precision);
  return context.words.capacity.signed(number, precision);
}

/** Capacity and investment, side by side but never weighed against each other. */
export function capacity(context: ChapterContext): readonly Part[] {
  const { data, words } = context;
  const { capacity: say } = words;
  const { overview } = data;
  const { projects, totals } = overview;
  if (projects.length === 0)
    return [
      ...gap("capacity.none", noProjects(context), words.layout.lacksProjects),
      ...paragraph("capacity.agreements", agreementSentences(context), context),
    ];
  const byStage = stageCapacity(context);
  const shares = totals.investment.known === 0 ? "" : largestShare(context);
  const stageFigure = figure(
    {
      id: "capacity-by-stage",
      caption: say.byStage,
      draw: (look) => drawChart("capacity-by-stage", overview, look),
      otherwise: say.noByStage,
      lacking: say.lacksCapacity,
    },
    context,
  );
  const investmentFigure = figure(
    {
      id: "investment-by-project",
      caption: say.byProject,
      draw: (look) => drawChart("investment-by-project", overview, look),
      otherwise: say.noByProject,
      lacking: say.lacksInvestment,
    },
    context,
  );
  // The rows of these have values though the total leaves them out.
  const uncounted = projects.filter((project) => !isCounted(project)).length;
  return [
    ...paragraph(
      "capacity.capacity",
      [
        ledTotalSentence("capacity", context),
        byStage === "" ? "" : `${byStage}${see(stageFigure, context)}${context.text.stop}`,
      ],
      context,
    ),
    ...stageFigure,
    ...paragraph(
      "capacity.investment",
      [
        totalSentence(totals.investment, context, `${shares}${see(investmentFigure, context)}`),
        unitCostSentence(context),
      ],
      context,
    ),
    ...investmentFigure,
    ...table(
      tableId,
      say.table,
      capacityTable(context),
      {
        note: say.note(uncounted),
        source: sourcesLine(figuresOf(projects, ["capacity", "investment"]), context),
      },
      context,
    ),
    ...paragraph("capacity.empty", [emptySentence(context)], context),
    ...paragraph("capacity.agreements", agreementSentences(context), context),
  ];
}
