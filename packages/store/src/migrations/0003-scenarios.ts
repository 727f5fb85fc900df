import { type Kysely, type Migration, sql } from "kysely";

const statements = [
  // A scenario rests on no one document: each of its settings may name its own.
  "alter table document_revision alter column source_id drop not null",
  `alter table document_revision drop constraint document_revision_kind_check, add constraint document_revision_kind_check
     check (kind in ('baseline', 'baseMap', 'scenario') and (source_id is not null or kind = 'scenario'))`,
  `alter table change drop constraint change_kind_check, add constraint change_kind_check
     check (kind in ('subject', 'source', 'figure', 'stage', 'baseline', 'baseMap', 'scenario', 'sites'))`,
];

/** Scenarios of assumptions, as documents. */
export const scenarios: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of statements) await sql.raw(statement).execute(db);
  },
};
