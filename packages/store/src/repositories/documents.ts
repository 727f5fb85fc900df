import { type Change, DocumentRequest } from "@lianchi/domain";
import type { Db } from "../db.ts";
import type { Schema } from "../schema.ts";
import { type Place, type Scanned, scan, type Told } from "./revision.ts";

const table = "document_revision";

const revisions = (db: Db) =>
  db.selectFrom(table).innerJoin("change", "seq", "change_seq").selectAll(table).select(["at", "actor"]);

function changeOf(row: Schema[typeof table] & Told): Change {
  const { kind, fields, actor, version } = row;
  const { expectedVersion: _, ...document } = DocumentRequest.parse({
    kind,
    fields,
    actor,
    expectedVersion: version - 1,
  });
  return { ...document, version, seq: row.change_seq, at: row.at };
}

/** What is kept whole, as nobody asks the database for its parts. */
export const documents = {
  insert: async (db: Db, place: Place, { kind, fields }: DocumentRequest): Promise<void> => {
    await db
      .insertInto(table)
      .values({
        ...place,
        kind,
        document_id: fields.id,
        source_id: "sourceId" in fields ? fields.sourceId : null,
        fields: JSON.stringify(fields),
      })
      .execute();
  },

  readCurrent: async (db: Db, { kind, fields }: DocumentRequest): Promise<Change | null> => {
    const row = await revisions(db)
      .where(`${table}.kind`, "=", kind)
      .where("document_id", "=", fields.id)
      .orderBy("version", "desc")
      .limit(1)
      .executeTakeFirst();
    return row === undefined ? null : changeOf(row);
  },

  scan: async (db: Db): Promise<readonly Scanned[]> => scan(table, await revisions(db).execute(), changeOf),
} as const;
