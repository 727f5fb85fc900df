import { type Change, SubjectFields } from "@lianchi/domain";
import { textOf } from "../columns.ts";
import type { Db } from "../db.ts";
import type { Schema } from "../schema.ts";
import { type Place, revisionOf, type Scanned, scan, type Told } from "./revision.ts";

const table = "subject_revision";

const revisions = (db: Db) =>
  db
    .selectFrom(table)
    .innerJoin("change", "change.seq", "change_seq")
    .selectAll(table)
    .select(["at", "actor"]);

function changeOf(row: Schema[typeof table] & Told): Change & { kind: "subject" } {
  const fields = SubjectFields.parse({
    id: row.subject_id,
    kind: row.kind,
    name: { zh: row.name_zh, en: row.name_en },
    shortName: { zh: row.short_name_zh, en: row.short_name_en },
    technology: row.technology,
    location: textOf(row.location_zh, row.location_en),
    note: textOf(row.note_zh, row.note_en),
  });
  return { kind: "subject", ...revisionOf(row, fields) };
}

export const subjects = {
  insert: async (db: Db, place: Place, fields: SubjectFields): Promise<void> => {
    const { id, kind, name, shortName, technology, location, note } = fields;
    if (place.version === 1) await db.insertInto("subject").values({ id, kind }).execute();
    await db
      .insertInto(table)
      .values({
        ...place,
        subject_id: id,
        kind,
        name_zh: name.zh,
        name_en: name.en,
        short_name_zh: shortName.zh,
        short_name_en: shortName.en,
        technology,
        location_zh: location?.zh ?? null,
        location_en: location?.en ?? null,
        note_zh: note?.zh ?? null,
        note_en: note?.en ?? null,
      })
      .execute();
  },

  readCurrent: async (db: Db, { id }: SubjectFields): Promise<Change | null> => {
    const row = await revisions(db)
      .where("subject_id", "=", id)
      .orderBy("version", "desc")
      .limit(1)
      .executeTakeFirst();
    return row === undefined ? null : changeOf(row);
  },

  scan: async (db: Db): Promise<readonly Scanned[]> => scan(table, await revisions(db).execute(), changeOf),
} as const;
