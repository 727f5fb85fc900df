import { type Kysely, type Migration, sql } from "kysely";

const documents = "('baseline', 'baseMap', 'scenario', 'comparables', 'report', 'schedule')";

const statements = [
  `alter table document_revision drop constraint document_revision_kind_check, add constraint document_revision_kind_check
     check (kind in ${documents}
       and (source_id is not null or kind in ('scenario', 'comparables', 'report', 'schedule')))`,
  `alter table change drop constraint change_kind_check, add constraint change_kind_check
     check (kind in ('subject', 'source', 'figure', 'stage', 'baseline', 'baseMap', 'scenario', 'comparables', 'report',
       'schedule', 'sites'))`,
  // Not among the changes: taking a file away changes nothing, so that the same data still gives the same file.
  `create table exported_file (
     id uuid primary key,
     at timestamptz not null,
     report_id text, schedule_id text, due_at timestamptz,
     format text not null,
     fields jsonb not null,
     check ((schedule_id is null) = (due_at is null)))`,
  "create unique index exported_file_run on exported_file (schedule_id, due_at, format) where schedule_id is not null",
  "create index exported_file_at on exported_file (at desc)",
  `create trigger exported_file_keeps_history before update or delete or truncate on exported_file
     for each statement execute function keep_history()`,
];

/** Named reports and their schedules, as documents; and the files that were made of them. */
export const reports: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of statements) await sql.raw(statement).execute(db);
  },
};
