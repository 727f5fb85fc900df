import { type Change, type ChangeRequest, productBegins } from "@lianchi/domain";
import { sql } from "kysely";
import { bothOf } from "../both-of.ts";
import type { Db } from "../db.ts";
import { documents } from "./documents.ts";
import { figures } from "./figures.ts";
import { newestChange, type Place, type Scanned } from "./revision.ts";
import { siteActions } from "./site-actions.ts";
import { sources } from "./sources.ts";
import { stages } from "./stages.ts";
import { subjects } from "./subjects.ts";

function insertRevision(db: Db, request: ChangeRequest, place: Place): Promise<void> {
  switch (request.kind) {
    case "subject":
      return subjects.insert(db, place, request.fields);
    case "source":
      return sources.insert(db, place, request.fields);
    case "figure":
      return figures.insert(db, place, request.fields);
    case "stage":
      return stages.insert(db, place, request.fields);
    default:
      return documents.insert(db, place, request);
  }
}

/** Its place in the order of all changes. */
export function insertPlace(db: Db, { actor, kind }: Pick<Change, "actor" | "kind">, at: string) {
  return db
    .insertInto("change")
    .values({
      // The clock's own word, wherever the one before stands: after a change that was stamped too late, later ones must not
      // be stamped too late for ever. A small step back, as time servers make them, is evened out.
      // A clock before the very first change is dead and says nothing, unless that one was itself stamped too late.
      at: sql<string>`case when ${at}::timestamptz < ${productBegins}::timestamptz
          and ${at}::timestamptz < (select at from change order by seq limit 1)
        then (select at from change order by seq desc limit 1)
        else greatest(${at}::timestamptz, (select newest.at from (select at from change order by seq desc limit 1) newest
          where newest.at <= ${at}::timestamptz + interval '1 minute')) end`,
      actor,
      kind,
    })
    .returning(["seq", "at", "actor"])
    .executeTakeFirstOrThrow();
}

/** A change of any kind: its row in the order of all, and its revision with the siblings' repositories. */
export const changes = {
  /** Sends both rows at once: on the embedded engine each wait costs a turn of two busy threads. */
  insert: async (db: Db, request: ChangeRequest, version: number, at: string): Promise<Change> => {
    const change = insertPlace(db, request, at);
    const [told] = await bothOf(change, insertRevision(db, request, { version, change_seq: newestChange }));
    const { expectedVersion: _, ...rest } = request;
    return { ...rest, version, ...told };
  },

  /** The newest revision of the thing that a request is about; null when there is none yet. */
  readCurrent: (db: Db, request: ChangeRequest): Promise<Change | null> => {
    switch (request.kind) {
      case "subject":
        return subjects.readCurrent(db, request.fields);
      case "source":
        return sources.readCurrent(db, request.fields);
      case "figure":
        return figures.readCurrent(db, request.fields);
      case "stage":
        return stages.readCurrent(db, request.fields);
      default:
        return documents.readCurrent(db, request);
    }
  },

  scan: async (db: Db): Promise<readonly Scanned[]> => [
    ...(await subjects.scan(db)),
    ...(await sources.scan(db)),
    ...(await figures.scan(db)),
    ...(await stages.scan(db)),
    ...(await documents.scan(db)),
    ...(await siteActions.scan(db)),
  ],
} as const;
