import type { PGlite } from "@electric-sql/pglite";
import type { Engine } from "./engine.ts";

/** The database in this thread, behind the door that the dialect knows. */
export function engineInThisThread(database: PGlite): Engine {
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
