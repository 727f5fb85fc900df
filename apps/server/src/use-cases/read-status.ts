import type { Product } from "../product.ts";
import { isDemo } from "./read-cluster.ts";

/** Version of the product, as in its package.json. */
export const productVersion = "0.1.0";

export type Status = {
  readonly productVersion: string;
  readonly store: "embedded" | "postgres";
  readonly version: number;
  /** What is shown is simulated. */
  readonly isDemo: boolean;
};

/** What runs here, for the about line and for whoever helps from afar. */
export function readStatus(product: Product): Status {
  const { store, model } = product;
  return { productVersion, store: store.kind, version: model.version(), isDemo: isDemo(product) };
}
