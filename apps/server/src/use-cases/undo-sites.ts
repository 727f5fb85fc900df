import { siteAction, type UndoReason, undoProblem, withdrawnActions } from "@lianchi/domain";
import { type Outcome, refused } from "../outcome.ts";
import type { Product } from "../product.ts";
import { siteChanges } from "../sites/keep-sites.ts";
import { type SitesChange, writeSites } from "./write-sites.ts";

export type UndoRequest = { readonly actor: string; readonly seq: number };

/** What stands against taking back an action on sites; null when nothing does. */
export function sitesUndoReason(
  { model, sites }: Pick<Product, "model" | "sites">,
  seq: number,
): UndoReason | null {
  const actions = siteChanges(model.changes());
  const target = actions.find((action) => action.seq === seq);
  if (target === undefined) return "unknown";
  if (target.fields.what === "opening" || target.fields.what === "demo") return "first";
  const withdrawn = withdrawnActions(
    actions.map((action) => ({ seq: action.seq, undoes: action.fields.undoes })),
  );
  if (withdrawn.has(seq)) return "done";
  // The sites of an undo are those of the action that it took back.
  const bySeq = new Map(actions.map((action) => [action.seq, action.fields.undoes]));
  let root = seq;
  for (let before = bySeq.get(root); before != null; before = bySeq.get(root)) root = before;
  const isBuiltOn = sites.sitesOf(root).some((site) => sites.newestSeqOf(site) > root);
  return isBuiltOn ? "built-on-sites" : null;
}

/** Takes an action back as a whole, as long as nothing newer stands on its sites. The history keeps both. */
export function undoSites(product: Product, { actor, seq }: UndoRequest): Promise<Outcome<SitesChange>> {
  return product.inTurn(async () => {
    const reason = sitesUndoReason(product, seq);
    if (reason !== null) return refused(undoProblem(seq, reason));
    const target = siteChanges(product.model.changes()).find((action) => action.seq === seq);
    if (target === undefined) return refused(undoProblem(seq, "unknown"));
    const { clusterId, sites } = target.fields;
    const action = siteAction({ what: "undo", clusterId, sites, undoes: seq });
    return writeSites(product, { actor, action, sites: [], steps: [] });
  });
}
