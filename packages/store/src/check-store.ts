import { type Change, changeKey } from "@lianchi/domain";
import { type Kysely, sql } from "kysely";
import { missingMigrations } from "./migrate.ts";
import { readChanges } from "./read-changes.ts";
import type { Schema } from "./schema.ts";

/** Something in the store that is not as it must be. */
export type StoreFault = {
  readonly kind:
    | "migration-missing"
    | "unreadable"
    | "orphan-change"
    | "version-gap"
    | "missing-source"
    | "missing-subject"
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
  return changes.flatMap(({ fields }) => {
    if (!("sourceId" in fields)) return [];
    const what = `${fields.subjectId}${"metric" in fields ? `.${fields.metric}` : " stage"}`;
    return [
      ...(sources.has(fields.sourceId)
        ? []
        : [{ kind: "missing-source", detail: `${what} cites ${fields.sourceId}` } as const]),
      ...(subjects.has(fields.subjectId) ? [] : [{ kind: "missing-subject", detail: what } as const]),
    ];
  });
}

async function orphans(db: Kysely<Schema>): Promise<readonly StoreFault[]> {
  const { rows } = await sql<{ seq: number }>`select seq from change where seq not in (
    select change_seq from subject_revision union all select change_seq from source_revision
    union all select change_seq from figure_revision union all select change_seq from stage_revision)`.execute(
    db,
  );
  return rows.map(({ seq }) => ({ kind: "orphan-change", detail: `change ${seq} has no revision` }));
}

/** Looks at everything: migrations, that each row parses, references, gapless versions. Empty when all is well. */
export async function checkStore(db: Kysely<Schema>): Promise<readonly StoreFault[]> {
  const missing = await missingMigrations(db);
  if (missing.length > 0) return missing.map((name) => ({ kind: "migration-missing", detail: name }));
  try {
    const changes = await readChanges(db);
    return [...(await orphans(db)), ...versionGaps(changes), ...brokenReferences(changes)];
  } catch (error) {
    return [{ kind: "unreadable", detail: error instanceof Error ? error.message : String(error) }];
  }
}
