import type { StageTally } from "@lianchi/domain";
import type { ClusterOutlook } from "@lianchi/returns";

/** How the sites stood on an earlier day, and how many stand elsewhere now. */
export type EarlierDay = { readonly on: string; readonly stages: StageTally; readonly moved: number };

/** What a comparison of two days is drawn from. */
export type TwoDays = { readonly outlook: ClusterOutlook; readonly earlier: EarlierDay };
