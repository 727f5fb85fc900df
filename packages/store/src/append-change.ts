import type { Change, ChangeRequest, Problem } from "@lianchi/domain";
import { type Kysely, sql, type Transaction } from "kysely";
import { figures } from "./repositories/figures.ts";
import { sources } from "./repositories/sources.ts";
import { stages } from "./repositories/stages.ts";
import { subjects } from "./repositories/subjects.ts";
import type { Schema } from "./schema.ts";

export type Appended =
  | { readonly kind: "appended"; readonly changes: readonly Change[] }
  /** Somebody was faster: the request's `expectedVersion` is not the version that stands. */
  | { readonly kind: "stale"; readonly request: ChangeRequest; readonly currentVersion: number }
  | { readonly kind: "refused"; readonly problem: Problem };

/** Channel on which PostgreSQL tells other processes of a change. */
export const changeChannel = "lianchi_change";

/** One writer at a time, so that changes become visible in the order of their `seq`. */
const writerLock = 4614_0001;

class Undo extends Error {
  readonly outcome: Appended;
  constructor(outcome: Appended) {
    super("rolled back");
    this.outcome = outcome;
  }
}

function versionOf(tx: Transaction<Schema>, request: ChangeRequest): Promise<number> {
  switch (request.kind) {
    case "subject":
      return subjects.versionOf(tx, request.fields);
    case "source":
      return sources.versionOf(tx, request.fields);
    case "figure":
      return figures.versionOf(tx, request.fields);
    case "stage":
      return stages.versionOf(tx, request.fields);
  }
}

async function insert(
  tx: Transaction<Schema>,
  request: ChangeRequest,
  version: number,
  seq: number,
): Promise<Change> {
  const place = { version, change_seq: seq };
  const { at, actor } = await tx
    .selectFrom("change")
    .where("seq", "=", seq)
    .select(["at", "actor"])
    .executeTakeFirstOrThrow();
  const told = { version, seq, at, actor };
  switch (request.kind) {
    case "subject":
      await subjects.insert(tx, place, request.fields);
      return { kind: "subject", ...told, fields: request.fields };
    case "source":
      await sources.insert(tx, place, request.fields);
      return { kind: "source", ...told, fields: request.fields };
    case "figure":
      await figures.insert(tx, place, request.fields);
      return { kind: "figure", ...told, fields: request.fields };
    case "stage":
      await stages.insert(tx, place, request.fields);
      return { kind: "stage", ...told, fields: request.fields };
  }
}

/** What a broken reference means to whoever sent it. */
function refusalOf(error: unknown, request: ChangeRequest): Problem | null {
  const constraint = error instanceof Error && "constraint" in error ? error.constraint : null;
  if (typeof constraint !== "string" || !constraint.endsWith("_fkey")) return null;
  const { fields } = request;
  if (constraint.includes("source_id") && "sourceId" in fields)
    return { code: "unknown-source", field: "sourceId", value: fields.sourceId };
  if (constraint.includes("subject_id") && "subjectId" in fields)
    return { code: "unknown-project", field: "subjectId", value: fields.subjectId };
  return null;
}

async function appendOne(tx: Transaction<Schema>, request: ChangeRequest, at: string): Promise<Change> {
  const currentVersion = await versionOf(tx, request);
  if (currentVersion !== request.expectedVersion) throw new Undo({ kind: "stale", request, currentVersion });
  const { seq } = await tx
    .insertInto("change")
    .values({
      // Never before the change that precedes it, even when the clock was set back.
      at: sql<string>`greatest(${at}::timestamptz, (select max(at) from change))`,
      actor: request.actor,
      kind: request.kind,
    })
    .returning("seq")
    .executeTakeFirstOrThrow();
  try {
    return await insert(tx, request, currentVersion + 1, seq);
  } catch (error) {
    const problem = refusalOf(error, request);
    if (problem !== null) throw new Undo({ kind: "refused", problem });
    throw error;
  }
}

/** Appends all or none, in one transaction; durable when it answers.
 *  @throws what the database reports when it cannot write */
export async function appendChanges(
  db: Kysely<Schema>,
  requests: readonly ChangeRequest[],
  at: string,
): Promise<Appended> {
  try {
    return await db.transaction().execute(async (tx) => {
      await sql`select pg_advisory_xact_lock(${writerLock})`.execute(tx);
      const changes: Change[] = [];
      for (const request of requests) changes.push(await appendOne(tx, request, at));
      await sql`select pg_notify(${changeChannel}, ${String(changes.at(-1)?.seq ?? 0)})`.execute(tx);
      return { kind: "appended", changes };
    });
  } catch (error) {
    if (error instanceof Undo) return error.outcome;
    throw error;
  }
}
