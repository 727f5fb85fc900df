import { SubjectFields } from "@lianchi/domain";
import { textOf } from "../columns.ts";
import type { Db } from "../db.ts";
import { type Place, revisionRows } from "./revision.ts";

const table = "subject_revision";

export const subjects = {
  versionOf: async (db: Db, { id }: SubjectFields): Promise<number> => {
    const row = await db
      .selectFrom(table)
      .where("subject_id", "=", id)
      .select(({ fn }) => fn.max("version").as("version"))
      .executeTakeFirst();
    return row?.version ?? 0;
  },

  insert: async (db: Db, place: Place, fields: SubjectFields): Promise<void> => {
    const { id, kind, name, shortName, technology, location, note } = fields;
    await db
      .insertInto("subject")
      .values({ id, kind })
      .onConflict((on) => on.doNothing())
      .execute();
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

  read: async (db: Db) =>
    revisionRows("subject", await db.selectFrom(table).selectAll().execute(), (row) =>
      SubjectFields.parse({
        id: row.subject_id,
        kind: row.kind,
        name: { zh: row.name_zh, en: row.name_en },
        shortName: { zh: row.short_name_zh, en: row.short_name_en },
        technology: row.technology,
        location: textOf(row.location_zh, row.location_en),
        note: textOf(row.note_zh, row.note_en),
      }),
    ),
} as const;
