import { type Change, changeKey, type SubjectId } from "@lianchi/domain";
import { done, type Outcome } from "../outcome.ts";
import type { Product } from "../product.ts";
import { dayOf } from "./as-of.ts";
import { isAbout } from "./read-project.ts";

export type ChangesRequest = {
  readonly asOf?: string | undefined;
  readonly subjectId?: SubjectId | undefined;
  readonly beforeSeq?: number | undefined;
  readonly limit: number;
};
/** `previous` is the revision that the change replaced. */
export type ListedChange = { readonly change: Change; readonly previous: Change | null };
export type ChangesPage = {
  readonly changes: readonly ListedChange[];
  readonly hasMore: boolean;
  readonly version: number;
};

/** A page of the history, newest first. */
export function listChanges(product: Product, request: ChangesRequest): Outcome<ChangesPage> {
  const day = dayOf(product, request.asOf);
  if (day.kind === "refused") return day;
  const all = product.model.changesAsOf(day.value);
  const beforeSeq = request.beforeSeq ?? Number.POSITIVE_INFINITY;
  const matching = (request.subjectId === undefined ? all : all.filter(isAbout(request.subjectId)))
    .filter(({ seq }) => seq < beforeSeq)
    .toReversed();
  const page = matching.slice(0, request.limit);
  const revisions = new Map(all.map((change) => [`${changeKey(change)} ${change.version}`, change]));
  const changes = page.map((change) => ({
    change,
    previous: revisions.get(`${changeKey(change)} ${change.version - 1}`) ?? null,
  }));
  return done({ changes, hasMore: matching.length > page.length, version: product.model.version() });
}
