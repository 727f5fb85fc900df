import { type Kysely, type Migration, sql } from "kysely";

const revisionTables = [
  "change",
  "subject",
  "source",
  "subject_revision",
  "source_revision",
  "figure_revision",
  "stage_revision",
];

const tables = [
  `create table change (
     seq bigint generated always as identity primary key,
     at timestamptz not null,
     actor text not null check (actor <> ''),
     kind text not null check (kind in ('subject', 'source', 'figure', 'stage')))`,
  "create table subject (id text primary key, kind text not null check (kind in ('project', 'cluster', 'agreement')))",
  "create table source (id text primary key)",
  `create table subject_revision (
     subject_id text not null references subject,
     version integer not null check (version >= 1),
     change_seq bigint not null unique references change,
     kind text not null, name_zh text not null, name_en text not null,
     short_name_zh text not null, short_name_en text not null,
     technology text, location_zh text, location_en text, note_zh text, note_en text,
     primary key (subject_id, version))`,
  `create table source_revision (
     source_id text not null references source,
     version integer not null check (version >= 1),
     change_seq bigint not null unique references change,
     title text not null, title_en text, author text, publisher text, published_on date,
     year integer, is_year_inferred boolean not null, year_reason_zh text, year_reason_en text, url text,
     primary key (source_id, version))`,
  `create table figure_revision (
     subject_id text not null references subject,
     metric text not null,
     version integer not null check (version >= 1),
     change_seq bigint not null unique references change,
     value numeric(24, 3) check (value >= 0),
     precision_word text not null, period jsonb not null, basis text not null,
     source_id text not null references source,
     place jsonb, note_zh text, note_en text,
     primary key (subject_id, metric, version))`,
  `create table stage_revision (
     subject_id text not null references subject,
     version integer not null check (version >= 1),
     change_seq bigint not null unique references change,
     stage text not null, on_day_or_month text,
     source_id text not null references source,
     place jsonb, note_zh text, note_en text,
     primary key (subject_id, version))`,
];

const keepHistory = `create function keep_history() returns trigger language plpgsql as $$
  begin
    raise exception 'history is append-only: % of % refused', tg_op, tg_table_name using errcode = 'integrity_constraint_violation';
  end $$`;

/** The portfolio's history: a row once written is never altered. */
export const portfolio: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const table of tables) await sql.raw(table).execute(db);
    await sql.raw(keepHistory).execute(db);
    for (const table of revisionTables)
      await sql
        .raw(
          `create trigger ${table}_keeps_history before update or delete or truncate on ${table} for each statement execute function keep_history()`,
        )
        .execute(db);
  },
};
