import type { Change, ChangeRequest, Problem } from "@lianchi/domain";
import { type Kysely, sql, type Transaction } from "kysely";
import { changes } from "./repositories/changes.ts";
import type { Schema } from "./schema.ts";
import { unstorableProblem } from "./unstorable-text.ts";

export type Appended =
  | { readonly kind: "appended"; readonly changes: readonly Change[] }
  /** Somebody was faster: the request's `expectedVersion` is not the version that stands. `current` is what stands, null
   *  (at version 0) when there is no such thing yet. */
  | {
      readonly kind: "stale";
      readonly request: ChangeRequest;
      readonly currentVersion: number;
      readonly current: Change | null;
    }
  | { readonly kind: "refused"; readonly problem: Problem };

export type AppendOptions = {
  /** ISO instant of the writing. */
  readonly at: string;
  /** Told on the channel, so that a store does not take its own writes for another's. */
  readonly writer: string;
  /** Others write to the same database: then they are kept in order, and told. Alone it is two round trips less. */
  readonly isShared: boolean;
};

/** Channel on which PostgreSQL tells other processes of a change. */
export const changeChannel = "lianchi_change";

/** One writer at a time, so that changes become visible in the order of their `seq`. */
export const writerLock = 4614_0001;

/** Takes the transaction back; what is to be told goes with it. */
export class Undo extends Error {
  readonly outcome: Appended;
  constructor(outcome: Appended) {
    super("rolled back");
    this.outcome = outcome;
  }
}

/** What a broken reference means to whoever sent it. */
function refusalOf(error: unknown, { fields }: ChangeRequest): Problem | null {
  const constraint = error instanceof Error && "constraint" in error ? error.constraint : null;
  if (typeof constraint !== "string" || !constraint.endsWith("_fkey")) return null;
  if (constraint.includes("source_id") && "sourceId" in fields && fields.sourceId !== null)
    return { code: "unknown-source", field: "sourceId", value: fields.sourceId };
  if (constraint.includes("subject_id") && "subjectId" in fields)
    return { code: "unknown-project", field: "subjectId", value: fields.subjectId };
  return null;
}

/** Appends one of several in a transaction.
 *  @throws Undo when it is refused or stale */
export async function appendOne(
  tx: Transaction<Schema>,
  request: ChangeRequest,
  at: string,
): Promise<Change> {
  const unstorable = unstorableProblem({ actor: request.actor, ...request.fields });
  if (unstorable !== null) throw new Undo({ kind: "refused", problem: unstorable });
  const [read, written] = await Promise.allSettled([
    changes.readCurrent(tx, request),
    // Sent before it is known whether the version fits: when it does not, all is undone.
    changes.insert(tx, request, request.expectedVersion + 1, at),
  ]);
  if (read.status === "rejected") throw read.reason;
  const currentVersion = read.value?.version ?? 0;
  if (currentVersion !== request.expectedVersion)
    throw new Undo({ kind: "stale", request, currentVersion, current: read.value });
  if (written.status === "fulfilled") return written.value;
  const problem = refusalOf(written.reason, request);
  if (problem !== null) throw new Undo({ kind: "refused", problem });
  throw written.reason;
}

/** Appends all or none, in one transaction; durable when it answers.
 *  @throws what the database reports when it cannot write */
export async function appendChanges(
  db: Kysely<Schema>,
  requests: readonly ChangeRequest[],
  { at, writer, isShared }: AppendOptions,
): Promise<Appended> {
  if (requests.length === 0) return { kind: "appended", changes: [] };
  try {
    return await db
      .transaction()
      // Where a server's default keeps one snapshot, a writer that waited for its turn would not see what it waited for.
      .setIsolationLevel("read committed")
      .execute(async (tx) => {
        if (isShared) await sql`select pg_advisory_xact_lock(${writerLock})`.execute(tx);
        const appended: Change[] = [];
        for (const request of requests) appended.push(await appendOne(tx, request, at));
        if (isShared) await sql`select pg_notify(${changeChannel}, ${writer})`.execute(tx);
        return { kind: "appended", changes: appended };
      });
  } catch (error) {
    if (error instanceof Undo) return error.outcome;
    throw error;
  }
}
