import {
  absenceOf,
  besideSentence,
  inEach,
  isCounted,
  isMetricName,
  isSummable,
  logLang,
  type Metric,
  metrics,
  readingIn,
  type SubjectState,
  type Text,
  type Total,
  type TotalledMetric,
  totalledMetrics,
  totalName,
} from "@lianchi/domain";
import { type MeasureId, measureIds, measureOf, measures, type Overview } from "@lianchi/returns";
import { words } from "../words/index.ts";
import type { NumberCore, ProvenanceInput } from "./provenance.ts";

function inputOf(subject: SubjectState, metric: Metric): ProvenanceInput {
  const figure = subject.figures[metric];
  return {
    key: `${subject.fields.id}.${metric}`,
    subjectId: subject.fields.id,
    subject: subject.fields.name,
    technology: subject.fields.technology,
    metric,
    value: figure?.fields.value ?? null,
    precision: figure?.fields.precision ?? "exact",
    period: figure?.fields.period ?? null,
    place: figure?.fields.place ?? null,
    basis: figure?.basis ?? null,
    absence: figure === undefined ? absenceOf(subject, metrics[metric].isOperating) : null,
  };
}

const aboutOf = ({ fields: { id, name, kind } }: SubjectState) => ({ id, name, kind });
/** What a number has when nothing more is to be said of it. */
const plain = { precision: "exact", isMixed: false, coverage: null, formula: null, note: null } as const;

/** What there is beside a total, in each language; null where there is nothing. */
function besideNote(total: Total): Text | null {
  const beside = inEach((lang) => besideSentence(total, readingIn(lang)));
  if (beside[logLang] === null) return null;
  return inEach((lang) => words[lang].total.beside(beside[lang] ?? ""));
}

/** What is missing is told with the inputs; a value of another time than a year is told beside the sum. */
const isInSum = (figure: SubjectState["figures"][Metric]) => figure === undefined || isSummable(figure);

function totalCore(key: string, overview: Overview, metric: TotalledMetric): NumberCore {
  const { value, basis, precision, period, known, of, years } = overview.totals[metric];
  const { quantity } = metrics[metric];
  const inputs = overview.projects
    .filter((project) => isCounted(project) && isInSum(project.figures[metric]))
    .map((project) => inputOf(project, metric))
    .sort((a, b) => (b.value ?? -1) - (a.value ?? -1));
  return {
    ...plain,
    key,
    kind: "total",
    name: totalName[metric],
    subject: null,
    value,
    quantity,
    basis,
    precision,
    period,
    coverage: { known, of, years },
    formula: inEach((lang) => words[lang].total[metrics[metric].hasPeriod ? "ofYears" : "ofKnown"]),
    note: besideNote(overview.totals[metric]),
    inputs,
  };
}

function figureCore(key: string, subject: SubjectState, metric: Metric): NumberCore | null {
  const { name, quantity, about, hasPeriod } = metrics[metric];
  if (about !== subject.fields.kind) return null;
  const figure = subject.figures[metric];
  const known = figure?.fields;
  return {
    ...plain,
    key,
    kind: "figure",
    name,
    subject: aboutOf(subject),
    value: known?.value ?? null,
    quantity,
    basis: figure?.basis ?? null,
    precision: known?.precision ?? "exact",
    period: known?.period ?? { kind: hasPeriod ? "unstated" : "none" },
    note: known?.note ?? null,
    inputs: [inputOf(subject, metric)],
  };
}

function measureCore(key: string, subject: SubjectState, measure: MeasureId): NumberCore | null {
  const { name, quantity, formula, over } = measures[measure];
  if (over.some((metric) => metrics[metric].about !== subject.fields.kind)) return null;
  const inputs = over.map((metric) => inputOf(subject, metric));
  const periods = inputs.flatMap(({ metric, period }) =>
    metrics[metric].hasPeriod && period !== null ? [period] : [],
  );
  const isMixed = new Set(periods.map((period) => JSON.stringify(period))).size > 1;
  return {
    ...plain,
    key,
    kind: "measure",
    name,
    subject: aboutOf(subject),
    value: measureOf(subject, measure)?.value ?? null,
    quantity,
    basis: "derived",
    precision: measureOf(subject, measure)?.precision ?? "exact",
    period: isMixed ? { kind: "unstated" } : (periods[0] ?? { kind: "none" }),
    isMixed,
    formula,
    inputs,
  };
}

const isTotalled = (name: string): name is TotalledMetric =>
  totalledMetrics.some((metric) => metric === name);
const isMeasure = (name: string): name is MeasureId => measureIds.some((measure) => measure === name);

/** The number that a key names; null when there is no such number. */
export function numberCore(key: string, overview: Overview): NumberCore | null {
  const [about = "", what = ""] = key.split(".");
  if (about === "total") return isTotalled(what) ? totalCore(key, overview, what) : null;
  const subject = [...overview.projects, ...overview.clusters, ...overview.agreements].find(
    ({ fields }) => fields.id === about,
  );
  if (subject === undefined) return null;
  if (isMetricName(what)) return figureCore(key, subject, what);
  return isMeasure(what) ? measureCore(key, subject, what) : null;
}
