import { type Compared, compareRows } from "@lianchi/returns";
import { done, type Outcome } from "../outcome.ts";
import type { Product } from "../product.ts";
import { dayOf } from "./as-of.ts";

export type ComparablesResponse = {
  /** 0 before the first table; the version that a writer has seen. */
  readonly version: number;
  /** null: no table was loaded yet, or it was taken away. */
  readonly loaded: { readonly name: string; readonly actor: string; readonly at: string } | null;
  readonly rows: readonly Compared[];
};

/** The table of comparables of a day. Its rows stand beside the portfolio and in none of its sums. */
export function readComparables(
  product: Product,
  { asOf }: { readonly asOf?: string | undefined },
): Outcome<ComparablesResponse> {
  const day = dayOf(product, asOf);
  if (day.kind === "refused") return day;
  const newest = product.model.changesAsOf(day.value).findLast(({ kind }) => kind === "comparables");
  if (newest?.kind !== "comparables") return done({ version: 0, loaded: null, rows: [] });
  const { version, actor, at, fields } = newest;
  return done(
    fields.isWithdrawn
      ? { version, loaded: null, rows: [] }
      : { version, loaded: { name: fields.name, actor, at }, rows: compareRows(fields.rows) },
  );
}
