import { StageFields } from "@lianchi/domain";
import { json, textOf } from "../columns.ts";
import type { Db } from "../db.ts";
import { type Place, revisionRows } from "./revision.ts";

const table = "stage_revision";

export const stages = {
  versionOf: async (db: Db, { subjectId }: StageFields): Promise<number> => {
    const row = await db
      .selectFrom(table)
      .where("subject_id", "=", subjectId)
      .select(({ fn }) => fn.max("version").as("version"))
      .executeTakeFirst();
    return row?.version ?? 0;
  },

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
      })
      .execute();
  },

  read: async (db: Db) =>
    revisionRows("stage", await db.selectFrom(table).selectAll().execute(), (row) =>
      StageFields.parse({
        subjectId: row.subject_id,
        stage: row.stage,
        on: row.on_day_or_month,
        sourceId: row.source_id,
        place: row.place,
        note: textOf(row.note_zh, row.note_en),
      }),
    ),
} as const;
