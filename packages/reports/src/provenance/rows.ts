import {
  type Basis,
  basisName,
  type Figure,
  figureValue,
  type Metric,
  metrics,
  type Precision,
  periodText,
  precisionWord,
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
import { figuresById, measurePeriod, precisionMark } from "../figure-words.ts";
import { shortName } from "../names.ts";
import { plainWords } from "../plain-words.ts";
import { metricWord } from "../total-words.ts";

import { placeWords } from "./place-words.ts";

type Row = ReportTable["rows"][number];

/** One number: what it is of, what it is, and where it comes from. */
type Told = {
  readonly name: string;
  readonly text: QuantityText;
  readonly precision?: Precision;
  readonly period: string;
  readonly basis: Basis;
  readonly from: string;
  readonly alike?: Alike;
};

export function provenanceColumns({ words }: ChapterContext): ReportTable["columns"] {
  const { figure, value, unit, period, basis, from } = words.provenanceColumns;
  return [
    textColumn(figure),
    { label: value, unit: "", isNumber: true },
    textColumn(unit),
    textColumn(period),
    textColumn(basis),
    textColumn(from),
  ];
}

function rowOf(
  { name, text, precision = "exact", period, basis, from, alike }: Told,
  { lang }: ChapterContext,
): Row {
  return {
    ...(alike === undefined ? {} : { alike }),
    cells: [
      cell(name),
      {
        text: `${precisionWord[precision][lang]}${text.number}`,
        value: Number(text.number.replaceAll(",", "").replace("−", "-")),
        basis,
        ...(precision === "exact" ? {} : { precision }),
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
        .join(context.text.semicolon);
      const what = metrics[metric].name[lang];
      return [
        rowOf(
          {
            name: nameOf(subject, what, context),
            alike: { what, whose: shortName(subject, lang), from },
            text: quantityText(metrics[metric].quantity, value, context, "listed"),
            precision: found.fields.precision,
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
const noteWords = ({ fields: { note } }: Figure, { lang, words }: ChapterContext): string =>
  note === null ? "" : words.sentences.withoutEnd(plainWords(note[lang]));

const namedInputs = 6;

function inputWords(figures: readonly Figure[], quantity: Quantity, context: ChapterContext): string {
  const { data, lang, words } = context;
  const named = figures.slice(0, namedInputs).map((figure) => {
    const { fields } = figure;
    const subject = [...data.overview.projects, ...data.overview.clusters].find(
      (one) => one.fields.id === fields.subjectId,
    );
    const { number, unit } = quantityText(quantity, fields.value ?? 0, context, "listed");
    return `${subject === undefined ? fields.subjectId : shortName(subject, lang)} ${precisionMark(figure, lang)}${number} ${unit}`.trim();
  });
  return words.provenance.inputs(named, figures.length - named.length);
}

/** Every total with its inputs and how many projects it covers. */
export function totalRows(
  { overview }: { readonly overview: Overview },
  context: ChapterContext,
): readonly Row[] {
  const { lang, words } = context;
  return totalledMetrics.flatMap((metric) => {
    const { value, known, of, inputs, basis, period, precision } = overview.totals[metric];
    const years = yearsText(overview.totals[metric], lang);
    if (value === null || known < 2) return [];
    const { quantity } = metrics[metric];
    const name = totalName[metric];
    const figures = figuresById(overview.projects, inputs);
    return [
      rowOf(
        {
          name: words.provenance.covered(name[lang], known, of),
          text: quantityText(quantity, value, context, "listed"),
          precision,
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
  const { data, lang, words } = context;
  return subjects.flatMap((subject) =>
    data.overview.measures
      .filter(({ subjectId }) => subjectId === subject.fields.id)
      .map(({ measure, value, precision }) => {
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
            precision,
            period: measurePeriod(measure, subject, context),
            basis: "derived",
            from: words.provenance.computed(formula[lang], inputs),
          },
          context,
        );
      }),
  );
}

/** The counted sites of the cluster, stage by stage. */
export function siteRows(context: ChapterContext): readonly Row[] {
  const { outlook, lang, words } = context;
  const { provenance: say } = words;
  if (outlook === null || outlook.recorded.sites === 0) return [];
  const { counts } = outlook;
  const from = say.sites(
    counts.sources.map(({ title, titleEn }) =>
      say.document(plainWords(title), titleEn === null ? null : plainWords(titleEn)),
    ),
  );
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
          name: say.turbineSites(name),
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
                name: say.siteCapacity(name),
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

/** The main measures of return, each with the scenario it was evaluated under. */
export function returnsRows(context: ChapterContext): readonly Row[] {
  const { data, lang, words } = context;
  const { returns } = data;
  if (returns === null) return [];
  const from = words.provenance.cashFlows(plainWords(returns.scenario), restsOn(returns, context));
  return returns.evaluations.filter(isComputed).flatMap(({ project, outcome }) =>
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
