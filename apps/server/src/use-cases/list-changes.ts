import { type Change, changeKey, dayAt, type SubjectId, type Text, type UndoState } from "@lianchi/domain";
import { done, type Outcome } from "../outcome.ts";
import type { Product } from "../product.ts";
import { dayOf } from "./as-of.ts";
import { namesIn } from "./history-names.ts";
import { isAbout } from "./read-project.ts";
import { undoState } from "./undo-change.ts";

export type ChangesFilter = {
  readonly asOf?: string | undefined;
  readonly subjectId?: SubjectId | undefined;
  readonly kinds?: readonly Change["kind"][] | undefined;
  readonly actor?: string | undefined;
  /** First and last day of the recording. */
  readonly from?: string | undefined;
  readonly until?: string | undefined;
};
export type ChangesRequest = ChangesFilter & {
  readonly beforeSeq?: number | undefined;
  readonly limit: number;
};
/** `previous` is the revision that the change replaced. */
export type RevisedChange = { readonly change: Change; readonly previous: Change | null };
export type ListedChange = RevisedChange & {
  /** Version of the same thing that says the same, where the change goes back to an earlier one. */
  readonly restores: number | null;
  readonly undo: UndoState;
};
export type ChangesPage = {
  readonly changes: readonly ListedChange[];
  readonly hasMore: boolean;
  readonly version: number;
  /** Names of all that the changes speak of, by `project:`, `source:` or `report:` and id. */
  readonly names: Readonly<Record<string, Text>>;
  /** Everybody who has changed something, and the kinds of what was changed: what there is to filter by. */
  readonly actors: readonly string[];
  readonly kinds: readonly Change["kind"][];
};

type Found = { readonly all: readonly Change[]; readonly found: readonly Change[] };

/** The changes that a filter finds, newest first, beside all of the day. */
export function findChanges(product: Product, filter: ChangesFilter): Outcome<Found> {
  const day = dayOf(product, filter.asOf);
  if (day.kind === "refused") return day;
  const all = product.model.changesAsOf(day.value);
  const { subjectId, actor, from = "", until = "9999-12-31" } = filter;
  const kinds = filter.kinds === undefined ? null : new Set(filter.kinds);
  const isWanted = subjectId === undefined ? () => true : isAbout(subjectId);
  const found = all
    .filter((change) => {
      const on = dayAt(change.at);
      return (
        isWanted(change) &&
        (kinds === null || kinds.has(change.kind)) &&
        (actor === undefined || change.actor === actor) &&
        on >= from &&
        on <= until
      );
    })
    .toReversed();
  return done({ all, found });
}

/** Looks up what a change replaced. */
export function revisionsOf(all: readonly Change[]): (change: Change) => Change | null {
  const revisions = new Map(all.map((change) => [`${changeKey(change)} ${change.version}`, change]));
  return (change) => revisions.get(`${changeKey(change)} ${change.version - 1}`) ?? null;
}

/** A page of the history, newest first. */
export function listChanges(product: Product, request: ChangesRequest): Outcome<ChangesPage> {
  const told = findChanges(product, request);
  if (told.kind === "refused") return told;
  const { all, found } = told.value;
  const beforeSeq = request.beforeSeq ?? Number.POSITIVE_INFINITY;
  const matching = found.filter(({ seq }) => seq < beforeSeq);
  const page = matching.slice(0, request.limit);
  const previousOf = revisionsOf(all);
  const changes = page.map((change) => ({
    change,
    previous: previousOf(change),
    restores: restoredBy(change, all),
    undo: undoState(product, change),
  }));
  return done({
    changes,
    hasMore: matching.length > page.length,
    version: product.model.version(),
    names: namesIn(
      product,
      changes.flatMap(({ change, previous }) => (previous === null ? [change] : [change, previous])),
    ),
    actors: [...new Set(all.map(({ actor }) => actor))].sort(),
    kinds: [...new Set(all.map(({ kind }) => kind))],
  });
}

function restoredBy(change: Change, all: readonly Change[]): number | null {
  if (change.kind === "sites" || change.version < 3) return null;
  const key = changeKey(change);
  const text = JSON.stringify(change.fields);
  const same = all.findLast(
    (one) =>
      one.version <= change.version - 2 && changeKey(one) === key && JSON.stringify(one.fields) === text,
  );
  return same?.version ?? null;
}
