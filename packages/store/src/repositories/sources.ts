import { SourceFields } from "@lianchi/domain";
import { textOf } from "../columns.ts";
import type { Db } from "../db.ts";
import { type Place, revisionRows } from "./revision.ts";

const table = "source_revision";

export const sources = {
  versionOf: async (db: Db, { id }: SourceFields): Promise<number> => {
    const row = await db
      .selectFrom(table)
      .where("source_id", "=", id)
      .select(({ fn }) => fn.max("version").as("version"))
      .executeTakeFirst();
    return row?.version ?? 0;
  },

  insert: async (db: Db, place: Place, fields: SourceFields): Promise<void> => {
    await db
      .insertInto("source")
      .values({ id: fields.id })
      .onConflict((on) => on.doNothing())
      .execute();
    await db
      .insertInto(table)
      .values({
        ...place,
        source_id: fields.id,
        title: fields.title,
        title_en: fields.titleEn,
        author: fields.author,
        publisher: fields.publisher,
        published_on: fields.publishedOn,
        year: fields.year,
        is_year_inferred: fields.isYearInferred,
        year_reason_zh: fields.yearReason?.zh ?? null,
        year_reason_en: fields.yearReason?.en ?? null,
        url: fields.url,
      })
      .execute();
  },

  read: async (db: Db) =>
    revisionRows("source", await db.selectFrom(table).selectAll().execute(), (row) =>
      SourceFields.parse({
        id: row.source_id,
        title: row.title,
        titleEn: row.title_en,
        author: row.author,
        publisher: row.publisher,
        publishedOn: row.published_on,
        year: row.year,
        isYearInferred: row.is_year_inferred,
        yearReason: textOf(row.year_reason_zh, row.year_reason_en),
        url: row.url,
      }),
    ),
} as const;
