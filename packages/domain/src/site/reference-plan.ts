import type { Change } from "../change.ts";
import type { BaselineFields } from "./baseline.ts";

/** The plan that each cluster is measured against by these changes; a cluster without one is left out.
 *  @param changes from the first on, in the order of their recording */
export function referencePlans(changes: readonly Change[]): readonly BaselineFields[] {
  const newest = new Map<string, BaselineFields>();
  for (const change of changes) if (change.kind === "baseline") newest.set(change.fields.id, change.fields);
  return [...newest.values()].filter(({ isReference, isWithdrawn }) => isReference && !isWithdrawn);
}
