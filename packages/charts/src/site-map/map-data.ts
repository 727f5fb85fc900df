import type { NamedPlace } from "@lianchi/domain";
import type { ClusterOutlook } from "@lianchi/returns";
import type { Extent, SiteCells } from "./cells.ts";

/** Sites with a position, one entry each; `stage` indexes `siteStages`, `batch` indexes `batchNames` (−1 none), a rating
 *  that is not known is null. */
export type SiteColumns = {
  readonly ids: readonly string[];
  readonly lon: readonly number[];
  readonly lat: readonly number[];
  readonly stage: ArrayLike<number>;
  readonly batch: readonly number[];
  readonly ratingKw: readonly (number | null)[];
  readonly isIllustrative: readonly number[];
  readonly batchNames: readonly string[];
  /** Sites without a position. */
  readonly unplaced: number;
};

/** Sites so far off that the map's frame leaves them out: how many, and the first of them. */
export type FarSites = {
  readonly count: number;
  readonly named: readonly { readonly id: string; readonly lon: number; readonly lat: number }[];
};

/** More sites than a page should hold, drawn together. */
export type ManySites = {
  readonly placed: number;
  readonly unplaced: number;
  readonly illustrative: number;
  /** Around all sites but those far off. */
  readonly extent: Extent | null;
  readonly far: FarSites;
  readonly cells: SiteCells;
};

export type Ring = readonly (readonly [number, number])[];

/** What lies under the sites. */
export type MapGround = {
  readonly places: readonly NamedPlace[];
  readonly home: NamedPlace;
  /** The base map's rings (WGS 84); none where no base map is loaded. */
  readonly rings: readonly Ring[];
  readonly approvalNumber: string | null;
  readonly hasBaseMap: boolean;
};

/** What the map is drawn from. */
export type SiteMapData = {
  readonly outlook: ClusterOutlook;
  readonly sites: SiteColumns | ManySites;
  readonly ground: MapGround;
};
