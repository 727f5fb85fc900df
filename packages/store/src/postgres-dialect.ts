import {
  CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
} from "kysely";
import type pg from "pg";
import { DatabaseLost, isLost } from "./database-lost.ts";
import { EngineLost } from "./embedded/engine.ts";
import { parameterText } from "./parsers.ts";

/** What the parsers rely on, whatever the server, its roles or the address have set. */
const sessionSettings = "set timezone to 'UTC'; set datestyle to 'ISO'; set intervalstyle to 'postgres'";

/** `pg`'s words when no answer came in time: then the connection still waits for it and is of no more use. */
const noAnswer = "Query read timeout";

function failureOf(error: unknown, url: string): unknown {
  if (isLost(error)) return new DatabaseLost(error, url);
  if (!(error instanceof Error)) return error;
  const isCancelled = "code" in error && error.code === "57014";
  return isCancelled || error.message === noAnswer ? new EngineLost("query-timeout", error.message) : error;
}

type Held = { readonly connection: DatabaseConnection; release(): void };

function hold(client: pg.PoolClient, url: string): Held {
  let deaf: Error | undefined;
  return {
    connection: {
      async executeQuery({ sql, parameters }) {
        // Without this a rollback would wait as long again for the answer that did not come.
        if (deaf !== undefined) throw deaf;
        try {
          const { rows, rowCount } = await client.query(sql, parameters.map(parameterText));
          return { rows, numAffectedRows: BigInt(rowCount ?? 0) };
        } catch (error) {
          if (error instanceof Error && error.message === noAnswer) deaf = error;
          throw failureOf(error, url);
        }
      },
      streamQuery() {
        throw new Error("the store does not stream");
      },
    },
    release: () => client.release(deaf),
  };
}

/** Kysely over a pool of connections to a server, in the mould of the embedded dialect: the same parsers, the same
 *  error for a statement that outran its limit. */
export function postgresDialect(pool: pg.Pool, url: string): Dialect {
  const prepared = new WeakSet<pg.PoolClient>();
  const holds = new WeakMap<DatabaseConnection, Held>();
  const run = (connection: DatabaseConnection, sql: string) =>
    connection.executeQuery(CompiledQuery.raw(sql)).then(() => {});
  const driver: Driver = {
    init: async () => {},
    async acquireConnection() {
      const client = await pool.connect().catch((error: unknown) => {
        throw failureOf(error, url);
      });
      const held = hold(client, url);
      if (!prepared.has(client)) {
        try {
          await client.query(sessionSettings);
        } catch (error) {
          client.release(true);
          throw failureOf(error, url);
        }
        prepared.add(client);
      }
      holds.set(held.connection, held);
      return held.connection;
    },
    beginTransaction: (connection, { isolationLevel }) =>
      run(connection, isolationLevel === undefined ? "begin" : `begin isolation level ${isolationLevel}`),
    commitTransaction: (connection) => run(connection, "commit"),
    rollbackTransaction: (connection) => run(connection, "rollback"),
    releaseConnection: async (connection) => holds.get(connection)?.release(),
    destroy: () => pool.end(),
  };
  return {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => driver,
    createIntrospector: (db) => new PostgresIntrospector(db),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  };
}
