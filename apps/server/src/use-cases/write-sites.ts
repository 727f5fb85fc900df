import type { Change, SiteAction, SiteFields, SiteStep } from "@lianchi/domain";
import type { SiteWriteWatch } from "@lianchi/store";
import { done, type Outcome, refused } from "../outcome.ts";
import type { Product } from "../product.ts";
import { addWritten, catchUp, countWithdrawn, newestSitesSeq } from "../sites/keep-sites.ts";
import { sourceRequest, type WithNewSource } from "./new-source.ts";

export type SitesChange = Change & { readonly kind: "sites" };

export type SitesPlan = WithNewSource & {
  readonly actor: string;
  readonly action: SiteAction;
  readonly sites: readonly SiteFields[];
  readonly steps: readonly SiteStep[];
};

/** Hears what another process has written. */
async function hear({ store, model, sites }: Product): Promise<void> {
  const after = newestSitesSeq(model.changes());
  const changes = await store.readChanges();
  await catchUp(store, sites, changes, after);
  model.replaceAll(changes);
}

/** Writes a judged plan durably, then applies it to what is in memory. To be called in the product's turn. */
export async function writeSites(
  product: Product,
  { newSource, ...plan }: SitesPlan,
  watch: SiteWriteWatch = {},
): Promise<Outcome<SitesChange>> {
  const { store, model, sites } = product;
  const registered = newSource === undefined ? undefined : sourceRequest(plan.actor, newSource);
  const afterSeq = newestSitesSeq(model.changes());
  const told = await store.appendSites({ ...plan, source: registered, afterSeq }, watch);
  if (told.kind === "refused") return refused(told.problem);
  if (told.kind === "stale") {
    await hear(product);
    return refused({ code: "sites-changed-meanwhile", value: String(plan.action.sites) });
  }
  const { change, source } = told;
  if ((source ?? change).seq === model.version() + 1) {
    addWritten(sites, change, plan);
    if (change.fields.undoes !== null) countWithdrawn(sites, [...model.changes(), change]);
    model.apply(source === null ? [change] : [source, change]);
  } else await hear(product);
  return done(change);
}
