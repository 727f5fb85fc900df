import type { EarlierDay, ManySites, MapGround, ReturnsData, SiteColumns } from "@lianchi/charts";
import type { BaselineFields, Change, SiteCounts, SiteStage } from "@lianchi/domain";
import type { Overview } from "@lianchi/returns";

/** How many sites went from which stage to which. Null: they were not recorded yet, or no longer are. */
export type SiteMove = {
  readonly from: SiteStage | null;
  readonly to: SiteStage | null;
  readonly sites: number;
  readonly capacityKw: number;
};

/** What is told of a time: how things stood before it, and what was recorded in it. */
export type Elapsed = {
  /** `period`: before the period began; `export`: when the report was last exported. */
  readonly since: "period" | "export";
  /** Last day of the state compared with. */
  readonly from: string;
  /** Last day of the time told: the period's last one, or the as-of day where that is earlier. */
  readonly to: string;
  /** How the chosen projects stood on `from`. */
  readonly earlier: Overview;
  /** Recorded after `from` and up to `to`, in order. */
  readonly changes: readonly Change[];
  /** What each cluster was measured against before the time told, and at its end. */
  readonly plans: {
    readonly before: readonly BaselineFields[];
    readonly after: readonly BaselineFields[];
  };
  /** The cluster's sites, by the days of their stages; null where none are recorded. */
  readonly sites: {
    readonly before: EarlierDay;
    /** On the day `to`. */
    readonly after: SiteCounts;
    readonly moves: readonly SiteMove[];
  } | null;
};

/** Everything that a report is made from: plain data, so that it can be handed to a worker. */
export type ReportData = {
  /** The chosen projects on the as-of day; `asOf` and `version` of the report are this one's. */
  readonly overview: Overview;
  /** The planned wind cluster's sites on that day; null where none are recorded. */
  readonly cluster: SiteCounts | null;
  /** The sites themselves, where the report is to draw them on a map. */
  readonly map?: {
    readonly sites: SiteColumns | ManySites;
    readonly ground: MapGround;
  };
  /** The chosen projects evaluated under the scenario; null where nobody asked for it. */
  readonly returns: ReturnsData | null;
  /** Null where there is nothing to compare with: no period chosen and never exported. */
  readonly elapsed: Elapsed | null;
  /** All that was ever recorded of the project of a brief, in order. */
  readonly history?: readonly Change[];
  /** How many figures were first recorded after the report's day and are therefore not in it, how many of those in it were
   *  corrected or withdrawn after it, and the day of the first record of any figure; absent where there are none of both. */
  readonly recordedLater?: { readonly figures: number; readonly corrected: number; readonly firstOn: string };
  readonly isDemo: boolean;
  readonly shortLink: string;
};
