import { type Kysely, type Migration, sql } from "kysely";

const kinds = "('press', 'approval', 'statistics', 'filing', 'contract', 'survey', 'other', 'unstated')";

const statements = [
  `alter table source_revision add column kind text not null default 'unstated'
     constraint source_revision_kind_check check (kind in ${kinds})`,
  // Of the documents of earlier versions the kind of one alone is known: the press report of the opening facts.
  "alter table source_revision disable trigger source_revision_keeps_history",
  "update source_revision set kind = 'press' where source_id = 'three-moves-report'",
  "alter table source_revision enable trigger source_revision_keeps_history",
  "alter table source_revision alter column kind drop default",
];

/** What sort of document a source is. */
export const sourceKinds: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of statements) await sql.raw(statement).execute(db);
  },
};
