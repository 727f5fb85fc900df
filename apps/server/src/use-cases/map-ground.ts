import type { MapGround } from "@lianchi/charts";
import { homePlace, places } from "@lianchi/domain";
import type { Product } from "../product.ts";

/** What lies under the sites: place names, and the base map that an administrator has loaded. */
export function mapGround({ model }: Pick<Product, "model">): MapGround {
  const loaded = model.newest("baseMap:county");
  const fields = loaded?.kind === "baseMap" && !loaded.fields.isWithdrawn ? loaded.fields : null;
  return {
    places,
    home: homePlace,
    rings: fields?.rings ?? [],
    approvalNumber: fields?.approvalNumber ?? null,
    hasBaseMap: fields !== null,
  };
}
