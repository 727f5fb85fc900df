import {
  type BatchTally,
  type MonthTally,
  type SiteCounts,
  SourceId,
  SubjectId,
  siteStages,
  stageTally,
} from "@lianchi/domain";
import { monthAfter, plannedPoints } from "@lianchi/returns";

const ratingKw = 6_250;
const tally = (sites: number) => ({ sites, capacityKw: sites * ratingKw, sitesWithoutRating: 0 });
export const stagesOf = (counts: readonly number[]) =>
  stageTally((stage) => tally(counts[siteStages.indexOf(stage)] ?? 0));

export type Progress = {
  /** Sites by stage, in the order of `siteStages`, of each batch. */
  readonly batches: readonly (readonly number[])[];
  /** Sites connected in each of the last months. */
  readonly perMonth: readonly number[];
  readonly hasPlan: boolean;
  readonly isDemo: boolean;
};

/** A cluster that stands as told, with names that no rich text may take for its own. */
export function countsFrom({ batches, perMonth, hasPlan, isDemo }: Progress): SiteCounts {
  const sums = siteStages.map((_, at) => batches.reduce((sum, counts) => sum + (counts[at] ?? 0), 0));
  let connected = 0;
  const months = perMonth.map((sites, at): MonthTally => {
    connected += sites;
    return {
      month: monthAfter("2026-11", at - perMonth.length + 1),
      stages: stagesOf([0, 0, 0, 0, 0, connected, 0]),
    };
  });
  return {
    clusterId: SubjectId.parse("c"),
    clusterName: { zh: "规划风电集群", en: "Wind cluster" },
    on: "2026-11-23",
    planned: { sites: 614, capacityKw: 3_837_500 },
    stages: stagesOf(sums),
    batches: batches.map(
      (counts, at): BatchTally => ({
        batch: at === 0 ? null : `第${at}批{x|y}`,
        stages: stagesOf(counts),
        connectedBy: null,
      }),
    ),
    months,
    reasoned: 0,
    undated: { sites: 0, capacityKw: 0, sitesWithoutRating: 0 },
    baselines: hasPlan
      ? [
          {
            id: "p",
            clusterId: SubjectId.parse("c"),
            name: "<b>计划</b>",
            origin: { kind: "entered" },
            points: plannedPoints({
              from: "2024-01",
              to: "2029-12",
              shape: "s-curve",
              targetKw: 3_837_500,
            }),
            batches: [{ batch: "第1批{x|y}", startOn: "2025-01", endOn: "2026-06" }],
            milestones: [{ name: "首批", plannedOn: "2026-03", doneOn: null }],
            basis: "assumed",
            sourceId: SourceId.parse("s"),
            isReference: true,
            isWithdrawn: false,
          },
        ]
      : [],
    layout: { illustrative: 0, given: 0, none: 0 },
    sources: [],
    planSources: [],
    isDemo,
  };
}
