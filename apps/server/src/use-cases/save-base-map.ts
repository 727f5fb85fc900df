import type { Change, CoordinateSystem, SourceId } from "@lianchi/domain";
import type { ReadBaseMap } from "../intake/base-map/read-base-map.ts";
import { type Outcome, refused } from "../outcome.ts";
import type { Product } from "../product.ts";
import type { WithNewSource } from "./new-source.ts";
import { recordChange } from "./record-change.ts";

export type SaveBaseMapRequest = WithNewSource & {
  readonly actor: string;
  readonly expectedVersion: number;
  /** GeoJSON; null takes the present base map away. */
  readonly text: string | null;
  readonly name: string;
  readonly approvalNumber: string | null;
  readonly system: CoordinateSystem;
  readonly sourceId: SourceId;
};

/** Puts a boundary into the base map's slot, in WGS 84, with the number of its approval.
 *  @param readBaseMap reads a file where it can do no harm */
export async function saveBaseMap(
  product: Product,
  readBaseMap: (text: string, system: CoordinateSystem) => Promise<ReadBaseMap>,
  request: SaveBaseMapRequest,
): Promise<Outcome<Change>> {
  const { actor, expectedVersion, text, name, approvalNumber, system, sourceId, newSource } = request;
  const present = product.model.newest("baseMap:county");
  const common = { id: "county", name, approvalNumber, system, sourceId } as const;
  if (text === null) {
    const rings = present?.kind === "baseMap" ? present.fields.rings : null;
    if (rings === null) return refused({ code: "nothing-changes", value: "0" });
    const fields = { ...common, rings, isWithdrawn: true };
    return recordChange(product, { kind: "baseMap", actor, expectedVersion, fields }, newSource);
  }
  const read = await readBaseMap(text, system);
  if (read.kind === "refused") return refused(read.problem);
  const fields = { ...common, rings: read.rings, isWithdrawn: false };
  return recordChange(product, { kind: "baseMap", actor, expectedVersion, fields }, newSource);
}
