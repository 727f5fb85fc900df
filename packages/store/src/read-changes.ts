import type { Change } from "@lianchi/domain";
import type { Kysely } from "kysely";
import { figures } from "./repositories/figures.ts";
import { sources } from "./repositories/sources.ts";
import { stages } from "./repositories/stages.ts";
import { subjects } from "./repositories/subjects.ts";
import type { Schema } from "./schema.ts";

/** The whole history in the order in which it was accepted, from one snapshot. */
export async function readChanges(db: Kysely<Schema>): Promise<readonly Change[]> {
  return db
    .transaction()
    .setIsolationLevel("repeatable read")
    .execute(async (tx) => {
      const accepted = await tx.selectFrom("change").select(["seq", "at", "actor"]).execute();
      const bySeq = new Map(accepted.map(({ seq, at, actor }) => [seq, { at, actor }]));
      const revisions = [
        ...(await subjects.read(tx)),
        ...(await sources.read(tx)),
        ...(await figures.read(tx)),
        ...(await stages.read(tx)),
      ];
      return revisions
        .map((revision): Change => {
          const change = bySeq.get(revision.seq);
          if (change === undefined) throw new Error(`revision of change ${revision.seq} has no change`);
          return { ...revision, ...change };
        })
        .sort((a, b) => a.seq - b.seq);
    });
}
