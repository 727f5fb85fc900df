import { siteAction, type Text, withdrawnActions } from "@lianchi/domain";
import { type Outcome, refused } from "../outcome.ts";
import type { Product } from "../product.ts";
import { siteChanges } from "../sites/keep-sites.ts";
import { type SitesChange, writeSites } from "./write-sites.ts";

const reasons: Readonly<Record<"unknown" | "done" | "first" | "built-on", Text>> = {
  unknown: { zh: "没有这项点位操作", en: "there is no such action on sites" },
  done: { zh: "已经撤销过", en: "it has been undone already" },
  first: { zh: "它是点位的最初记录", en: "it is the first record of the sites" },
  "built-on": {
    zh: "其中有点位后来又有新的记录",
    en: "some of its sites have newer records",
  },
};

export type UndoRequest = { readonly actor: string; readonly seq: number };

/** Takes an action back as a whole, as long as nothing newer stands on its sites. The history keeps both. */
export function undoSites(product: Product, { actor, seq }: UndoRequest): Promise<Outcome<SitesChange>> {
  return product.inTurn(async () => {
    const actions = siteChanges(product.model.changes());
    const target = actions.find((action) => action.seq === seq);
    const why = (reason: keyof typeof reasons) =>
      refused({
        code: "cannot-undo",
        field: "seq",
        value: String(seq),
        expected: reason,
        words: { zh: { expected: reasons[reason].zh }, en: { expected: reasons[reason].en } },
      });
    if (target === undefined) return why("unknown");
    if (target.fields.what === "opening" || target.fields.what === "demo") return why("first");
    const withdrawn = withdrawnActions(
      actions.map((action) => ({ seq: action.seq, undoes: action.fields.undoes })),
    );
    if (withdrawn.has(seq)) return why("done");
    // The sites of an undo are those of the action that it took back.
    const bySeq = new Map(actions.map((action) => [action.seq, action.fields.undoes]));
    let root = seq;
    for (let before = bySeq.get(root); before != null; before = bySeq.get(root)) root = before;
    const touched = product.sites.sitesOf(root);
    if (touched.some((site) => product.sites.newestSeqOf(site) > root)) return why("built-on");
    const { clusterId, sites } = target.fields;
    const action = siteAction({ what: "undo", clusterId, sites, undoes: seq });
    return writeSites(product, { actor, action, sites: [], steps: [] });
  });
}
