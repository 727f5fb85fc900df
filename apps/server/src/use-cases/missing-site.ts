import { dayAt, inEach, type Problem, withdrawnActions } from "@lianchi/domain";
import { type Outcome, refused } from "../outcome.ts";
import type { Product } from "../product.ts";
import { siteChanges } from "../sites/keep-sites.ts";
import { words } from "../words/index.ts";
import type { SitesChange } from "./write-sites.ts";

type Places = Pick<Product, "model" | "sites">;

/** The action that ended a site, and how; undefined where nobody ever entered it. */
function endingOf(
  { model, sites }: Places,
  id: string,
): { readonly code: "site-replaced" | "site-taken-back"; readonly by: SitesChange } | undefined {
  const site = sites.indexOf(id);
  const end = site === undefined ? undefined : sites.endOf(site);
  if (end === undefined) return undefined;
  const actions = siteChanges(model.changes());
  if (end.kind === "retired") {
    const by = actions.find(({ seq }) => seq === end.seq);
    return by === undefined ? undefined : { code: "site-replaced", by };
  }
  const withdrawn = withdrawnActions(actions.map(({ seq, fields: { undoes } }) => ({ seq, undoes })));
  const by = actions.findLast(({ seq, fields }) => fields.undoes === end.seq && !withdrawn.has(seq));
  return by === undefined ? undefined : { code: "site-taken-back", by };
}

/** Why there is no site of that id: replaced, taken back, or never entered. `current` is the action that ended it. */
export function missingSite(product: Places, { id, field }: { id: string; field: string }): Outcome<never> {
  const ending = endingOf(product, id);
  if (ending === undefined) return refused({ code: "unknown-site", field, value: id });
  const { seq, at, actor, fields } = ending.by;
  const day = dayAt(at);
  const problem: Problem = {
    code: ending.code,
    field,
    value: id,
    expected: String(seq),
    words: inEach((lang) => ({
      value: id,
      expected: words[lang].siteProblem.endedBy({ file: fields.file, actor, day, seq }),
    })),
  };
  return refused(problem, ending.by);
}
