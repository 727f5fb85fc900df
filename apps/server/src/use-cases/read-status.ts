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
  /** Address by which others reach this server; null: nobody has said (`LIANCHI_PUBLIC_URL`). */
  readonly publicUrl: string | null;
  /** Port at which the real data is served beside this demonstration; null where there is none. */
  readonly realPort: number | null;
};

/** What runs here, for the about line and for whoever helps from afar. */
export function readStatus(product: Product): Status {
  const { store, model, publicUrl, realPort } = product;
  return {
    productVersion,
    store: store.kind,
    version: model.version(),
    isDemo: isDemo(product),
    publicUrl,
    realPort,
  };
}
