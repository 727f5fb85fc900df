import type { Problem } from "@lianchi/domain";
import type { Dialect } from "kysely";
import pg from "pg";
import { unreachable } from "./database-lost.ts";
import { parserFor } from "./parsers.ts";
import { postgresDialect } from "./postgres-dialect.ts";
import { listenForChanges } from "./postgres-listener.ts";

const oldestMajor = 15;

/** How much longer than the server's own limit an answer may take before its connection is given up [ms]. */
const graceMs = 2_000;

/** `pg` with our parsers in place of its own. */
function clientSettings(url: string, statementTimeoutMs: number): pg.PoolConfig {
  return {
    connectionString: url,
    connectionTimeoutMillis: 5_000,
    statement_timeout: statementTimeoutMs,
    query_timeout: statementTimeoutMs + graceMs,
    // A process that is stopped in the middle of a write must not keep the writers' turn for ever.
    idle_in_transaction_session_timeout: statementTimeoutMs + graceMs,
    keepAlive: true,
    application_name: "lianchi",
    types: { getTypeParser: (oid: number) => (text: string | Buffer) => parserFor(oid)(text.toString()) },
  };
}

type PostgresParts = {
  readonly dialect: Dialect;
  /** See `listenForChanges`. */
  listen(hear: (writer: string | null) => void): Promise<() => Promise<void>>;
};

export type Connected =
  | { readonly kind: "connected"; readonly parts: PostgresParts }
  | { readonly kind: "refused"; readonly problem: Problem };

/** Why a server cannot keep the store; null when it can.
 *  @param versionNumber PostgreSQL's own: 150019 is 15.19 */
export function unfitness(versionNumber: number, encoding: string, url: string): Problem | null {
  const major = Math.floor(versionNumber / 10_000);
  if (major < oldestMajor)
    return { code: "database-too-old", value: String(major), expected: String(oldestMajor) };
  return encoding === "UTF8" ? null : unreachable(`encoding ${encoding}, not UTF8`, url);
}

/** Reaches a PostgreSQL server and sees that it is new enough. */
export async function connectPostgres(url: string, statementTimeoutMs: number): Promise<Connected> {
  const settings = clientSettings(url, statementTimeoutMs);
  const pool = new pg.Pool({ ...settings, max: 8 });
  // A connection that dies while idle is replaced at the next query.
  pool.on("error", () => {});
  // One that dies in use is nobody's to listen to but ours, and unheard it would end the process; the query that is under
  // way is told by its own rejection. From the first connection on.
  pool.on("connect", (client) => void client.on("error", () => {}));
  const refuse = async (problem: Problem): Promise<Connected> => {
    await pool.end();
    return { kind: "refused", problem };
  };
  try {
    const { rows } = await pool.query<{ version: string; encoding: string }>(
      "select current_setting('server_version_num') as version, current_setting('server_encoding') as encoding",
    );
    const problem = unfitness(Number(rows[0]?.version), String(rows[0]?.encoding), url);
    if (problem !== null) return await refuse(problem);
  } catch (error) {
    return refuse(unreachable(error, url));
  }
  return {
    kind: "connected",
    parts: { dialect: postgresDialect(pool, url), listen: (hear) => listenForChanges(settings, hear) },
  };
}
