import { type Kysely, type Migration, sql } from "kysely";

// A site is what its revisions say: a table of ids to refer to would be asked for each of a hundred thousand rows, by a plan
// made when it was empty.
const tables = [
  `create table site_action (
     change_seq bigint primary key references change,
     fields jsonb not null)`,
  `create table site_revision (
     change_seq bigint not null references site_action,
     site_id text not null,
     cluster_id text not null references subject,
     name text, rating_kw numeric(12, 3) check (rating_kw > 0), rating_basis text not null,
     model text, hub_height_m double precision, rotor_diameter_m double precision,
     lon double precision, lat double precision, system text, given jsonb, position_basis text,
     batch text, project_id text references subject, note text, links jsonb not null,
     source_id text not null references source,
     primary key (change_seq, site_id))`,
  `create table site_step (
     change_seq bigint not null references site_action,
     site_id text not null,
     ordinal smallint not null check (ordinal >= 0),
     stage text not null, on_day_or_month text, is_correction boolean not null, note text,
     source_id text not null references source,
     primary key (change_seq, site_id, ordinal))`,
  `create table document_revision (
     kind text not null check (kind in ('baseline', 'baseMap')),
     document_id text not null,
     version integer not null check (version >= 1),
     change_seq bigint not null unique references change,
     source_id text not null references source,
     fields jsonb not null,
     primary key (kind, document_id, version))`,
];

const siteTables = ["site_action", "site_revision", "site_step", "document_revision"];

/** Turbine sites with their steps, many of them a change; plans and base maps as documents. */
export const sites: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const table of tables) await sql.raw(table).execute(db);
    await sql
      .raw(
        `alter table change drop constraint change_kind_check, add constraint change_kind_check
           check (kind in ('subject', 'source', 'figure', 'stage', 'baseline', 'baseMap', 'sites'))`,
      )
      .execute(db);
    for (const table of siteTables)
      await sql
        .raw(
          `create trigger ${table}_keeps_history before update or delete or truncate on ${table} for each statement execute function keep_history()`,
        )
        .execute(db);
  },
};
