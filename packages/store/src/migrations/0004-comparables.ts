import { type Kysely, type Migration, sql } from "kysely";

const statements = [
  // A table of comparables rests on the links of its rows; a registered document may stand behind it or not.
  `alter table document_revision drop constraint document_revision_kind_check, add constraint document_revision_kind_check
     check (kind in ('baseline', 'baseMap', 'scenario', 'comparables')
       and (source_id is not null or kind in ('scenario', 'comparables')))`,
  `alter table change drop constraint change_kind_check, add constraint change_kind_check
     check (kind in ('subject', 'source', 'figure', 'stage', 'baseline', 'baseMap', 'scenario', 'comparables', 'sites'))`,
];

/** Tables of comparable projects, as documents. */
export const comparables: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of statements) await sql.raw(statement).execute(db);
  },
};
