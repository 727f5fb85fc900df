import { Kysely } from "kysely";
import { makeTemplate } from "./embedded/database.ts";
import { embeddedDialect } from "./embedded/dialect.ts";
import { engineInThisThread } from "./embedded/engine-in-this-thread.ts";
import { migrate } from "./migrate.ts";
import type { Schema } from "./schema.ts";

/** Writes the archive from which a new data folder is opened: the schema is there, and no facts. */
export async function makeStoreTemplate(outFile: string): Promise<void> {
  await makeTemplate(outFile, async (database) => {
    await migrate(new Kysely<Schema>({ dialect: embeddedDialect(engineInThisThread(database)) }));
  });
}
