import type { Technology } from "@lianchi/domain";

export type Range = readonly [low: number, high: number];

/** Amber outside `common`, red outside `doubtful`. */
export type Band = { readonly common: Range; readonly doubtful: Range };

export type BandSubject = "capacityFactor" | "unitCost" | "unitRevenue" | "taxShare";

const band = (common: Range, doubtful: Range): Band => ({ common, doubtful });

/** Capacity factor [1], unit cost [yuan/kW], revenue incl. VAT [yuan/kWh], tax over revenue [1].
 *  @see SOURCES.md [plausibility-bands] */
export const bands: Readonly<Record<Technology, Readonly<Record<BandSubject, Band>>>> = {
  wind: {
    capacityFactor: band([0.22, 0.36], [0.12, 0.46]),
    unitCost: band([4_500, 7_800], [3_000, 10_500]),
    unitRevenue: band([0.25, 0.62], [0.15, 0.75]),
    taxShare: band([0, 0.23], [0, 0.35]),
  },
  solar: {
    capacityFactor: band([0.11, 0.19], [0.07, 0.23]),
    unitCost: band([2_400, 5_000], [1_800, 8_500]),
    unitRevenue: band([0.2, 0.9], [0.12, 1.2]),
    taxShare: band([0, 0.25], [0, 0.35]),
  },
  biomass: {
    capacityFactor: band([0.35, 0.92], [0.15, 0.97]),
    unitCost: band([8_000, 13_000], [5_500, 20_000]),
    unitRevenue: band([0.37, 1.0], [0.3, 1.3]),
    taxShare: band([0, 0.1], [0, 0.2]),
  },
  hydro: {
    capacityFactor: band([0.1, 0.55], [0.04, 0.75]),
    unitCost: band([6_000, 20_000], [3_000, 40_000]),
    unitRevenue: band([0.2, 0.5], [0.12, 0.65]),
    taxShare: band([0.03, 0.24], [0, 0.35]),
  },
};

export type Verdict = "common" | "amber" | "red";

export function verdictOf(value: number, { common, doubtful }: Band): Verdict {
  if (value < doubtful[0] || value > doubtful[1]) return "red";
  return value < common[0] || value > common[1] ? "amber" : "common";
}

/** The band in another unit: each end times the same factor. */
export function scaleBand({ common, doubtful }: Band, factor: number): Band {
  return {
    common: [common[0] * factor, common[1] * factor],
    doubtful: [doubtful[0] * factor, doubtful[1] * factor],
  };
}
