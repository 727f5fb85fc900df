import { type Kysely, Migrator, sql } from "kysely";
import { portfolio } from "./migrations/0001-portfolio.ts";
import { sites } from "./migrations/0002-sites.ts";
import { scenarios } from "./migrations/0003-scenarios.ts";
import { comparables } from "./migrations/0004-comparables.ts";
import { reports } from "./migrations/0005-reports.ts";
import { sourceKinds } from "./migrations/0006-source-kinds.ts";
import { findingAnswers } from "./migrations/0007-finding-answers.ts";
import { figureReason } from "./migrations/0008-figure-reason.ts";
import { exportOrder } from "./migrations/0009-export-order.ts";
import { reasonInPlace } from "./migrations/0010-reason-in-place.ts";
import type { Schema } from "./schema.ts";

/** In order; a name once released is never changed. */
const migrations = {
  "0001-portfolio": portfolio,
  "0002-sites": sites,
  "0003-scenarios": scenarios,
  "0004-comparables": comparables,
  "0005-reports": reports,
  "0006-source-kinds": sourceKinds,
  "0007-finding-answers": findingAnswers,
  "0008-figure-reason": figureReason,
  "0009-export-order": exportOrder,
  "0010-reason-in-place": reasonInPlace,
};
const known = new Set(Object.keys(migrations));

export type Migrated =
  | { readonly kind: "up-to-date" }
  /** Somebody's newer program was here: this one must not touch what it does not know. */
  | { readonly kind: "newer"; readonly migration: string };

async function executed(db: Kysely<Schema>): Promise<readonly string[]> {
  const { rows } = await sql<{
    found: string | null;
  }>`select to_regclass('kysely_migration')::text as found`.execute(db);
  if (rows[0]?.found === null) return [];
  const told = await sql<{ name: string }>`select name from kysely_migration order by name`.execute(db);
  return told.rows.map(({ name }) => name);
}

/** The migrations of this program that the database has not seen. */
export async function missingMigrations(db: Kysely<Schema>): Promise<readonly string[]> {
  const done = new Set(await executed(db));
  return [...known].filter((name) => !done.has(name));
}

/** Brings the schema up to this program's; several processes may try at once.
 *  @throws what the database reports when a migration fails; nothing of that migration remains */
export async function migrate(db: Kysely<Schema>): Promise<Migrated> {
  const done = await executed(db);
  const foreign = done.find((name) => !known.has(name));
  if (foreign !== undefined) return { kind: "newer", migration: foreign };
  if (done.length === known.size) return { kind: "up-to-date" };
  const migrator = new Migrator({ db, provider: { getMigrations: async () => migrations } });
  const { error } = await migrator.migrateToLatest();
  if (error !== undefined) throw error;
  return { kind: "up-to-date" };
}
