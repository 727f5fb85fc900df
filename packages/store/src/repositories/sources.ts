import { type Change, SourceFields } from "@lianchi/domain";
import { textOf } from "../columns.ts";
import type { Db } from "../db.ts";
import type { Schema } from "../schema.ts";
import { type Place, revisionOf, type Scanned, scan, type Told } from "./revision.ts";

const table = "source_revision";

const revisions = (db: Db) =>
  db.selectFrom(table).innerJoin("change", "seq", "change_seq").selectAll(table).select(["at", "actor"]);

function changeOf(row: Schema[typeof table] & Told): Change & { kind: "source" } {
  const fields = SourceFields.parse({
    id: row.source_id,
    kind: row.kind,
    title: row.title,
    titleEn: row.title_en,
    author: row.author,
    publisher: row.publisher,
    publishedOn: row.published_on,
    year: row.year,
    isYearInferred: row.is_year_inferred,
    yearReason: textOf(row.year_reason_zh, row.year_reason_en),
    url: row.url,
  });
  return { kind: "source", ...revisionOf(row, fields) };
}

export const sources = {
  insert: async (db: Db, place: Place, fields: SourceFields): Promise<void> => {
    if (place.version === 1) await db.insertInto("source").values({ id: fields.id }).execute();
    await db
      .insertInto(table)
      .values({
        ...place,
        source_id: fields.id,
        kind: fields.kind,
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

  readCurrent: async (db: Db, { id }: SourceFields): Promise<Change | null> => {
    const row = await revisions(db)
      .where("source_id", "=", id)
      .orderBy("version", "desc")
      .limit(1)
      .executeTakeFirst();
    return row === undefined ? null : changeOf(row);
  },

  scan: async (db: Db): Promise<readonly Scanned[]> => scan(table, await revisions(db).execute(), changeOf),
} as const;
