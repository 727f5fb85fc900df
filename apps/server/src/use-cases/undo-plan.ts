import type { BaselineFields, Change, ChangeRequest } from "@lianchi/domain";
import type { Product } from "../product.ts";

type Model = Pick<Product["model"], "changes">;
export type PlanChange = Extract<Change, { readonly kind: "baseline" }>;
type PlanRequest = Extract<ChangeRequest, { readonly kind: "baseline" }>;

const isLiveReference = ({ isReference, isWithdrawn }: BaselineFields) => isReference && !isWithdrawn;

/** The plans of a cluster as they stood before a change. */
function plansBefore(model: Model, clusterId: string, seq: number): ReadonlyMap<string, PlanChange> {
  const plans = new Map<string, PlanChange>();
  for (const change of model.changes())
    if (change.seq < seq && change.kind === "baseline" && change.fields.clusterId === clusterId)
      plans.set(change.fields.id, change);
  return plans;
}

/** A plan that others made step forward or back says nothing else anew. */
function isFlip(change: PlanChange, before: PlanChange | undefined): boolean {
  if (before === undefined || before.fields.isReference === change.fields.isReference) return false;
  const { isReference } = change.fields;
  return JSON.stringify({ ...before.fields, isReference }) === JSON.stringify(change.fields);
}

/** The changes of plans that one person made in one go: the plan that was meant first, then those that stepped forward or
 *  back with it. @param change any of them */
export function planGroup(model: Model, change: PlanChange): readonly [PlanChange, ...PlanChange[]] {
  const { clusterId } = change.fields;
  const plans = model.changes().filter((one) => one.kind === "baseline");
  const isTogether = (one: PlanChange) =>
    one.at === change.at && one.actor === change.actor && one.fields.clusterId === clusterId;
  const place = plans.findIndex(({ seq }) => seq === change.seq);
  let from = place;
  for (let one = plans[from - 1]; one !== undefined && isTogether(one); one = plans[from - 1]) {
    if (one.seq !== (plans[from]?.seq ?? 0) - 1) break;
    from -= 1;
  }
  let to = place;
  for (let one = plans[to + 1]; one !== undefined && isTogether(one); one = plans[to + 1]) {
    if (one.seq !== (plans[to]?.seq ?? 0) + 1) break;
    to += 1;
  }
  const [first = change, ...others] = plans.slice(from, to + 1);
  const before = plansBefore(model, clusterId, first.seq);
  const isGroup = others.every((other) => isFlip(other, before.get(other.fields.id)));
  return isGroup ? [first, ...others] : [change];
}

/** The plan that was the reference before a change, or the last one before that where it was retired since; undefined where
 *  there was none. */
function referenceBefore(model: Model, { seq, fields }: PlanChange): PlanChange | undefined {
  const now = plansBefore(model, fields.clusterId, Number.POSITIVE_INFINITY);
  const hadOne = [...plansBefore(model, fields.clusterId, seq).values()].some(
    (one) => one.fields.id !== fields.id && isLiveReference(one.fields),
  );
  if (!hadOne) return undefined;
  for (const one of model.changes().toReversed()) {
    if (one.seq >= seq || one.kind !== "baseline" || one.fields.clusterId !== fields.clusterId) continue;
    const standing = now.get(one.fields.id);
    if (one.fields.id !== fields.id && isLiveReference(one.fields) && standing?.fields.isWithdrawn === false)
      return standing;
  }
  return undefined;
}

/** What goes with taking a plan's change back, so that the cluster is measured against one plan again: others step back
 *  where it becomes the reference, the one before steps forward where it is none any more.
 *  @param change the first of its group
 *  @param restored what the plan says again */
export function referencesWith(
  model: Model,
  change: PlanChange,
  restored: BaselineFields,
): readonly PlanRequest[] {
  const { actor, fields } = change;
  const others = [...plansBefore(model, fields.clusterId, Number.POSITIVE_INFINITY).values()].filter(
    (one) => one.fields.id !== fields.id,
  );
  const references = others.filter((one) => isLiveReference(one.fields));
  const turned = ({ version, fields: own }: PlanChange, isReference: boolean): PlanRequest => ({
    kind: "baseline",
    actor,
    expectedVersion: version,
    fields: { ...own, isReference },
  });
  if (isLiveReference(restored)) return references.map((one) => turned(one, false));
  if (!isLiveReference(fields) || references.length > 0) return [];
  const before = referenceBefore(model, change);
  return before === undefined ? [] : [turned(before, true)];
}
