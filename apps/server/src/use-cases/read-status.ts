import type { Product } from "../product.ts";

/** Version of the product, as in its package.json. */
export const productVersion = "0.1.0";

export type Status = {
  readonly productVersion: string;
  readonly store: "embedded" | "postgres";
  readonly version: number;
};

/** What runs here, for the about line and for whoever helps from afar. */
export function readStatus({ store, model }: Product): Status {
  return { productVersion, store: store.kind, version: model.version() };
}
