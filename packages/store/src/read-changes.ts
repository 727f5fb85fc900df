import type { Change } from "@lianchi/domain";
import type { Kysely } from "kysely";
import { changes } from "./repositories/changes.ts";
import type { Scanned } from "./repositories/revision.ts";
import type { Schema } from "./schema.ts";

/** Every stored row from one snapshot, those that cannot be read as well. */
export function scanChanges(db: Kysely<Schema>): Promise<readonly Scanned[]> {
  return db
    .transaction()
    .setIsolationLevel("repeatable read")
    .execute((tx) => changes.scan(tx));
}

/** The whole history in the order in which it was accepted.
 *  @throws when a row does not parse; `check` names them all */
export async function readChanges(db: Kysely<Schema>): Promise<readonly Change[]> {
  const history = (await scanChanges(db)).map((scanned): Change => {
    if (scanned.kind === "unreadable") throw new Error(scanned.detail);
    return scanned.change;
  });
  return history.sort((a, b) => a.seq - b.seq);
}
