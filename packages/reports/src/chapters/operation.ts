import { drawChart } from "@lianchi/charts";
import {
  besideSentence,
  isDropped,
  isYearly,
  type Metric,
  metrics,
  periodText,
  type SubjectState,
  totalName,
  totalOf,
  yearsText,
} from "@lianchi/domain";
import { absenceWords, absentees, inapplicableWords } from "../absence.ts";
import type { ChapterContext } from "../chapter-context.ts";
import { cell, missing, numberColumn, textColumn } from "../columns.ts";
import type { ReportTable } from "../document.ts";
import { figureWords, measureWords, precisionMark } from "../figure-words.ts";
import { fullName, shortName } from "../names.ts";
import { figure, gap, type Part, paragraph, see, seeBoth, table } from "../parts.ts";
import { figuresOf, sourcesLine } from "../sources-words.ts";
import { metricWord, noProjects, totalMark, totalSentence, totalText } from "../total-words.ts";

const tableId = "operation-table";
const money: readonly Metric[] = ["tax", "revenueInclTax", "outputValue"];
const shown: readonly Metric[] = ["generation", ...money];
/** So many values are told one by one. */
const namedValues = 4;

/** One value with its project and the time it covers. */
function valueText(project: SubjectState, metric: Metric, context: ChapterContext): string {
  const found = project.figures[metric];
  if (found === undefined) return "";
  const { words, lang } = context;
  return words.operation.valueOf(
    shortName(project, lang),
    figureWords(found, metrics[metric].quantity, context),
    periodText(found.fields.period, lang),
  );
}

const reporting = ({ data }: ChapterContext, metric: Metric) =>
  data.overview.projects.filter((project) => !isDropped(project) && project.figures[metric] !== undefined);

/** The single values behind the sentence where some of them cover no year: they are told and never added. */
function apartSentence(context: ChapterContext): string {
  const { words, data } = context;
  const { apart } = data.overview.totals.generation;
  const projects = reporting(context, "generation");
  if (apart.length === 0 || projects.length > namedValues) return "";
  return words.operation.apart(projects.map((project) => valueText(project, "generation", context)));
}

/** Hours follow only from a year's energy. */
function hoursSentence(context: ChapterContext): string {
  const { words, lang, data } = context;
  const each = data.overview.measures.flatMap(({ measure, subjectId, value }) => {
    const project = data.overview.projects.find(({ fields }) => fields.id === subjectId);
    const period = project?.figures.generation?.fields.period;
    if (measure !== "fullLoadHours" || project === undefined || period === undefined || !isYearly(period))
      return [];
    const hours = measureWords(measure, value, project, context);
    if (data.overview.projects.length === 1) return [hours];
    return [words.operation.hoursOf(shortName(project, lang), hours)];
  });
  if (each.length === 0) return "";
  return words.operation.hours(each.slice(0, namedValues), Math.max(0, each.length - namedValues));
}

/** One kind of money: its values, or where they are many what they come to. */
function moneyText(metric: Metric, some: readonly SubjectState[], context: ChapterContext): string {
  const { operation: say } = context.words;
  const name = metricWord(metric, context);
  if (some.length <= namedValues)
    return say.values(
      name,
      some.map((project) => valueText(project, metric, context)),
    );
  const total = totalOf(context.data.overview.projects, metric);
  return say.manyValues({
    metric: name,
    projects: some.length,
    sum: totalText(total, context) ?? null,
    known: total.known,
    rest: [yearsText(total, context.lang), besideSentence(total, context)].flatMap((one) => one ?? []),
  });
}

