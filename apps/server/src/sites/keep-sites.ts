import { type Change, type SiteAction, withdrawnActions } from "@lianchi/domain";
import type { Store, StoredSite, StoredStep } from "@lianchi/store";
import type { SiteModel } from "./site-model.ts";

type SitesChange = Change & { readonly kind: "sites" };

export function siteChanges(changes: readonly Change[]): readonly SitesChange[] {
  return changes.filter((change) => change.kind === "sites");
}

/** `seq` of the newest thing done to sites; 0 when nothing was. */
export function newestSitesSeq(changes: readonly Change[]): number {
  return siteChanges(changes).at(-1)?.seq ?? 0;
}

export const isDemoAction = ({ what }: SiteAction): boolean => what === "demo";

/** Brings the columns up to the changes that are known, reading what they lack from the store. */
export async function catchUp(
  store: Store,
  model: SiteModel,
  changes: readonly Change[],
  after: number,
): Promise<void> {
  const at = new Map(siteChanges(changes).map((change) => [change.seq, change.at]));
  const upTo = newestSitesSeq(changes);
  if (upTo <= after) return;
  const atOf = (seq: number) => at.get(seq) ?? "";
  await store.readSites(
    { after, upTo },
    (sites) => model.add(sites, [], atOf),
    (steps) => model.add([], steps, atOf),
  );
  for (const { seq, fields } of siteChanges(changes)) if (seq > after) model.retire(seq, fields.retires);
  countWithdrawn(model, changes);
}

/** Leaves out what was taken back. */
export function countWithdrawn(model: SiteModel, changes: readonly Change[]): void {
  model.withdraw(
    withdrawnActions(siteChanges(changes).map(({ seq, fields: { undoes } }) => ({ seq, undoes }))),
  );
}

/** What this process has just written itself. */
export function addWritten(
  model: SiteModel,
  { seq, at, fields: { retires } }: SitesChange,
  written: { readonly sites: readonly StoredSite["fields"][]; readonly steps: readonly StoredStep["step"][] },
): void {
  model.add(
    written.sites.map((fields) => ({ seq, fields })),
    written.steps.map((step) => ({ seq, step })),
    () => at,
  );
  model.retire(seq, retires);
}
