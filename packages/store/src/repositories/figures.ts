import { type Change, FigureFields } from "@lianchi/domain";
import { json, textOf } from "../columns.ts";
import type { Db } from "../db.ts";
import type { Schema } from "../schema.ts";
import { type Place, revisionOf, type Scanned, scan, type Told } from "./revision.ts";

const table = "figure_revision";

const revisions = (db: Db) =>
  db.selectFrom(table).innerJoin("change", "seq", "change_seq").selectAll(table).select(["at", "actor"]);

function changeOf(row: Schema[typeof table] & Told): Change & { kind: "figure" } {
  const fields = FigureFields.parse({
    subjectId: row.subject_id,
    metric: row.metric,
    value: row.value === null ? null : Number(row.value),
    precision: row.precision_word,
    period: row.period,
    basis: row.basis,
    sourceId: row.source_id,
    place: row.place,
    note: textOf(row.note_zh, row.note_en),
    ...(row.reason === null ? {} : { reason: row.reason }),
  });
  return { kind: "figure", ...revisionOf(row, fields) };
}

export const figures = {
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
        reason: fields.reason ?? null,
      })
      .execute();
  },

  readCurrent: async (db: Db, { subjectId, metric }: FigureFields): Promise<Change | null> => {
    const row = await revisions(db)
      .where("subject_id", "=", subjectId)
      .where("metric", "=", metric)
      .orderBy("version", "desc")
      .limit(1)
      .executeTakeFirst();
    return row === undefined ? null : changeOf(row);
  },

  scan: async (db: Db): Promise<readonly Scanned[]> => scan(table, await revisions(db).execute(), changeOf),
} as const;
