import {
  type Change,
  type ChangeRequest,
  ChangeRequest as ChangeRequestSchema,
  cannotUndo,
  changeKey,
  isOpeningActor,
  type UndoReason,
  type UndoState,
  undoProblem,
} from "@lianchi/domain";
import { done, type Outcome, refused } from "../outcome.ts";
import type { Product } from "../product.ts";
import { recordTogether } from "./record-change.ts";
import { planGroup, referencesWith } from "./undo-plan.ts";
import { sitesUndoReason, type UndoRequest, undoSites } from "./undo-sites.ts";

type RevisionChange = Exclude<Change, { readonly kind: "sites" }>;
type Undoing =
  | { readonly kind: "fits"; readonly requests: readonly [ChangeRequest, ...ChangeRequest[]] }
  | { readonly kind: "not"; readonly reason: UndoReason };

const not = (reason: UndoReason): Undoing => ({ kind: "not", reason });

/** What a thing says when its first revision is taken back; null where a thing cannot be unsaid. */
function withdrawnFields(change: RevisionChange): Change["fields"] | null {
  if (change.kind === "figure")
    return change.fields.value === null ? null : { ...change.fields, value: null };
  if (!("isWithdrawn" in change.fields) || change.fields.isWithdrawn) return null;
  return { ...change.fields, isWithdrawn: true };
}

/** The revision that takes a change back: it says again what the one before said.
 *  @param previous the revision that the change replaced */
function undoingOf(
  { model }: Pick<Product, "model">,
  change: RevisionChange,
  previous: Change | null,
): Undoing {
  if (isOpeningActor(change.actor)) return not("first");
  if (change.kind === "baseline") {
    // What was written in one go is taken back in one go, whichever row of it is asked for.
    const [first] = planGroup(model, change);
    if (first.seq !== change.seq) {
      if (model.newest(changeKey(change))?.seq !== change.seq) return not("built-on");
      return undoingOf({ model }, first, previousOf({ model }, first));
    }
  }
  if (model.newest(changeKey(change))?.seq !== change.seq) return not("built-on");
  const isNewStage =
    change.kind === "stage" && (previous?.kind !== "stage" || previous.fields.stage !== change.fields.stage);
  if (isNewStage) return not("stage");
  const fields = previous === null ? withdrawnFields(change) : previous.fields;
  if (fields === null) return not("first");
  const { kind, version } = change;
  const request = ChangeRequestSchema.parse({ kind, actor: change.actor, expectedVersion: version, fields });
  const following =
    change.kind === "baseline" && request.kind === "baseline"
      ? referencesWith(model, change, request.fields)
      : [];
  return { kind: "fits", requests: [request, ...following] };
}

function previousOf({ model }: Pick<Product, "model">, change: Change): Change | null {
  const key = changeKey(change);
  return (
    model.changes().findLast((one) => one.version === change.version - 1 && changeKey(one) === key) ?? null
  );
}

/** Sites of an action up to which each row of a page is judged; beyond, whoever tries is told. */
const mostJudged = 20_000;

/** Whether a change can be taken back now. */
export function undoState(product: Pick<Product, "model" | "sites">, change: Change): UndoState {
  if (change.kind === "sites") {
    if (change.fields.sites > mostJudged) return { kind: "can" };
    const reason = sitesUndoReason(product, change.seq);
    return reason === null ? { kind: "can" } : cannotUndo(reason);
  }
  const undoing = undoingOf(product, change, previousOf(product, change));
  return undoing.kind === "fits" ? { kind: "can" } : cannotUndo(undoing.reason);
}

/** Takes any change back by another one, as long as nothing newer stands on it; nothing is deleted. */
export function undoChange(product: Product, { actor, seq }: UndoRequest): Promise<Outcome<Change>> {
  const change = product.model.changes().find((one) => one.seq === seq);
  if (change === undefined) return Promise.resolve(refused(undoProblem(seq, "unknown")));
  if (change.kind === "sites") return undoSites(product, { actor, seq });
  return recordTogether(product, () => {
    const undoing = undoingOf(product, change, previousOf(product, change));
    if (undoing.kind === "not") return refused(undoProblem(seq, undoing.reason));
    const [first, ...others] = undoing.requests;
    return done([{ ...first, actor }, ...others.map((other) => ({ ...other, actor }))]);
  });
}
