import type { Change, ChangeRequest } from "@lianchi/domain";
import { sql } from "kysely";
import type { Db } from "../db.ts";
import { figures } from "./figures.ts";
import type { Scanned } from "./revision.ts";
import { sources } from "./sources.ts";
import { stages } from "./stages.ts";
import { subjects } from "./subjects.ts";

/** A change of any kind: its row in the order of all, and its revision with the siblings' repositories. */
export const changes = {
  insert: async (db: Db, request: ChangeRequest, version: number, at: string): Promise<Change> => {
    const told = await db
      .insertInto("change")
      .values({
        // Never before the change that precedes it, even when the clock was set back.
        at: sql<string>`greatest(${at}::timestamptz, (select at from change order by seq desc limit 1))`,
        actor: request.actor,
        kind: request.kind,
      })
      .returning(["seq", "at", "actor"])
      .executeTakeFirstOrThrow();
    const place = { version, change_seq: told.seq };
    const revision = { version, ...told };
    switch (request.kind) {
      case "subject":
        await subjects.insert(db, place, request.fields);
        return { kind: "subject", ...revision, fields: request.fields };
      case "source":
        await sources.insert(db, place, request.fields);
        return { kind: "source", ...revision, fields: request.fields };
      case "figure":
        await figures.insert(db, place, request.fields);
        return { kind: "figure", ...revision, fields: request.fields };
      case "stage":
        await stages.insert(db, place, request.fields);
        return { kind: "stage", ...revision, fields: request.fields };
    }
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
