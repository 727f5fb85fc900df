import { type Kysely, type Migration, sql } from "kysely";

/** Why an entry was put right, where no document says so: null for all that was written before. */
export const figureReason: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await sql.raw("alter table figure_revision add column reason text check (reason <> '')").execute(db);
  },
};
