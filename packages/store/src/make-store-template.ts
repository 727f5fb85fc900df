import type { PGlite } from "@electric-sql/pglite";
import { Kysely } from "kysely";
import { makeTemplate } from "./embedded/database.ts";
import { embeddedDialect } from "./embedded/dialect.ts";
import type { Engine } from "./embedded/engine.ts";
import { migrate } from "./migrate.ts";
import type { Schema } from "./schema.ts";

/** The database in this thread, behind the door that the dialect knows. */
function engineInThisThread(database: PGlite): Engine {
  return {
    session: async () => ({
      query: async (sql, params = []) => {
        const { rows, fields, affectedRows } = await database.query<(string | null)[]>(sql, [...params], {
          rowMode: "array",
        });
        return {
          rows,
          fields: fields.map(({ name, dataTypeID }) => ({ name, oid: dataTypeID })),
          affectedRows: affectedRows ?? 0,
        };
      },
      exec: async (sql) => void (await database.exec(sql)),
      release: () => {},
    }),
    close: async () => {},
  };
}

/** Writes the archive from which a new data folder is opened: the schema is there, and no facts. */
export async function makeStoreTemplate(outFile: string): Promise<void> {
  await makeTemplate(outFile, async (database) => {
    await migrate(new Kysely<Schema>({ dialect: embeddedDialect(engineInThisThread(database)) }));
  });
}
