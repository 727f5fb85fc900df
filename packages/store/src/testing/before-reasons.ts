import { type Kysely, sql } from "kysely";
import type { Schema } from "../schema.ts";

/** Takes a closed database back to before a reason could stand in the place of a source. */
export async function beforeReasonsInPlace(db: Kysely<Schema>): Promise<void> {
  for (const table of ["stage_revision", "site_step"])
    await sql.raw(`alter table ${table} drop column reason, alter column source_id set not null`).execute(db);
  await sql`delete from kysely_migration where name >= '0010'`.execute(db);
}
