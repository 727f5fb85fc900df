import { type Kysely, type Migration, sql } from "kysely";

const unsourced = "('scenario', 'comparables', 'report', 'schedule', 'findingAnswer')";

const statements = [
  `alter table stage_revision alter column source_id drop not null,
     add column reason text check (reason <> ''),
     add constraint stage_revision_ground_check check (num_nonnulls(source_id, reason) = 1)`,
  `alter table site_step alter column source_id drop not null,
     add column reason text check (reason <> ''),
     add constraint site_step_ground_check check (num_nonnulls(source_id, reason) = 1 and (reason is null or is_correction))`,
  `alter table document_revision drop constraint document_revision_kind_check, add constraint document_revision_kind_check
     check (kind in ('baseline', 'baseMap', 'scenario', 'comparables', 'report', 'schedule', 'findingAnswer')
       and (source_id is not null or kind in ${unsourced}
         or (kind = 'baseline' and coalesce(fields ->> 'reason', '') <> '')))`,
];

/** A reason in the place of the source, where a stage of a project, a step of a site or a plan puts a slip right. */
export const reasonInPlace: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of statements) await sql.raw(statement).execute(db);
  },
};
