import { type Change, StageFields } from "@lianchi/domain";
import { json, textOf } from "../columns.ts";
import type { Db } from "../db.ts";
import type { Schema } from "../schema.ts";
import { type Place, revisionOf, type Scanned, scan, type Told } from "./revision.ts";

const table = "stage_revision";

const revisions = (db: Db) =>
  db.selectFrom(table).innerJoin("change", "seq", "change_seq").selectAll(table).select(["at", "actor"]);

function changeOf(row: Schema[typeof table] & Told): Change & { kind: "stage" } {
  const fields = StageFields.parse({
    subjectId: row.subject_id,
    stage: row.stage,
    on: row.on_day_or_month,
    sourceId: row.source_id,
    place: row.place,
    note: textOf(row.note_zh, row.note_en),
    ...(row.reason === null ? {} : { reason: row.reason }),
  });
  return { kind: "stage", ...revisionOf(row, fields) };
}

export const stages = {
  insert: async (db: Db, place: Place, fields: StageFields): Promise<void> => {
    await db
      .insertInto(table)
      .values({
        ...place,
        subject_id: fields.subjectId,
        stage: fields.stage,
        on_day_or_month: fields.on,
        source_id: fields.sourceId,
        place: json(fields.place),
        note_zh: fields.note?.zh ?? null,
        note_en: fields.note?.en ?? null,
        reason: fields.reason ?? null,
      })
      .execute();
  },

  readCurrent: async (db: Db, { subjectId }: StageFields): Promise<Change | null> => {
    const row = await revisions(db)
      .where("subject_id", "=", subjectId)
      .orderBy("version", "desc")
      .limit(1)
      .executeTakeFirst();
    return row === undefined ? null : changeOf(row);
  },

  scan: async (db: Db): Promise<readonly Scanned[]> => scan(table, await revisions(db).execute(), changeOf),
} as const;
