import type { Problem } from "@lianchi/domain";
import { type Dialect, PostgresDialect } from "kysely";
import pg from "pg";
import { changeChannel } from "./append-change.ts";
import { parameterText, parserFor } from "./parsers.ts";

const oldestMajor = 15;

/** `pg` with our parsers in place of its own, and every answer in UTC. */
function clientSettings(url: string, statementTimeoutMs: number): pg.PoolConfig {
  return {
    connectionString: url,
    connectionTimeoutMillis: 5_000,
    statement_timeout: statementTimeoutMs,
    application_name: "lianchi",
    options: "-c TimeZone=UTC -c DateStyle=ISO",
    types: { getTypeParser: (oid: number) => (text: string | Buffer) => parserFor(oid)(text.toString()) },
  };
}

/** The address without its password, for messages and logs. */
export function redacted(url: string): string {
  try {
    const parsed = new URL(url);
    if (parsed.password !== "") parsed.password = "***";
    parsed.searchParams.delete("password");
    return parsed.toString();
  } catch {
    return "DATABASE_URL";
  }
}

function withoutPassword(message: string, url: string): string {
  const password = URL.canParse(url) ? decodeURIComponent(new URL(url).password) : "";
  return password === "" ? message : message.replaceAll(password, "***");
}

export type PostgresParts = {
  readonly dialect: Dialect;
  /** Hears of changes that any process commits; calls back also after a lost connection is found again. */
  listen(onChange: () => void): Promise<() => Promise<void>>;
};

export type Connected =
  | { readonly kind: "connected"; readonly parts: PostgresParts }
  | { readonly kind: "refused"; readonly problem: Problem };

async function listenForChanges(
  settings: pg.ClientConfig,
  onChange: () => void,
): Promise<() => Promise<void>> {
  let isStopped = false;
  let client: pg.Client | undefined;
  async function connect(): Promise<void> {
    const fresh = new pg.Client(settings);
    fresh.on("notification", onChange);
    fresh.on("error", () => {
      if (isStopped || client !== fresh) return;
      client = undefined;
      setTimeout(() => void connect().then(onChange, () => {}), 1_000).unref();
    });
    await fresh.connect();
    await fresh.query(`listen ${changeChannel}`);
    client = fresh;
  }
  await connect();
  return async () => {
    isStopped = true;
    await client?.end();
  };
}

/** Reaches a PostgreSQL server and sees that it is new enough. */
export async function connectPostgres(url: string, statementTimeoutMs: number): Promise<Connected> {
  const settings = clientSettings(url, statementTimeoutMs);
  const pool = new pg.Pool({ ...settings, max: 8 });
  // A connection that dies while idle is replaced at the next query.
  pool.on("error", () => {});
  try {
    const { rows } = await pool.query<{ server_version_num: string }>("show server_version_num");
    const major = Math.floor(Number(rows[0]?.server_version_num) / 10_000);
    if (major < oldestMajor) {
      await pool.end();
      return {
        kind: "refused",
        problem: { code: "database-too-old", value: String(major), expected: String(oldestMajor) },
      };
    }
  } catch (error) {
    await pool.end();
    const detail = error instanceof AggregateError ? error.errors.map(String).join("; ") : String(error);
    const expected = withoutPassword(detail, url);
    return { kind: "refused", problem: { code: "database-unreachable", value: redacted(url), expected } };
  }
  return {
    kind: "connected",
    parts: {
      dialect: new PostgresDialect({ pool: serialising(pool) }),
      listen: (onChange) => listenForChanges(settings, onChange),
    },
  };
}

/** Parameters leave as text, by the same rule as for the embedded engine. */
function serialising(pool: pg.Pool) {
  return {
    end: () => pool.end(),
    connect: async () => {
      const client = await pool.connect();
      return {
        // biome-ignore lint/suspicious/noExplicitAny: Kysely's own signature of a client's query
        query: (sql: any, params?: readonly unknown[]): any =>
          params === undefined ? client.query(sql) : client.query(sql, params.map(parameterText)),
        release: () => client.release(),
      };
    },
  };
}
