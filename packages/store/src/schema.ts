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
  readonly kind: string;
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
  readonly reason: string | null;
};

/** `reason` stands in the place of `source_id`, never beside it. */
type StageRevisionTable = RevisionColumns & {
  readonly subject_id: string;
  readonly stage: string;
  readonly on_day_or_month: string | null;
  readonly source_id: string | null;
  readonly place: unknown;
  readonly note_zh: string | null;
  readonly note_en: string | null;
  readonly reason: string | null;
};

/** A plan, a base map, a scenario or a table of comparables; `fields` is JSON. */
type DocumentRevisionTable = RevisionColumns & {
  readonly kind: string;
  readonly document_id: string;
  readonly source_id: string | null;
  readonly fields: unknown;
};

/** What one site was said to be by one action. Numbers of PostgreSQL's numeric are text. */
type SiteRevisionTable = {
  readonly change_seq: number;
  readonly site_id: string;
  readonly cluster_id: string;
  readonly name: string | null;
  readonly rating_kw: string | null;
  readonly rating_basis: string;
  readonly model: string | null;
  readonly hub_height_m: number | null;
  readonly rotor_diameter_m: number | null;
  readonly lon: number | null;
  readonly lat: number | null;
  readonly system: string | null;
  readonly given: unknown;
  readonly position_basis: string | null;
  readonly batch: string | null;
  readonly project_id: string | null;
  readonly note: string | null;
  readonly links: unknown;
  readonly source_id: string;
};

/** `ordinal` orders the steps that one action gives one site. */
type SiteStepTable = {
  readonly change_seq: number;
  readonly site_id: string;
  readonly ordinal: number;
  readonly stage: string;
  readonly on_day_or_month: string | null;
  readonly is_correction: boolean;
  readonly note: string | null;
  readonly source_id: string | null;
  readonly reason: string | null;
};

/** A file that left, in the order of `seq`. `fields` is JSON; what is asked for stands beside it. */
type ExportedFileTable = {
  readonly seq: Generated<number>;
  readonly id: string;
  readonly at: string;
  readonly report_id: string | null;
  readonly schedule_id: string | null;
  readonly due_at: string | null;
  readonly format: string;
  readonly fields: unknown;
};

export type Schema = {
  readonly change: ChangeTable;
  readonly subject: { readonly id: string; readonly kind: string };
  readonly source: { readonly id: string };
  readonly subject_revision: SubjectRevisionTable;
  readonly source_revision: SourceRevisionTable;
  readonly figure_revision: FigureRevisionTable;
  readonly stage_revision: StageRevisionTable;
  readonly document_revision: DocumentRevisionTable;
  readonly exported_file: ExportedFileTable;
  readonly site_action: { readonly change_seq: number; readonly fields: unknown };
  readonly site_revision: SiteRevisionTable;
  readonly site_step: SiteStepTable;
};
