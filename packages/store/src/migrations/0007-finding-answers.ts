import { type Kysely, type Migration, sql } from "kysely";

const unsourced = "('scenario', 'comparables', 'report', 'schedule', 'findingAnswer')";

const statements = [
  `alter table document_revision drop constraint document_revision_kind_check, add constraint document_revision_kind_check
     check (kind in ('baseline', 'baseMap', 'scenario', 'comparables', 'report', 'schedule', 'findingAnswer')
       and (source_id is not null or kind in ${unsourced}))`,
  `alter table change drop constraint change_kind_check, add constraint change_kind_check
     check (kind in ('subject', 'source', 'figure', 'stage', 'baseline', 'baseMap', 'scenario', 'comparables', 'report',
       'schedule', 'findingAnswer', 'sites'))`,
];

/** What people answered to the findings, as documents. */
export const findingAnswers: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of statements) await sql.raw(statement).execute(db);
  },
};
