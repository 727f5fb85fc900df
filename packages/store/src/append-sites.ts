import type { Change, ChangeRequest, Problem, SiteAction, SiteFields, SiteStep } from "@lianchi/domain";
import { type Kysely, sql } from "kysely";
import {
  type Appended,
  type AppendOptions,
  appendOne,
  changeChannel,
  Undo as NotAppended,
  writerLock,
} from "./append-change.ts";
import { insertPlace } from "./repositories/changes.ts";
import { siteActions } from "./repositories/site-actions.ts";
import { siteRows } from "./repositories/site-rows.ts";
import type { Schema } from "./schema.ts";
import { unstorableProblem } from "./unstorable-text.ts";

/** Something to be done to sites in one go: what, and the sites and steps that come of it. */
export type SiteWrite = {
  readonly actor: string;
  readonly action: SiteAction;
  readonly sites: readonly SiteFields[];
  readonly steps: readonly SiteStep[];
  /** A document that is registered with it, since it rests on that one. */
  readonly source?: (ChangeRequest & { readonly kind: "source" }) | undefined;
  /** `seq` of the newest action that the writer has seen, 0 for none: theirs was judged on that. */
  readonly afterSeq: number;
};

export type SitesAppended =
  /** `source` comes right before the action in the order of changes. */
  | {
      readonly kind: "appended";
      readonly change: Change & { readonly kind: "sites" };
      readonly source: Change | null;
    }
  /** Somebody was faster: judge again on what stands now. */
  | { readonly kind: "stale"; readonly newestSeq: number }
  | { readonly kind: "refused"; readonly problem: Problem };

export type SiteWriteWatch = {
  /** Called as rows are written, with how many there are so far. */
  readonly onWritten?: (rows: number) => void;
  /** Undoes all of it, until `onCommit`. */
  readonly signal?: AbortSignal;
  /** Called when nothing can call it off any more: it is being made durable. */
  readonly onCommit?: () => void;
};

class Undo extends Error {
  readonly outcome: SitesAppended;
  constructor(outcome: SitesAppended) {
    super("rolled back");
    this.outcome = outcome;
  }
}

const constraintOf = (error: unknown) =>
  error instanceof Error && "constraint" in error ? String(error.constraint) : "";

function refusalOf(error: unknown, { action }: SiteWrite): Problem | null {
  const constraint = constraintOf(error);
  if (!constraint.endsWith("_fkey")) return null;
  if (constraint.includes("source_id"))
    return { code: "unknown-source", field: "sourceId", value: action.sourceId ?? "—" };
  if (constraint.includes("project_id"))
    return { code: "unknown-project", field: "projectId", value: action.projectId ?? "—" };
  if (constraint.includes("cluster_id"))
    return { code: "unknown-project", field: "clusterId", value: action.clusterId };
  return null;
}

/** Why the document that was to be registered with an action was not. */
function sourceRefused(outcome: Appended, { source }: SiteWrite): SitesAppended {
  if (outcome.kind === "refused") return outcome;
  const value = source?.fields.id ?? "—";
  return { kind: "refused", problem: { code: "source-id-taken", field: "sourceId", value } };
}

/** Appends an action with all its sites and steps, or nothing; durable when it answers.
 *  @throws what the database reports when it cannot write; the signal's reason when it was called off */
export async function appendSites(
  db: Kysely<Schema>,
  write: SiteWrite,
  { at, writer, isShared }: AppendOptions,
  { onWritten = () => {}, signal, onCommit = () => {} }: SiteWriteWatch,
): Promise<SitesAppended> {
  let rows = 0;
  signal?.throwIfAborted();
  // Sites and steps are lines by their own rule; there may be hundreds of thousands.
  const unstorable = unstorableProblem({ actor: write.actor, ...write.action });
  if (unstorable !== null) return { kind: "refused", problem: unstorable };
  try {
    return await db
      .transaction()
      .setIsolationLevel("read committed")
      .execute(async (tx) => {
        if (isShared) await sql`select pg_advisory_xact_lock(${writerLock})`.execute(tx);
        const newest = await tx
          .selectFrom("site_action")
          .select((eb) => eb.fn.max("change_seq").as("seq"))
          .executeTakeFirst();
        const newestSeq = Number(newest?.seq ?? 0);
        if (newestSeq !== write.afterSeq) throw new Undo({ kind: "stale", newestSeq });
        const source = write.source === undefined ? null : await appendOne(tx, write.source, at);
        const told = await insertPlace(tx, { actor: write.actor, kind: "sites" }, at);
        await siteActions.insert(tx, told.seq, write.action);
        await siteRows.insert(tx, told.seq, write, (written) => {
          signal?.throwIfAborted();
          rows += written;
          onWritten(rows);
        });
        if (isShared) await sql`select pg_notify(${changeChannel}, ${writer})`.execute(tx);
        signal?.throwIfAborted();
        onCommit();
        return {
          kind: "appended",
          change: { kind: "sites", version: 1, ...told, fields: write.action },
          source,
        };
      });
  } catch (error) {
    if (error instanceof Undo) return error.outcome;
    if (error instanceof NotAppended) return sourceRefused(error.outcome, write);
    const problem = refusalOf(error, write);
    if (problem !== null) return { kind: "refused", problem };
    throw error;
  }
}
