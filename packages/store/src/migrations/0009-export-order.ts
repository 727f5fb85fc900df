import { type Kysely, type Migration, sql } from "kysely";

const statements = [
  // Rows are never altered nor taken away, so that those which are there are numbered in the order in which they came.
  "alter table exported_file add column seq bigint generated always as identity",
  "create unique index exported_file_seq on exported_file (seq)",
  "drop index exported_file_at",
];

/** The order in which files left: the number of their row, never the clock. */
export const exportOrder: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of statements) await sql.raw(statement).execute(db);
  },
};
