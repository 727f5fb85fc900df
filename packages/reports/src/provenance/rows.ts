import {
  type Basis,
  basisName,
  type Figure,
  figureValue,
  type Metric,
  metrics,
  periodText,
  type Quantity,
  type QuantityText,
  quantityText,
  type SubjectState,
  siteStageName,
  siteStages,
  totalledMetrics,
  totalName,
  yearsText,
} from "@lianchi/domain";
import { isComputed, measures, type Overview, returnMeasures } from "@lianchi/returns";
import type { ChapterContext } from "../chapter-context.ts";
import { measureNumber, measureUnit, restsOn } from "../chapters/returns-parts.ts";
import { cell, textColumn } from "../columns.ts";
import type { Alike, ReportTable } from "../document.ts";
import { plainWords } from "../plain-words.ts";
import { metricWord, totalMark } from "../total-words.ts";
import { figuresById, listed, measureMark, measurePeriod, precisionMark, shortName } from "../words.ts";
import { placeWords } from "./place-words.ts";

type Row = ReportTable["rows"][number];

/** One number: what it is of, what it is, and where it comes from. */
type Told = {
  readonly name: string;
  readonly text: QuantityText;
  readonly mark?: string;
  readonly period: string;
  readonly basis: Basis;
  readonly from: string;
  readonly alike?: Alike;
};

export function provenanceColumns({ zh }: ChapterContext): ReportTable["columns"] {
  return [
    textColumn(zh ? "数值" : "Figure"),
    { label: zh ? "值" : "Value", unit: "", isNumber: true },
    textColumn(zh ? "单位" : "Unit"),
    textColumn(zh ? "期间" : "Period"),
    textColumn(zh ? "口径" : "Basis"),
    textColumn(zh ? "出处或算式" : "Source, or formula and inputs"),
  ];
}

function rowOf({ name, text, mark = "", period, basis, from, alike }: Told, { lang }: ChapterContext): Row {
  return {
    ...(alike === undefined ? {} : { alike }),
    cells: [
      cell(name),
      {
        text: `${mark}${text.number}`,
        value: Number(text.number.replaceAll(",", "").replace("−", "-")),
        basis,
      },
      cell(text.unit),
      cell(period),
      cell(basisName[basis][lang]),
      cell(from),
    ],
  };
}

const nameOf = (subject: SubjectState, what: string, { lang }: ChapterContext) =>
  `${what} · ${shortName(subject, lang)}`;

/** Every figure of some subjects. */
export function figureRows(
  subjects: readonly SubjectState[],
  shown: readonly Metric[],
  context: ChapterContext,
): readonly Row[] {
  const { lang } = context;
  return shown.flatMap((metric) =>
    subjects.flatMap((subject) => {
      const found = subject.figures[metric];
      const value = figureValue(subject, metric);
      if (found === undefined || value === undefined) return [];
      const from = [placeWords(found, context), noteWords(found, context)]
        .filter((part) => part !== "")
        .join(context.zh ? "；" : "; ");
      const what = metrics[metric].name[lang];
      return [
        rowOf(
          {
            name: nameOf(subject, what, context),
            alike: { what, whose: shortName(subject, lang), from },
            text: quantityText(metrics[metric].quantity, value, context, "listed"),
            mark: precisionMark(found, lang),
            period: periodText(found.fields.period, lang),
            basis: found.basis,
            from,
          },
          context,
        ),
      ];
    }),
  );
}

/** What the figure's note says, without the end of its last sentence. */
const noteWords = ({ fields: { note } }: Figure, { lang }: ChapterContext): string =>
  note === null ? "" : plainWords(note[lang]).replace(/[。.]$/, "");

const namedInputs = 6;

function inputWords(figures: readonly Figure[], quantity: Quantity, context: ChapterContext): string {
  const { data, lang, zh } = context;
  const named = figures.slice(0, namedInputs).map((figure) => {
    const { fields } = figure;
    const subject = [...data.overview.projects, ...data.overview.clusters].find(
      (one) => one.fields.id === fields.subjectId,
    );
    const { number, unit } = quantityText(quantity, fields.value ?? 0, context, "listed");
    return `${subject === undefined ? fields.subjectId : shortName(subject, lang)} ${precisionMark(figure, lang)}${number} ${unit}`.trim();
  });
  const rest = figures.length - named.length;
  const more = rest === 0 ? "" : zh ? ` ＋ 另 ${rest} 项` : ` + ${rest} more`;
  return `${named.join(zh ? " ＋ " : " + ")}${more}`;
}

