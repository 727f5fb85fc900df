import { type SiteStage, siteStages } from "./site-stage.ts";

/** Sites counted together. `capacityKw` is the sum of the ratings that are known [kW]. */
export type Tally = {
  readonly sites: number;
  readonly capacityKw: number;
  readonly sitesWithoutRating: number;
};

export type StageTally = Readonly<Record<SiteStage, Tally>>;

/** `batch` null: the sites that belong to no batch. */
export type BatchTally = {
  readonly batch: string | null;
  readonly stages: StageTally;
  /** Day or month of the newest connection; null where nothing is on the grid, or a site came onto it on an unknown day. */
  readonly connectedBy: string | null;
};

/** How sites stood at the end of a month, or on the last day looked at. */
export type MonthTally = {
  /** `YYYY-MM` */
  readonly month: string;
  readonly stages: StageTally;
};

export const noSites: Tally = { sites: 0, capacityKw: 0, sitesWithoutRating: 0 };

export function addTallies(tallies: readonly Tally[]): Tally {
  return tallies.reduce(
    (sum, { sites, capacityKw, sitesWithoutRating }) => ({
      sites: sum.sites + sites,
      capacityKw: sum.capacityKw + capacityKw,
      sitesWithoutRating: sum.sitesWithoutRating + sitesWithoutRating,
    }),
    noSites,
  );
}

/** @param tallyOf the sites of one stage */
export function stageTally(tallyOf: (stage: SiteStage) => Tally): StageTally {
  return {
    planned: tallyOf("planned"),
    surveyed: tallyOf("surveyed"),
    permitted: tallyOf("permitted"),
    foundation: tallyOf("foundation"),
    erected: tallyOf("erected"),
    gridConnected: tallyOf("gridConnected"),
    dropped: tallyOf("dropped"),
  };
}

/** All sites of a tally, the dropped ones too. */
export function allSites(stages: StageTally): Tally {
  return addTallies(siteStages.map((stage) => stages[stage]));
}
