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
import { measureNumber, measureUnit, restsOn } from "../chapters/returns-parts.ts";
import { cell, words } from "../columns.ts";
import type { Alike, ReportTable } from "../document.ts";
import { plainWords } from "../plain-words.ts";
import type { Telling } from "../telling.ts";
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

export function provenanceColumns({ zh }: Telling): ReportTable["columns"] {
  return [
    words(zh ? "数值" : "Figure"),
    { label: zh ? "值" : "Value", unit: "", isNumber: true },
    words(zh ? "单位" : "Unit"),
    words(zh ? "期间" : "Period"),
    words(zh ? "口径" : "Basis"),
    words(zh ? "出处或算式" : "Source, or formula and inputs"),
  ];
}

function rowOf({ name, text, mark = "", period, basis, from, alike }: Told, { lang }: Telling): Row {
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

const nameOf = (subject: SubjectState, what: string, { lang }: Telling) =>
  `${what} · ${shortName(subject, lang)}`;

/** Every figure of some subjects. */
export function figureRows(
  subjects: readonly SubjectState[],
  shown: readonly Metric[],
  telling: Telling,
): readonly Row[] {
  const { lang } = telling;
  return shown.flatMap((metric) =>
    subjects.flatMap((subject) => {
      const found = subject.figures[metric];
      const value = figureValue(subject, metric);
      if (found === undefined || value === undefined) return [];
      const from = [placeWords(found, telling), noteWords(found, telling)]
        .filter((part) => part !== "")
        .join(telling.zh ? "；" : "; ");
      const what = metrics[metric].name[lang];
      return [
        rowOf(
          {
            name: nameOf(subject, what, telling),
            alike: { what, whose: shortName(subject, lang), from },
            text: quantityText(metrics[metric].quantity, value, telling, "listed"),
            mark: precisionMark(found, lang),
            period: periodText(found.fields.period, lang),
            basis: found.basis,
            from,
          },
          telling,
        ),
      ];
    }),
  );
}

/** What the figure's note says, without the end of its last sentence. */
const noteWords = ({ fields: { note } }: Figure, { lang }: Telling): string =>
  note === null ? "" : plainWords(note[lang]).replace(/[。.]$/, "");

const namedInputs = 6;

function inputWords(figures: readonly Figure[], quantity: Quantity, telling: Telling): string {
  const { data, lang, zh } = telling;
  const named = figures.slice(0, namedInputs).map((figure) => {
    const { fields } = figure;
    const subject = [...data.overview.projects, ...data.overview.clusters].find(
      (one) => one.fields.id === fields.subjectId,
    );
    const { number, unit } = quantityText(quantity, fields.value ?? 0, telling, "listed");
    return `${subject === undefined ? fields.subjectId : shortName(subject, lang)} ${precisionMark(figure, lang)}${number} ${unit}`.trim();
  });
  const rest = figures.length - named.length;
  const more = rest === 0 ? "" : zh ? ` ＋ 另 ${rest} 项` : ` + ${rest} more`;
  return `${named.join(zh ? " ＋ " : " + ")}${more}`;
}

/** Every total with its inputs and how many projects it covers. */
export function totalRows({ overview }: { readonly overview: Overview }, telling: Telling): readonly Row[] {
  const { lang, zh } = telling;
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
          text: quantityText(quantity, value, telling, "listed"),
          mark: totalMark(overview.totals[metric], telling),
          period: years ?? periodText(period, lang),
          basis,
          from: inputWords(figures, quantity, telling),
        },
        telling,
      ),
    ];
  });
}

/** Every measure with its formula and its inputs. */
export function measureRows(subjects: readonly SubjectState[], telling: Telling): readonly Row[] {
  const { data, lang, zh } = telling;
  return subjects.flatMap((subject) =>
    data.overview.measures
      .filter(({ subjectId }) => subjectId === subject.fields.id)
      .map(({ measure, value }) => {
        const { name, quantity, formula, over } = measures[measure];
        const inputs = over.flatMap((metric) => {
          const found = subject.figures[metric];
          const input = figureValue(subject, metric);
          if (found === undefined || input === undefined) return [];
          const { number, unit } = quantityText(metrics[metric].quantity, input, telling, "listed");
          return [`${metricWord(metric, telling)} ${precisionMark(found, lang)}${number} ${unit}`.trim()];
        });
        return rowOf(
          {
            name: nameOf(subject, name[lang], telling),
            alike: { what: name[lang], whose: shortName(subject, lang), from: formula[lang] },
            text: quantityText(quantity, value, telling, "listed"),
            mark: measureMark(measure, subject, telling),
            period: measurePeriod(measure, subject, telling),
            basis: "derived",
            from: zh ? `${formula.zh}：${listed(inputs, lang)}` : `${formula.en}: ${listed(inputs, lang)}`,
          },
          telling,
        );
      }),
  );
}

/** The counted sites of the cluster, stage by stage. */
export function siteRows(telling: Telling): readonly Row[] {
  const { outlook, lang, zh } = telling;
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
          text: quantityText("count", sites, telling, "listed"),
          ...about,
        },
        telling,
      ),
      ...(capacityKw === 0
        ? []
        : [
            rowOf(
              {
                name: zh ? `点位装机 · ${name}` : `Capacity of sites · ${name}`,
                text: quantityText("power", capacityKw, telling, "listed"),
                ...about,
              },
              telling,
            ),
          ]),
    ];
  });
}

const shownMeasures = ["projectIrr", "equityIrr", "projectNpv", "lcoe", "payback"];

/** The main measures of return, each with the scenario it was reckoned under. */
export function returnsRows(telling: Telling): readonly Row[] {
  const { data, lang, zh } = telling;
  const { returns } = data;
  if (returns === null) return [];
  const name = plainWords(returns.scenario);
  const from = zh
    ? `按情景“${name}”的逐年现金流测算；${restsOn(returns, telling)}`
    : `yearly cash flows under the scenario “${name}”; ${restsOn(returns, telling)}`;
  return returns.reckoned.filter(isComputed).flatMap(({ project, outcome }) =>
    returnMeasures.flatMap((measure) => {
      const value = measure.of(outcome.results, outcome.model);
      if (!shownMeasures.includes(measure.id) || value === null) return [];
      return [
        rowOf(
          {
            name: nameOf(project, measure.name[lang], telling),
            alike: { what: measure.name[lang], whose: shortName(project, lang), from },
            text: {
              number: measureNumber(measure, value, telling),
              unit: measureUnit(measure, telling),
              unitId: "piece",
            },
            period: "—",
            basis: "derived",
            from,
          },
          telling,
        ),
      ];
    }),
  );
}
