import { type Change, type ComparableRow, ComparablesFields, type SourceId } from "@lianchi/domain";
import type { Compared } from "@lianchi/returns";
import { type Outcome, refused } from "../outcome.ts";
import type { Product } from "../product.ts";
import { recordChange } from "./record-change.ts";

/** What a table would bring, or has brought. */
export type ComparablesTableResponse = {
  readonly rows: readonly Compared[];
  /** Columns that nothing was read from. */
  readonly unused: readonly string[];
  readonly encoding: string | null;
  /** The version that was written; null when the table was only looked at. */
  readonly keptVersion: number | null;
};

type Writer = { readonly actor: string; readonly expectedVersion: number };

export type KeepComparablesRequest = Writer & {
  readonly name: string;
  readonly rows: readonly ComparableRow[];
  readonly sourceId: SourceId | null;
};

/** Keeps a table of comparables whole, in the place of the one before. */
export async function keepComparables(
  product: Product,
  { actor, expectedVersion, name, rows, sourceId }: KeepComparablesRequest,
): Promise<Outcome<Change>> {
  const fields = ComparablesFields.parse({ id: "comparables", name, rows, sourceId, isWithdrawn: false });
  return recordChange(product, { kind: "comparables", actor, expectedVersion, fields });
}

export type WithdrawComparablesRequest = Writer & {
  /** Why the table was a slip, where it was one. */
  readonly reason?: string | undefined;
};

/** Takes the present table away; its history stays. What is taken away as a slip rests on that reason alone. */
export async function withdrawComparables(
  product: Product,
  { reason, ...writer }: WithdrawComparablesRequest,
): Promise<Outcome<Change>> {
  const present = product.model.newest("comparables:comparables");
  if (present?.kind !== "comparables" || present.fields.isWithdrawn)
    return refused({ code: "comparables-none", value: "—" });
  return recordChange(product, {
    kind: "comparables",
    ...writer,
    fields: {
      ...present.fields,
      isWithdrawn: true,
      ...(reason === undefined ? {} : { reason, sourceId: null }),
    },
  });
}
