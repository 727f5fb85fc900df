import {
  allSites,
  type BaselineFields,
  type BatchTally,
  type SiteCounts,
  type StageTally,
  standingSites,
  type Tally,
} from "@lianchi/domain";
import { type BatchStatus, batchStatus } from "./batch-status.ts";
import { type Forecast, forecastEnd } from "./forecast.ts";
import { type Pace, recentPace } from "./pace.ts";
import { monthShare, monthsBetween, plannedKw } from "./planned.ts";

export type Needed =
  | { readonly kind: "known"; readonly sitesPerMonth: number; readonly by: string }
  | { readonly kind: "done" }
  /** The plan's last month is over. */
  | { readonly kind: "overdue"; readonly by: string }
  | { readonly kind: "no-plan" };

export type BatchOutlook = {
  readonly batch: string | null;
  readonly stages: StageTally;
  /** Its sites that were not dropped. */
  readonly standing: Tally;
  /** Connected of those that were not dropped, a fraction; null where there are none. */
  readonly shareConnected: number | null;
  /** Month in which the reference plan has it built, null where no plan says. */
  readonly plannedEnd: string | null;
  readonly status: BatchStatus;
};

/** Everything that the counts of a cluster come to. */
export type ClusterOutlook = {
  readonly counts: SiteCounts;
  /** All sites that are recorded, the dropped ones too: told as how many are recorded, and held against nothing. */
  readonly recorded: Tally;
  /** Those that were not dropped: what is counted, held against the plan and what completion is measured against. */
  readonly standing: Tally;
  readonly connected: Tally;
  /** Of connections whose day is known; the others are in `counts.undated`. */
  readonly pace: Pace;
  readonly needed: Needed;
  readonly forecast: Forecast;
  readonly reference: BaselineFields | null;
  /** Connected minus planned by the reference at the day looked at [kW]; below zero is behind. Null without a plan. */
  readonly gapKw: number | null;
  /** Too slow to end on time, and below the plan: never in the plan's first month, of which nothing can be told yet. */
  readonly isBehind: boolean;
  /** Months from the plan's end to the forecast end; below zero is early. Null where one of them is missing. */
  readonly monthsLate: number | null;
  /** Sum of the ratings of sites that were not dropped minus the planned capacity [kW]; null where that is not reported. */
  readonly checkKw: number | null;
  readonly batches: readonly BatchOutlook[];
};

/** Pace that brings the remaining sites onto the grid by the end of the plan's last month [sites/month]. */
function neededPace(remaining: number, reference: BaselineFields | null, on: string): Needed {
  if (remaining === 0) return { kind: "done" };
  const by = reference?.points.at(-1)?.month;
  if (by === undefined) return { kind: "no-plan" };
  const months = monthsBetween(on.slice(0, 7), by) + 1 - monthShare(on);
  return months > 0.03 ? { kind: "known", sitesPerMonth: remaining / months, by } : { kind: "overdue", by };
}

function batchOutlook(
  { batch, stages, connectedBy }: BatchTally,
  reference: BaselineFields | null,
  on: string,
): BatchOutlook {
  const standing = standingSites(stages);
  const plan = reference?.batches.find((one) => one.batch === batch);
  const plannedEnd = plan === undefined ? null : plan.endOn.slice(0, 7);
  return {
    batch,
    stages,
    standing,
    shareConnected: standing.sites === 0 ? null : stages.gridConnected.sites / standing.sites,
    plannedEnd,
    status: batchStatus(
      { standing: standing.sites, connected: stages.gridConnected.sites, connectedBy },
      plan,
      on,
    ),
  };
}

/** What is computed from a curve is told as finely as the capacities beside it, and no finer. @param kw [kW] */
const toCapacityStep = (kw: number) => Math.round(kw / 10) * 10;

type Beside = Pick<ClusterOutlook, "pace" | "needed" | "gapKw" | "reference">;

function isBehind({ pace, needed, gapKw, reference }: Beside, on: string): boolean {
  const first = reference?.points[0]?.month;
  if (first === undefined || on.slice(0, 7) <= first || gapKw === null || gapKw >= 0) return false;
  return pace.kind === "known" && needed.kind === "known" && pace.sitesPerMonth + 1e-9 < needed.sitesPerMonth;
}

/** Sums, pace, forecast and distance from the plan. Dropped sites never count towards completion; a missing rating is
 *  never zero, the tallies say how many there are. */
export function outlookOf(counts: SiteCounts): ClusterOutlook {
  const { stages, months, on, baselines, planned } = counts;
  const standing = standingSites(stages);
  const connected = stages.gridConnected;
  const remaining = standing.sites - connected.sites;
  const reference = baselines.find(({ isReference }) => isReference) ?? null;
  // Where every connection is of an unknown day nothing is known of a pace: that is not a pace of zero.
  const isDated = connected.sites === 0 || (months.at(-1)?.stages.gridConnected.sites ?? 0) > 0;
  const known = isDated ? months : [];
  const forecast = forecastEnd(remaining, known, on);
  const planEnd = reference?.points.at(-1)?.month;
  const pace = recentPace(known, on);
  const needed = neededPace(remaining, reference, on);
  const gapKw =
    reference === null ? null : toCapacityStep(connected.capacityKw - plannedKw(reference.points, on));
  return {
    counts,
    recorded: allSites(stages),
    standing,
    connected,
    pace,
    needed,
    forecast,
    reference,
    gapKw,
    isBehind: isBehind({ pace, needed, gapKw, reference }, on),
    monthsLate:
      planEnd === undefined || forecast.kind !== "forecast" ? null : monthsBetween(planEnd, forecast.central),
    checkKw: planned.capacityKw === null ? null : standing.capacityKw - planned.capacityKw,
    batches: counts.batches.map((batch) => batchOutlook(batch, reference, on)),
  };
}
