import type { ChartId } from "@lianchi/charts";
import type {
  Absence,
  Basis,
  Change,
  FigureId,
  Metric,
  Period,
  Place,
  Precision,
  Quantity,
  SourceFields,
  SubjectId,
  SubjectKind,
  Technology,
  Text,
  Total,
} from "@lianchi/domain";
import type { Finding } from "@lianchi/returns";

export type ProvenanceInput = {
  readonly key: FigureId;
  readonly subjectId: SubjectId;
  readonly subject: Text;
  readonly technology: Technology | null;
  readonly metric: Metric;
  /** null: missing, for the reason in `absence`. */
  readonly value: number | null;
  readonly precision: Precision;
  readonly period: Period | null;
  readonly place: Place | null;
  readonly basis: Basis | null;
  readonly absence: Absence | null;
};

/** Where a number goes on to: keys of totals and measures, and the charts that draw it. */
export type UsedIn = {
  readonly totals: readonly string[];
  readonly measures: readonly string[];
  readonly charts: readonly ChartId[];
};

/** Where one number comes from: the same shape for a figure, a computed measure and a total. */
export type Provenance = {
  readonly asOf: string;
  readonly version: number;
  readonly key: string;
  readonly kind: "total" | "figure" | "measure";
  readonly name: Text;
  /** null for a total: it is about all chosen projects. */
  readonly subject: { readonly id: SubjectId; readonly name: Text; readonly kind: SubjectKind } | null;
  /** null: missing; the inputs say which of them is, and why. */
  readonly value: number | null;
  readonly quantity: Quantity;
  /** null for a figure that is missing. */
  readonly basis: Basis | null;
  readonly precision: Precision;
  readonly period: Period;
  readonly isMixed: boolean;
  readonly coverage: {
    readonly known: number;
    readonly of: number;
    /** What unlike times a sum of yearly values mixes. */
    readonly years: Total["years"];
  } | null;
  readonly formula: Text | null;
  readonly note: Text | null;
  readonly inputs: readonly ProvenanceInput[];
  readonly sources: readonly { readonly source: SourceFields; readonly places: readonly Place[] }[];
  /** Those that nobody has accepted or explained. */
  readonly findings: readonly Finding[];
  /** Revisions of the figure, or of the inputs, newest first. */
  readonly history: readonly (Change & { readonly kind: "figure" })[];
  readonly usedIn: UsedIn;
};

/** What a number is by itself, before its sources, history and uses are looked up. */
export type NumberCore = Omit<Provenance, "asOf" | "version" | "sources" | "findings" | "history" | "usedIn">;
