import { FigureFields } from "@lianchi/domain";
import { json, textOf } from "../columns.ts";
import type { Db } from "../db.ts";
import { type Place, revisionRows } from "./revision.ts";

const table = "figure_revision";

export const figures = {
  versionOf: async (db: Db, { subjectId, metric }: FigureFields): Promise<number> => {
    const row = await db
      .selectFrom(table)
      .where("subject_id", "=", subjectId)
      .where("metric", "=", metric)
      .select(({ fn }) => fn.max("version").as("version"))
      .executeTakeFirst();
    return row?.version ?? 0;
  },

  insert: async (db: Db, place: Place, fields: FigureFields): Promise<void> => {
    await db
      .insertInto(table)
      .values({
        ...place,
        subject_id: fields.subjectId,
        metric: fields.metric,
        value: fields.value === null ? null : String(fields.value),
        precision_word: fields.precision,
        period: json(fields.period),
        basis: fields.basis,
        source_id: fields.sourceId,
        place: json(fields.place),
        note_zh: fields.note?.zh ?? null,
        note_en: fields.note?.en ?? null,
      })
      .execute();
  },

  read: async (db: Db) =>
    revisionRows("figure", await db.selectFrom(table).selectAll().execute(), (row) =>
      FigureFields.parse({
        subjectId: row.subject_id,
        metric: row.metric,
        value: row.value === null ? null : Number(row.value),
        precision: row.precision_word,
        period: row.period,
        basis: row.basis,
        sourceId: row.source_id,
        place: row.place,
        note: textOf(row.note_zh, row.note_en),
      }),
    ),
} as const;