/** Every total with its inputs and how many projects it covers. */
export function totalRows(
  { overview }: { readonly overview: Overview },
  context: ChapterContext,
): readonly Row[] {
  const { lang, zh } = context;
  return totalledMetrics.flatMap((metric) => {
    const { value, known, of, inputs, basis, period } = overview.totals[metric];
    const years = yearsText(overview.totals[metric], lang);
    if (value === null || known < 2) return [];
    const { quantity } = metrics[metric];
    const name = totalName[metric];
    const figures = figuresById(overview.projects, inputs);
    const covered = zh ? `（${known}/${of} 个项目）` : ` (${known} of ${of} projects)`;
    return [
      rowOf(
        {
          name: `${name[lang]}${covered}`,
          text: quantityText(quantity, value, context, "listed"),
          mark: totalMark(overview.totals[metric], context),
          period: years ?? periodText(period, lang),
          basis,
          from: inputWords(figures, quantity, context),
        },
        context,
      ),
    ];
  });
}

/** Every measure with its formula and its inputs. */
export function measureRows(subjects: readonly SubjectState[], context: ChapterContext): readonly Row[] {
  const { data, lang, zh } = context;
  return subjects.flatMap((subject) =>
    data.overview.measures
      .filter(({ subjectId }) => subjectId === subject.fields.id)
      .map(({ measure, value }) => {
        const { name, quantity, formula, over } = measures[measure];
        const inputs = over.flatMap((metric) => {
          const found = subject.figures[metric];
          const input = figureValue(subject, metric);
          if (found === undefined || input === undefined) return [];
          const { number, unit } = quantityText(metrics[metric].quantity, input, context, "listed");
          return [`${metricWord(metric, context)} ${precisionMark(found, lang)}${number} ${unit}`.trim()];
        });
        return rowOf(
          {
            name: nameOf(subject, name[lang], context),
            alike: { what: name[lang], whose: shortName(subject, lang), from: formula[lang] },
            text: quantityText(quantity, value, context, "listed"),
            mark: measureMark(measure, subject, context),
            period: measurePeriod(measure, subject, context),
            basis: "derived",
            from: zh ? `${formula.zh}：${listed(inputs, lang)}` : `${formula.en}: ${listed(inputs, lang)}`,
          },
          context,
        );
      }),
  );
}

/** The counted sites of the cluster, stage by stage. */
export function siteRows(context: ChapterContext): readonly Row[] {
  const { outlook, lang, zh } = context;
  if (outlook === null || outlook.recorded.sites === 0) return [];
  const { counts } = outlook;
  const titles = counts.sources.map(({ title, titleEn }) => plainWords(zh ? title : (titleEn ?? title)));
  const from = zh
    ? `按点位记录计数${titles.length === 0 ? "" : `，依据${titles.map((title) => `《${title}》`).join("、")}`}`
    : `counted from the site records${titles.length === 0 ? "" : `, from ${listed(titles, lang)}`}`;
  return siteStages.flatMap((stage) => {
    const { sites, capacityKw } = counts.stages[stage];
    if (sites === 0) return [];
    const name = siteStageName[stage][lang];
    const about = {
      period: counts.on,
      basis: counts.isDemo ? ("illustrative" as const) : ("summed" as const),
      from,
    };
    return [
      rowOf(
        {
          name: zh ? `风机点位 · ${name}` : `Turbine sites · ${name}`,
          text: quantityText("count", sites, context, "listed"),
          ...about,
        },
        context,
      ),
      ...(capacityKw === 0
        ? []
        : [
            rowOf(
              {
                name: zh ? `点位装机 · ${name}` : `Capacity of sites · ${name}`,
                text: quantityText("power", capacityKw, context, "listed"),
                ...about,
              },
              context,
            ),
          ]),
    ];
  });
}

const shownMeasures = ["projectIrr", "equityIrr", "projectNpv", "lcoe", "payback"];

/** The main measures of return, each with the scenario it was reckoned under. */
export function returnsRows(context: ChapterContext): readonly Row[] {
  const { data, lang, zh } = context;
  const { returns } = data;
  if (returns === null) return [];
  const name = plainWords(returns.scenario);
  const from = zh
    ? `按情景“${name}”的逐年现金流测算；${restsOn(returns, context)}`
    : `yearly cash flows under the scenario “${name}”; ${restsOn(returns, context)}`;
  return returns.reckoned.filter(isComputed).flatMap(({ project, outcome }) =>
    returnMeasures.flatMap((measure) => {
      const value = measure.of(outcome.results, outcome.model);
      if (!shownMeasures.includes(measure.id) || value === null) return [];
      return [
        rowOf(
          {
            name: nameOf(project, measure.name[lang], context),
            alike: { what: measure.name[lang], whose: shortName(project, lang), from },
            text: {
              number: measureNumber(measure, value, context),
              unit: measureUnit(measure, context),
              unitId: "piece",
            },
            period: "—",
            basis: "derived",
            from,
          },
          context,
        ),
      ];
    }),
  );
}
