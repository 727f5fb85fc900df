import { Kysely } from "kysely";
import { embeddedDialect } from "../embedded/dialect.ts";
import { startEngine } from "../embedded/engine.ts";
import { connectPostgres } from "../postgres.ts";
import type { Schema } from "../schema.ts";
import { openStore, type Store, type StoreOptions, type StorePlace } from "../store.ts";

export const storeOptions: StoreOptions = { now: () => new Date(), statementTimeoutMs: 20_000 };

/** An open store, or the reason why not as an error. */
export async function opened(place: StorePlace, options: StoreOptions = storeOptions): Promise<Store> {
  const told = await openStore(place, options);
  if (told.kind === "refused") throw new Error(JSON.stringify(told.problem));
  return told.store;
}

/** The database beneath a store that is closed, for what the store itself never does. One connection, then it closes. */
export async function beneath<Value>(
  place: StorePlace,
  work: (db: Kysely<Schema>) => Promise<Value>,
): Promise<Value> {
  const { statementTimeoutMs } = storeOptions;
  const connected = place.kind === "postgres" ? await connectPostgres(place.url, statementTimeoutMs) : null;
  if (connected?.kind === "refused") throw new Error(JSON.stringify(connected.problem));
  const dialect =
    place.kind === "folder"
      ? embeddedDialect(await startEngine({ ...place, statementTimeoutMs }))
      : connected?.parts.dialect;
  if (dialect === undefined) throw new Error("a place is a folder or a server");
  const db = new Kysely<Schema>({ dialect });
  try {
    return await db.connection().execute(work);
  } finally {
    await db.destroy();
  }
}