/** Each kind of money by itself, in a sentence of its own. */
function moneySentences(place: string, context: ChapterContext): readonly string[] {
  const { words, data } = context;
  const { operation: say } = words;
  const { projects } = data.overview;
  const told = money.flatMap((metric) => {
    const some = reporting(context, metric);
    return some.length === 0 ? [] : [moneyText(metric, some, context)];
  });
  if (told.length === 0) {
    const isInapplicable = absentees(projects, "tax").unreported.length === 0;
    return [isInapplicable ? say.noneApplicable(inapplicableWords(projects, context)) : say.noneReported];
  }
  const none = money
    .filter((metric) => reporting(context, metric).length === 0)
    .map((metric) => metricWord(metric, context));
  return [say.kinds(place), say.all(told), none.length === 0 ? "" : say.notReported(none)];
}

function operationTable(context: ChapterContext): ReportTable {
  const { data, words, lang } = context;
  const { projects, totals } = data.overview;
  const values = (metric: Metric) => projects.flatMap(({ figures }) => figures[metric]?.fields.value ?? []);
  const generation = numberColumn(metrics.generation.name[lang], "energy", values("generation"), context);
  const moneyColumns = money.map((metric) => ({
    metric,
    column: numberColumn(metrics[metric].name[lang], "money", values(metric), context),
  }));
  const cellOf = (project: SubjectState, metric: Metric, { cellOf: write }: typeof generation) => {
    const found = project.figures[metric];
    if (found === undefined) return missing;
    return write(found.fields.value ?? undefined, {
      basis: found.basis,
      mark: precisionMark(found, lang),
    });
  };
  const { known, of, value, basis } = totals.generation;
  const years = yearsText(totals.generation, lang);
  return {
    columns: [
      textColumn(words.columns.project),
      generation.column,
      textColumn(words.operation.periodOfGeneration),
      ...moneyColumns.map(({ column }) => column.column),
    ],
    rows: [
      ...projects.map((project) => {
        const period = project.figures.generation?.fields.period;
        return {
          cells: [
            cell(fullName(project, lang)),
            cellOf(project, "generation", generation),
            cell(
              period === undefined ? absenceWords(project, "generation", context) : periodText(period, lang),
            ),
            ...moneyColumns.map(({ metric, column }) => cellOf(project, metric, column)),
          ],
        };
      }),
      // Only values of a year are in it.
      ...(known > 1
        ? [
            {
              isTotal: true,
              cells: [
                cell(words.operation.totalOf(totalName.generation[lang], known, of, years)),
                generation.cellOf(value ?? undefined, { basis, mark: totalMark(totals.generation, context) }),
                ...Array.from({ length: money.length + 1 }, () => cell("")),
              ],
            },
          ]
        : []),
    ],
  };
}

/** What the running projects generate and what money is reported of them. */
export function operation(context: ChapterContext): readonly Part[] {
  const { data, words } = context;
  const { operation: say } = words;
  const { overview } = data;
  const { projects, totals } = overview;
  if (projects.length === 0) return gap("operation.none", noProjects(context), words.layout.lacksProjects);
  const energy = figure(
    {
      id: "generation-by-project",
      caption: say.byProject,
      draw: (look) => drawChart("generation-by-project", overview, look),
      otherwise: say.noByProject,
      lacking: say.lacksGeneration,
    },
    context,
  );
  const sums = figure(
    {
      id: "money-by-project",
      caption: say.moneyByProject,
      draw: (look) => drawChart("money-by-project", overview, look),
      otherwise: say.noMoneyByProject,
      lacking: say.lacksMoney,
    },
    context,
  );
  return [
    ...paragraph(
      "operation.generation",
      [
        totalSentence(totals.generation, context, see(energy, context)),
        apartSentence(context),
        hoursSentence(context),
      ],
      context,
    ),
    ...energy,
    ...paragraph("operation.money", moneySentences(seeBoth(sums, tableId, context), context), context),
    ...sums,
    ...(figuresOf(projects, shown).length === 0
      ? []
      : table(
          tableId,
          say.table,
          operationTable(context),
          {
            note: say.note(inapplicableWords(projects, context)),
            source: sourcesLine(figuresOf(projects, shown), context),
          },
          context,
        )),
  ];
}
