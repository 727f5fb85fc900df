import {
  CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type QueryResult,
} from "kysely";
import { parameterText, parserFor } from "../parsers.ts";
import type { Engine, Session } from "./engine.ts";

/** Rows of the shape a query names: Kysely's types vouch for it, the repositories parse what they read. */
function isRowList<Row>(rows: readonly object[]): rows is Row[] & readonly object[] {
  return Array.isArray(rows);
}

function connectionOver(session: Session): DatabaseConnection {
  return {
    async executeQuery<Row>({ sql, parameters }: CompiledQuery): Promise<QueryResult<Row>> {
      const { fields, rows, affectedRows } = await session.query(sql, parameters.map(parameterText));
      const columns = fields.map(({ name, oid }) => ({ name, parse: parserFor(oid) }));
      const parsed = rows.map((row) =>
        Object.fromEntries(
          columns.map(({ name, parse }, at) => {
            const text = row[at];
            return [name, text === null || text === undefined ? null : parse(text)];
          }),
        ),
      );
      return { rows: isRowList<Row>(parsed) ? parsed : [], numAffectedRows: BigInt(affectedRows) };
    },
    streamQuery() {
      throw new Error("the embedded engine does not stream");
    },
  };
}

/** Kysely over the embedded engine: one connection, held for the length of a statement or of a transaction. */
export function embeddedDialect(engine: Engine): Dialect {
  const sessions = new WeakMap<DatabaseConnection, Session>();
  const begins = new WeakMap<DatabaseConnection, Promise<unknown>>();
  const run = (sql: string) => async (connection: DatabaseConnection) =>
    void (await connection.executeQuery(CompiledQuery.raw(sql)));
  const driver: Driver = {
    init: async () => {},
    async acquireConnection() {
      const session = await engine.session();
      const connection = connectionOver(session);
      sessions.set(connection, session);
      return connection;
    },
    // Not waited for here: the engine answers in order, so the statement that follows is already in the transaction.
    beginTransaction: async (connection) => {
      const begun = sessions.get(connection)?.query("begin");
      if (begun === undefined) return;
      begun.catch(() => {});
      begins.set(connection, begun);
    },
    commitTransaction: async (connection) => {
      await begins.get(connection);
      await run("commit")(connection);
    },
    rollbackTransaction: run("rollback"),
    releaseConnection: async (connection) => sessions.get(connection)?.release(),
    destroy: () => engine.close(),
  };
  return {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => driver,
    createIntrospector: (db) => new PostgresIntrospector(db),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  };
}
