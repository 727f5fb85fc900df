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
import { figure, gap, type Part, paragraph, see, seeBoth, table } from "../parts.ts";
import { figuresOf, sourcesLine } from "../sources-words.ts";
import { metricWord, noProjects, totalMark, totalSentence, totalText } from "../total-words.ts";
import {
  figureWords,
  fullName,
  joined,
  listed,
  measureWords,
  plural,
  precisionMark,
  shortName,
} from "../words.ts";

const tableId = "operation-table";
const money: readonly Metric[] = ["tax", "revenueInclTax", "outputValue"];
const shown: readonly Metric[] = ["generation", ...money];
/** So many values are told one by one. */
const namedValues = 4;

/** One value with its project and the time it covers. */
function valueWords(project: SubjectState, metric: Metric, context: ChapterContext): string {
  const found = project.figures[metric];
  if (found === undefined) return "";
  const { zh, lang } = context;
  const value = figureWords(found, metrics[metric].quantity, context);
  const period = periodText(found.fields.period, lang);
  const name = shortName(project, lang);
  return zh ? `${joined(name, value)}（${period}）` : `${name} ${value} (${period})`;
}

const reporting = ({ data }: ChapterContext, metric: Metric) =>
  data.overview.projects.filter((project) => !isDropped(project) && project.figures[metric] !== undefined);

/** The single values behind the sentence where some of them cover no year: they are told and never added. */
function apartSentence(context: ChapterContext): string {
  const { zh, lang, data } = context;
  const { apart } = data.overview.totals.generation;
  const projects = reporting(context, "generation");
  if (apart.length === 0 || projects.length > namedValues) return "";
  const told = listed(
    projects.map((project) => valueWords(project, "generation", context)),
    lang,
  );
  return zh
    ? `各项目数值为：${told}；期间不同的数值不相加。`
    : `The values are ${told}; what covers unlike periods is not added.`;
}

/** Hours follow only from a year's energy. */
function hoursSentence(context: ChapterContext): string {
  const { zh, lang, data } = context;
  const each = data.overview.measures.flatMap(({ measure, subjectId, value }) => {
    const project = data.overview.projects.find(({ fields }) => fields.id === subjectId);
    const period = project?.figures.generation?.fields.period;
    if (measure !== "fullLoadHours" || project === undefined || period === undefined || !isYearly(period))
      return [];
    const hours = measureWords(measure, value, project, context);
    if (data.overview.projects.length === 1) return [hours];
    return [zh ? joined(shortName(project, lang), hours) : `${hours} for ${shortName(project, lang)}`];
  });
  if (each.length === 0) return "";
  const some = each.slice(0, namedValues);
  const more = each.length - some.length;
  const told =
    more === 0
      ? listed(some, lang)
      : zh
        ? `${some.join("、")}，另有 ${more} 个项目见附录`
        : `${some.join(", ")} and ${more} more`;
  return zh
    ? `按一年的发电量推算，${joined("等效利用小时为", told)}。`
    : `From a year's generation the full-load hours are ${told}.`;
}

/** Each kind of money by itself, in a sentence of its own. */
function moneySentences(place: string, context: ChapterContext): readonly string[] {
  const { zh, lang, data } = context;
  const { projects } = data.overview;
  const told = money.flatMap((metric) => {
    const some = reporting(context, metric);
    if (some.length === 0) return [];
    const word = metricWord(metric, context);
    if (some.length <= namedValues) {
      const each = listed(
        some.map((project) => valueWords(project, metric, context)),
        lang,
      );
      return [zh ? `${word}：${each}` : `${word}: ${each}`];
    }
    const total = totalOf(projects, metric);
    const sum = totalText(total, context) ?? "";
    const years = yearsText(total, lang);
    const beside = besideSentence(total, context);
    const parts = [
      ...(sum === ""
        ? []
        : [
            zh
              ? joined(`年度值合计`, sum, `（${total.known} 个项目）`)
              : `${sum} a year in all (${total.known} ${plural(total.known, "project")})`,
          ]),
      ...(years === null ? [] : [years]),
      ...(beside === null ? [] : [beside]),
    ];
    return [
      zh
        ? `${word}：${some.length} 个项目报告，${parts.join("，")}`
        : `${word}: ${some.length} projects report it, ${parts.join(", ")}`,
    ];
  });
  if (told.length === 0) {
    const isInapplicable = absentees(projects, "tax").unreported.length === 0;
    const why = inapplicableWords(projects, context);
    if (zh)
      return [isInapplicable ? `项目${why}，没有税收、含税收入与产值。` : "税收、含税收入与产值均未见报道。"];
    return [
      isInapplicable
        ? `The projects are ${why}, so there is no tax, no revenue and no output value.`
        : "Neither tax nor revenue including tax nor output value is reported.",
    ];
  }
  const none = money
    .filter((metric) => reporting(context, metric).length === 0)
    .map((metric) => metricWord(metric, context));
  const lead = zh
    ? `税收、含税收入与产值是三种不同的金额，本报告分列，不相加${place}。`
    : `Tax, revenue including tax and output value are three unlike kinds of money; they stand apart and are never added${place}.`;
  const text = told.join(zh ? "；" : "; ");
  return [
    lead,
    zh ? `${text}。` : `${text.charAt(0).toUpperCase()}${text.slice(1)}.`,
    none.length === 0
      ? ""
      : zh
        ? `${listed(none, lang)}未见报道。`
        : `${listed(none, lang).replace(/^./, (first) => first.toUpperCase())} ${plural(none.length, "is", "are")} not reported.`,
  ];
}

function operationTable(context: ChapterContext): ReportTable {
  const { data, zh, lang } = context;
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
      textColumn(zh ? "项目" : "Project"),
      generation.column,
      textColumn(zh ? "发电量所指期间" : "Period of generation"),
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
                cell(
                  zh
                    ? `${totalName.generation.zh}（${known}/${of} 个项目${years === null ? "" : `，${years}`}）`
                    : `${totalName.generation.en} (${known} of ${of} projects${years === null ? "" : `, ${years}`})`,
                ),
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
  const { data, zh, lang } = context;
  const { overview } = data;
  const { projects, totals } = overview;
  if (projects.length === 0)
    return gap("operation.none", noProjects(context)[lang], zh ? "项目" : "projects");
  const energy = figure(
    {
      id: "generation-by-project",
      caption: { zh: "已知发电量（按项目）", en: "Known generation by project" },
      draw: (look) => drawChart("generation-by-project", overview, look),
      otherwise: {
        zh: "没有任何项目的发电量，发电图暂不能绘制。",
        en: "No generation is known, so there is no figure of it.",
      },
      lacking: { zh: "发电量", en: "generation" },
    },
    context,
  );
  const sums = figure(
    {
      id: "money-by-project",
      caption: {
        zh: "税收、含税收入与产值（按项目）",
        en: "Tax, revenue incl. tax and output value by project",
      },
      draw: (look) => drawChart("money-by-project", overview, look),
      otherwise: {
        zh: "没有任何项目的税收、含税收入或产值，经营图暂不能绘制。",
        en: "No tax, revenue or output value is known, so there is no figure of them.",
      },
      lacking: { zh: "税收与收入", en: "tax and revenue" },
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
          zh ? "发电与经营数值" : "Generation and money of the projects",
          operationTable(context),
          {
            note: zh
              ? `“—”为未报道或${inapplicableWords(projects, context)}；三种金额口径不同，不作合计`
              : `“—” is not reported or ${inapplicableWords(projects, context)}; the three kinds of money are never added`,
            source: sourcesLine(figuresOf(projects, shown), context),
          },
          context,
        )),
  ];
}
