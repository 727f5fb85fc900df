import { siteStages } from "@lianchi/domain";
import { droppedCode } from "./cells.ts";
import type { SiteColumns } from "./map-data.ts";

/** Sites that a map may draw as one: a batch, or all of them. */
export type Group = {
  readonly name: string | null;
  /** Middle of its sites (WGS 84). */
  readonly lon: number;
  readonly lat: number;
  /** How far its sites reach [°]. */
  readonly reach: number;
  readonly sites: number;
  /** Of those that were not dropped; null where none of them has a rating. */
  readonly capacityKw: number | null;
  /** Sites by stage, in the order of `siteStages`. */
  readonly stages: readonly number[];
};

function groupOf(
  columns: SiteColumns,
  name: string | null,
  members: readonly number[],
  far: ReadonlySet<number>,
): Group {
  const stages = siteStages.map(() => 0);
  let [lon, lat, knownKw, rated, standing] = [0, 0, 0, 0, 0];
  const isFarAltogether = members.every((site) => far.has(site));
  let near = 0;
  let [west, east, south, north] = [180, -180, 90, -90];
  for (const site of members) {
    const [x, y] = [columns.lon[site] ?? 0, columns.lat[site] ?? 0];
    // One that lies far off would draw the middle away from all others.
    if (!far.has(site) || isFarAltogether) {
      near += 1;
      lon += x;
      lat += y;
      west = Math.min(west, x);
      east = Math.max(east, x);
      south = Math.min(south, y);
      north = Math.max(north, y);
    }
    const stage = columns.stage[site] ?? 0;
    if (stage !== droppedCode) {
      const rating = columns.ratingKw[site] ?? null;
      standing += 1;
      knownKw += rating ?? 0;
      rated += rating === null ? 0 : 1;
    }
    stages[stage] = (stages[stage] ?? 0) + 1;
  }
  const count = Math.max(1, near);
  return {
    name,
    lon: lon / count,
    lat: lat / count,
    reach: Math.max(east - west, north - south, 0),
    sites: members.length,
    capacityKw: rated === 0 && standing > 0 ? null : knownKw,
    stages,
  };
}

/** The batches, and last all sites together. @param far sites that count and have no part in where their batch stands */
export function groupsOf(
  columns: SiteColumns,
  far: readonly number[] = [],
): { readonly batches: readonly Group[]; readonly all: Group } {
  const apart = new Set(far);
  const members = new Map<number, number[]>();
  for (const [site, batch] of columns.batch.entries()) {
    if (batch < 0) continue;
    const list = members.get(batch) ?? [];
    list.push(site);
    members.set(batch, list);
  }
  return {
    batches: [...members].map(([batch, list]) =>
      groupOf(columns, columns.batchNames[batch] ?? "", list, apart),
    ),
    all: groupOf(
      columns,
      null,
      columns.ids.map((_, at) => at),
      apart,
    ),
  };
}
