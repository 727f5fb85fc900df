import { type Change, changeKey } from "@lianchi/domain";
import { type Kysely, sql } from "kysely";
import { missingMigrations } from "./migrate.ts";
import { scanChanges } from "./read-changes.ts";
import type { Schema } from "./schema.ts";

/** Something in the store that is not as it must be. */
export type StoreFault = {
  readonly kind:
    | "migration-missing"
    | "unreadable"
    | "orphan-change"
    | "orphan-revision"
    | "time-ahead"
    | "version-gap"
    | "missing-source"
    | "missing-subject"
    | "unguarded-history"
    | "corrupt-page";
  readonly detail: string;
};

function versionGaps(changes: readonly Change[]): readonly StoreFault[] {
  const versions = new Map<string, number>();
  return changes.flatMap((change) => {
    const key = changeKey(change);
    const expected = (versions.get(key) ?? 0) + 1;
    versions.set(key, change.version);
    return change.version === expected
      ? []
      : [{ kind: "version-gap", detail: `${key}: ${change.version} follows ${expected - 1}` } as const];
  });
}

function brokenReferences(changes: readonly Change[]): readonly StoreFault[] {
  const sources = new Set(changes.flatMap((change) => (change.kind === "source" ? [change.fields.id] : [])));
  const subjects = new Set(
    changes.flatMap((change) => (change.kind === "subject" ? [change.fields.id] : [])),
  );
  return changes.flatMap((change) => {
    // Sites and documents are bound to theirs by the database itself.
    if (change.kind !== "figure" && change.kind !== "stage") return [];
    const { fields } = change;
    const what = `${fields.subjectId}${change.kind === "figure" ? `.${change.fields.metric}` : " stage"}`;
    return [
      ...(fields.sourceId === null || sources.has(fields.sourceId)
        ? []
        : [{ kind: "missing-source", detail: `${what} cites ${fields.sourceId}` } as const]),
      ...(subjects.has(fields.subjectId) ? [] : [{ kind: "missing-subject", detail: what } as const]),
    ];
  });
}

/** What only the tables themselves can tell. Each row: a kind of fault and its words. */
const structure = sql<{ kind: StoreFault["kind"]; detail: string }>`
  with revision (seq, kind) as (
    select change_seq, 'subject' from subject_revision union all select change_seq, 'source' from source_revision
    union all select change_seq, 'figure' from figure_revision union all select change_seq, 'stage' from stage_revision
    union all select change_seq, kind from document_revision union all select change_seq, 'sites' from site_action)
  select 'orphan-change' as kind, 'change ' || seq || ' has no revision' as detail
    from change where not exists (select from revision where revision.seq = change.seq)
  union all
  select 'orphan-revision', 'revision of a ' || revision.kind || ' on change ' || revision.seq || ', which is ' ||
      coalesce('of a ' || change.kind, 'gone')
    from revision left join change using (seq) where change.kind is distinct from revision.kind
  union all
  select 'orphan-revision', 'step of site ' || site_id || ' on change ' || change_seq || ', a site that nobody entered'
    from site_step where not exists (select from site_revision where site_revision.site_id = site_step.site_id
      and site_revision.change_seq <= site_step.change_seq)
  union all
  select 'unguarded-history', guarded || ' can be altered'
    from unnest(array['change', 'subject', 'source', 'subject_revision', 'source_revision', 'figure_revision',
      'stage_revision', 'document_revision', 'site_action', 'site_revision', 'site_step']) guarded
    where not exists (select from pg_trigger where tgrelid = to_regclass(guarded)
      and tgname = guarded || '_keeps_history' and tgenabled in ('O', 'A'))`;

/** SQLSTATEs data_corrupted and index_corrupted: a page does not have its checksum. */
const corruption: readonly unknown[] = ["XX001", "XX002"];

/** The newest change, where it is stamped later than now: the clock ran ahead then, or is behind today. Older ones that were
 *  stamped so do no harm, since the order of `seq` counts. */
export async function timeAhead(db: Kysely<Schema>, now: string): Promise<readonly StoreFault[]> {
  const newest = await db
    .selectFrom("change")
    .select(["seq", "at"])
    .orderBy("seq", "desc")
    .limit(1)
    .executeTakeFirst();
  if (newest === undefined || newest.at <= now) return [];
  const detail = `change ${newest.seq} is stamped ${newest.at}, later than this machine's clock (${now}): set the clock right`;
  return [{ kind: "time-ahead", detail }];
}

async function look(db: Kysely<Schema>): Promise<readonly StoreFault[]> {
  const scanned = await scanChanges(db);
  const { rows: structural } = await structure.execute(db);
  const unreadable = scanned.flatMap((row) =>
    row.kind === "unreadable" ? [{ kind: "unreadable", detail: row.detail } as const] : [],
  );
  // A row that cannot be read would look like a gap, or like a missing source of all that cites it.
  if (unreadable.length > 0) return [...structural, ...unreadable];
  const changes = scanned
    .flatMap((row) => (row.kind === "read" ? [row.change] : []))
    .sort((a, b) => a.seq - b.seq);
  return [...structural, ...versionGaps(changes), ...brokenReferences(changes)];
}

/** Looks at everything: migrations, that each row parses, references, gapless versions, that the newest change is not
 *  stamped later than now, that history is still guarded against change. Empty when all is well.
 *  @throws when the database does not answer */
export async function checkStore(db: Kysely<Schema>, now: string): Promise<readonly StoreFault[]> {
  const missing = await missingMigrations(db);
  if (missing.length > 0) return missing.map((name) => ({ kind: "migration-missing", detail: name }));
  try {
    return [...(await look(db)), ...(await timeAhead(db, now))];
  } catch (error) {
    if (error instanceof Error && "code" in error && corruption.includes(error.code))
      return [{ kind: "corrupt-page", detail: error.message }];
    throw error;
  }
}
