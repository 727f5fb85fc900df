import {
  type Absence,
  absenceOf,
  type Basis,
  type Change,
  type FigureId,
  type Metric,
  metrics,
  type Period,
  type Place,
  type Precision,
  type Quantity,
  type SourceFields,
  type SubjectState,
  type Technology,
  type Text,
} from "@lianchi/domain";
import {
  type Finding,
  type MeasureId,
  measureIds,
  measures,
  type Overview,
  type TotalledMetric,
  totalledMetrics,
} from "@lianchi/returns";
import { done, type Outcome, refused } from "../outcome.ts";
import type { Product } from "../product.ts";
import { type OverviewRequest, readOverview } from "./read-overview.ts";

export type ProvenanceInput = {
  readonly key: FigureId;
  readonly subjectId: string;
  readonly subject: Text;
  readonly technology: Technology | null;
  readonly metric: Metric;
  readonly value: number | null;
  readonly period: Period | null;
  readonly place: Place | null;
  readonly basis: Basis | null;
  readonly absence: Absence | null;
};

/** Where one number comes from: the same shape for a figure, a computed measure and a total. */
export type Provenance = {
  readonly key: string;
  readonly kind: "total" | "figure" | "measure";
  readonly name: Text;
  /** null for a total: it is about all chosen projects. */
  readonly subject: { readonly id: string; readonly name: Text; readonly kind: string } | null;
  readonly value: number | null;
  readonly quantity: Quantity;
  readonly basis: Basis;
  readonly precision: Precision;
  readonly period: Period;
  readonly isMixed: boolean;
  readonly coverage: { readonly known: number; readonly of: number } | null;
  readonly formula: Text | null;
  readonly note: Text | null;
  readonly inputs: readonly ProvenanceInput[];
  readonly sources: readonly { readonly source: SourceFields; readonly places: readonly Place[] }[];
  readonly findings: readonly Finding[];
  /** Revisions of the figure, or of the inputs, newest first. */
  readonly history: readonly (Change & { readonly kind: "figure" })[];
};

export type ProvenanceRequest = OverviewRequest & { readonly key: string };

type Core = Omit<Provenance, "sources" | "findings" | "history">;

function inputOf(subject: SubjectState, metric: Metric): ProvenanceInput {
  const figure = subject.figures[metric];
  return {
    key: `${subject.fields.id}.${metric}`,
    subjectId: subject.fields.id,
    subject: subject.fields.name,
    technology: subject.fields.technology,
    metric,
    value: figure?.fields.value ?? null,
    period: figure?.fields.period ?? null,
    place: figure?.fields.place ?? null,
    basis: figure?.fields.basis ?? null,
    absence: figure === undefined ? absenceOf(subject, metrics[metric].isOperating) : null,
  };
}

function totalCore(key: string, overview: Overview, metric: TotalledMetric): Core {
  const total = overview.totals[metric];
  const { name, quantity } = metrics[metric];
  return {
    key,
    kind: "total",
    name,
    subject: null,
    value: total.value,
    quantity,
    basis: total.basis,
    precision: "exact",
    period: total.period,
    isMixed: total.isMixed,
    coverage: { known: total.known, of: total.of },
    formula: { zh: "已知部分之和", en: "sum of what is known" },
    note: null,
    inputs: overview.projects
      .map((project) => inputOf(project, metric))
      .sort((a, b) => (b.value ?? -1) - (a.value ?? -1)),
  };
}

function figureCore(key: string, subject: SubjectState, metric: Metric): Core | null {
  const figure = subject.figures[metric];
  if (figure === undefined) return null;
  const { name, quantity } = metrics[metric];
  const { value, basis, precision, period, note } = figure.fields;
  const about = { id: subject.fields.id, name: subject.fields.name, kind: subject.fields.kind };
  return {
    key,
    kind: "figure",
    name,
    subject: about,
    value,
    quantity,
    basis,
    precision,
    period,
    isMixed: false,
    coverage: null,
    formula: null,
    note,
    inputs: [inputOf(subject, metric)],
  };
}

function measureCore(
  key: string,
  overview: Overview,
  subject: SubjectState,
  measure: MeasureId,
): Core | null {
  const measured = overview.measures.find(({ id }) => id === key);
  if (measured === undefined) return null;
  const { name, quantity, formula, over } = measures[measure];
  const inputs = over.map((metric) => inputOf(subject, metric));
  const periods = inputs.flatMap(({ metric, period }) =>
    metrics[metric].hasPeriod && period !== null ? [period] : [],
  );
  const areUnlike = new Set(periods.map(({ kind }) => kind)).size > 1;
  return {
    key,
    kind: "measure",
    name,
    subject: { id: subject.fields.id, name: subject.fields.name, kind: subject.fields.kind },
    value: measured.value,
    quantity,
    basis: "derived",
    precision: "exact",
    period: areUnlike ? { kind: "unstated" } : (periods[0] ?? { kind: "none" }),
    isMixed: areUnlike,
    coverage: null,
    formula,
    note: null,
    inputs,
  };
}

const isTotalled = (name: string): name is TotalledMetric =>
  totalledMetrics.some((metric) => metric === name);
const isMetric = (name: string): name is Metric => name in metrics;
const isMeasure = (name: string): name is MeasureId => measureIds.some((measure) => measure === name);

function coreOf(key: string, overview: Overview): Core | null {
  const [about = "", what = ""] = key.split(".");
  if (about === "total") return isTotalled(what) ? totalCore(key, overview, what) : null;
  const subject = [...overview.projects, ...overview.clusters, ...overview.agreements].find(
    ({ fields }) => fields.id === about,
  );
  if (subject === undefined) return null;
  if (isMetric(what)) return figureCore(key, subject, what);
  return isMeasure(what) ? measureCore(key, overview, subject, what) : null;
}

/** Where the number named by `key` comes from: `total.capacity`, `heping-wind.capacity` or `heping-wind.unitCost`. */
export function readProvenance(
  product: Product,
  { key, ...request }: ProvenanceRequest,
): Outcome<Provenance> {
  const isOfOne = !key.startsWith("total.");
  const overview = readOverview(product, isOfOne ? { asOf: request.asOf } : request);
  if (overview.kind === "refused") return overview;
  const core = coreOf(key, overview.value);
  if (core === null) return refused({ code: "unknown-address", field: "key", value: key });
  const keys = new Set<string>(core.inputs.map((input) => input.key));
  const history = product.model
    .changesAsOf(overview.value.asOf)
    .flatMap((change) =>
      change.kind === "figure" && keys.has(`${change.fields.subjectId}.${change.fields.metric}`)
        ? [change]
        : [],
    )
    .toReversed();
  const present = history.filter(
    ({ fields }, at) =>
      history.findIndex(
        (one) => one.fields.subjectId === fields.subjectId && one.fields.metric === fields.metric,
      ) === at,
  );
  const sources = overview.value.sources.flatMap(({ fields }) => {
    const resting = present.filter((change) => change.fields.sourceId === fields.id);
    const places = resting.flatMap((change) => change.fields.place ?? []);
    return resting.length === 0 ? [] : [{ source: fields, places }];
  });
  const findings = overview.value.findings.filter(({ inputs }) => inputs.some((input) => keys.has(input)));
  return done({ ...core, sources, findings, history });
}
