import type { Change, ChangeRequest, Revision } from "@lianchi/domain";
import { sql } from "kysely";
import { bothOf } from "../both-of.ts";
import type { Db } from "../db.ts";
import { figures } from "./figures.ts";
import { newestChange, type Place, type Scanned } from "./revision.ts";
import { sources } from "./sources.ts";
import { stages } from "./stages.ts";
import { subjects } from "./subjects.ts";

type Stamp = Omit<Revision<unknown>, "fields">;

function changeFrom(request: ChangeRequest, stamp: Stamp): Change {
  switch (request.kind) {
    case "subject":
      return { kind: "subject", ...stamp, fields: request.fields };
    case "source":
      return { kind: "source", ...stamp, fields: request.fields };
    case "figure":
      return { kind: "figure", ...stamp, fields: request.fields };
    case "stage":
      return { kind: "stage", ...stamp, fields: request.fields };
  }
}

function insertRevision(db: Db, { kind, fields }: ChangeRequest, place: Place): Promise<void> {
  switch (kind) {
    case "subject":
      return subjects.insert(db, place, fields);
    case "source":
      return sources.insert(db, place, fields);
    case "figure":
      return figures.insert(db, place, fields);
    case "stage":
      return stages.insert(db, place, fields);
  }
}

/** A change of any kind: its row in the order of all, and its revision with the siblings' repositories. */
export const changes = {
  /** Sends both rows at once: on the embedded engine each wait costs a turn of two busy threads. */
  insert: async (db: Db, request: ChangeRequest, version: number, at: string): Promise<Change> => {
    const change = db
      .insertInto("change")
      .values({
        // Never before the change that precedes it, even when the clock was set back.
        at: sql<string>`greatest(${at}::timestamptz, (select at from change order by seq desc limit 1))`,
        actor: request.actor,
        kind: request.kind,
      })
      .returning(["seq", "at", "actor"])
      .executeTakeFirstOrThrow();
    const [told] = await bothOf(change, insertRevision(db, request, { version, change_seq: newestChange }));
    return changeFrom(request, { version, ...told });
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
    }
  },

  scan: async (db: Db): Promise<readonly Scanned[]> => [
    ...(await subjects.scan(db)),
    ...(await sources.scan(db)),
    ...(await figures.scan(db)),
    ...(await stages.scan(db)),
  ],
} as const;
