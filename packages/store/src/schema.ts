import type { Generated } from "kysely";

type RevisionColumns = { readonly version: number; readonly change_seq: number };

/** One row for each accepted change; `seq` orders them all. */
type ChangeTable = {
  readonly seq: Generated<number>;
  readonly at: string;
  readonly actor: string;
  readonly kind: string;
};

type SubjectRevisionTable = RevisionColumns & {
  readonly subject_id: string;
  readonly kind: string;
  readonly name_zh: string;
  readonly name_en: string;
  readonly short_name_zh: string;
  readonly short_name_en: string;
  readonly technology: string | null;
  readonly location_zh: string | null;
  readonly location_en: string | null;
  readonly note_zh: string | null;
  readonly note_en: string | null;
};

type SourceRevisionTable = RevisionColumns & {
  readonly source_id: string;
  readonly title: string;
  readonly title_en: string | null;
  readonly author: string | null;
  readonly publisher: string | null;
  readonly published_on: string | null;
  readonly year: number | null;
  readonly is_year_inferred: boolean;
  readonly year_reason_zh: string | null;
  readonly year_reason_en: string | null;
  readonly url: string | null;
};

/** `value` [base unit of the metric] as numeric text; null means withdrawn. `period` and `place` are JSON. */
type FigureRevisionTable = RevisionColumns & {
  readonly subject_id: string;
  readonly metric: string;
  readonly value: string | null;
  readonly precision_word: string;
  readonly period: unknown;
  readonly basis: string;
  readonly source_id: string;
  readonly place: unknown;
  readonly note_zh: string | null;
  readonly note_en: string | null;
};

type StageRevisionTable = RevisionColumns & {
  readonly subject_id: string;
  readonly stage: string;
  readonly on_day_or_month: string | null;
  readonly source_id: string;
  readonly place: unknown;
  readonly note_zh: string | null;
  readonly note_en: string | null;
};

export type Schema = {
  readonly change: ChangeTable;
  readonly subject: { readonly id: string; readonly kind: string };
  readonly source: { readonly id: string };
  readonly subject_revision: SubjectRevisionTable;
  readonly source_revision: SourceRevisionTable;
  readonly figure_revision: FigureRevisionTable;
  readonly stage_revision: StageRevisionTable;
};
