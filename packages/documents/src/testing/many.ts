import type { MapGround, ReturnsData, SiteColumns } from "@lianchi/charts";
import {
  type BatchTally,
  type ChangeRequest,
  homePlace,
  type MonthTally,
  openingChanges,
  places,
  type SiteCounts,
  SourceId,
  SubjectId,
  siteStages,
  stageTally,
  technologies,
} from "@lianchi/domain";
import {
  type ClusterOutlook,
  evaluate,
  isComputed,
  monthAfter,
  type Overview,
  outlookOf,
  plannedPoints,
  simulate,
} from "@lianchi/returns";
import { overviewFrom } from "./overviews.ts";

const sourceId = SourceId.parse("three-moves-report");
const stages = ["gridConnected", "underConstruction", "permitted", "planned", "dropped"] as const;

/** Names as counties give them: alike at both ends, and as long as the doors accept. */
export const longName = (at: number) =>
  `五大连池市${at + 1}号风电场暨配套储能与生态修复一体化示范工程（含升压站、集电线路和检修道路）第${at + 1}期`.padEnd(
    80,
    "项目",
  );

function requestsOf(at: number, name: string): readonly ChangeRequest[] {
  const subjectId = SubjectId.parse(`many-${at}`);
  const by = { actor: "a", expectedVersion: 0 } as const;
  const about = { subjectId, sourceId, place: null, note: null } as const;
  const text = { zh: name, en: name };
  const figure = (
    metric: "capacity" | "investment" | "generation" | "tax",
    value: number,
    period: "none" | "averageYear",
  ): ChangeRequest => ({
    kind: "figure",
    ...by,
    fields: { ...about, metric, value, precision: "about", period: { kind: period }, basis: "reported" },
  });
  const capacityKw = 20_000 + 7_300 * at;
  return [
    {
      kind: "subject",
      ...by,
      fields: {
        id: subjectId,
        kind: "project",
        name: text,
        shortName: text,
        technology: technologies[at % technologies.length] ?? null,
        location: null,
        note: null,
      },
    },
    { kind: "stage", ...by, fields: { ...about, stage: stages[at % stages.length] ?? "planned", on: null } },
    figure("capacity", capacityKw, "none"),
    figure("investment", capacityKw * (5_000 + 137 * (at % 11)), "none"),
    ...(at % 3 === 0 ? [figure("generation", capacityKw * 2_300, "averageYear")] : []),
    ...(at % 4 === 0 ? [figure("tax", capacityKw * 90, "averageYear")] : []),
  ];
}

/** So many projects of all technologies and stages beside the report's wind cluster. */
export function manyProjects(count: number, nameOf: (at: number) => string): Overview {
  const base = openingChanges.filter(
    (request) =>
      request.kind === "source" ||
      (request.kind === "subject" && request.fields.kind === "cluster") ||
      (request.kind === "figure" && request.fields.subjectId === "wudalianchi-wind-cluster"),
  );
  return overviewFrom([
    ...base,
    ...Array.from({ length: count }, (_, at) => requestsOf(at, nameOf(at))).flat(),
  ]);
}

/** Returns of all of them under the defaults. */
export function manyReturns(overview: Overview): ReturnsData {
  const asOf = "2026-11-23";
  const evaluations = overview.projects.map((project) => evaluate(project, [], asOf));
  const first = evaluations.find(isComputed);
  return {
    asOf,
    scenario: "基准",
    changes: 0,
    focus: null,
    hurdle: 0.08,
    target: "projectIrr",
    across: "price",
    down: "hours",
    evaluations,
    simulation:
      first === undefined
        ? null
        : simulate(first.outcome.values, { target: "projectIrr", draws: 200, seed: 4614, hurdle: 0.08 }),
  };
}

const batchName = (batch: number) => `莲花山镇第${batch + 1}标段基础及吊装工程`;
const tally = (sites: number) => ({ sites, capacityKw: sites * 6_250, sitesWithoutRating: 0 });
const ofStage = (counts: readonly number[]) =>
  stageTally((stage) => tally(counts[siteStages.indexOf(stage)] ?? 0));

/** A cluster of so many batches of six sites, with a plan. */
export function manyBatches(count: number): ClusterOutlook {
  const perBatch = [1, 1, 1, 1, 1, 1, 0];
  const batches = Array.from(
    { length: count },
    (_, at): BatchTally => ({ batch: batchName(at), stages: ofStage(perBatch), connectedBy: null }),
  );
  const clusterId = SubjectId.parse("c");
  const months = Array.from(
    { length: 30 },
    (_, at): MonthTally => ({ month: monthAfter("2024-06", at), stages: ofStage([0, 0, 0, 0, 0, at, 0]) }),
  );
  const counts: SiteCounts = {
    clusterId,
    clusterName: { zh: "规划风电集群", en: "Wind cluster" },
    on: "2026-11-23",
    planned: { sites: count * 6, capacityKw: count * 37_500 },
    stages: ofStage(perBatch.map((sites) => sites * count)),
    reasoned: 0,
    undated: tally(0),
    batches,
    months,
    baselines: [
      {
        id: "p",
        clusterId,
        name: longName(0),
        origin: { kind: "entered" },
        points: plannedPoints({
          from: "2024-01",
          to: "2029-12",
          shape: "s-curve",
          targetKw: count * 37_500,
        }),
        batches: batches.map(({ batch }, at) => ({
          batch: batch ?? "",
          startOn: `${2024 + (at % 4)}-03`,
          endOn: `${2025 + (at % 4)}-10`,
        })),
        milestones: [{ name: longName(1), plannedOn: "2026-03", doneOn: null }],
        basis: "assumed",
        sourceId: SourceId.parse("s"),
        isReference: true,
        isWithdrawn: false,
      },
    ],
    layout: { illustrative: 0, given: count * 6, none: 0 },
    sources: [],
    planSources: [],
    isDemo: false,
  };
  return outlookOf(counts);
}

/** The sites of those batches, and as many more as are asked for far away. */
export function manySites(count: number, farAway = 0): SiteColumns {
  const sites = Array.from({ length: count * 6 }, (_, at) => {
    const [batch, k] = [Math.floor(at / 6), at % 6];
    return {
      id: `N${batch}-${k}`,
      lon: 125.7 + (batch % 6) * 0.15 + k * 0.01,
      lat: 48.4 + Math.floor(batch / 6) * 0.15 + (k % 3) * 0.02,
      stage: k,
      batch,
    };
  });
  const far = Array.from({ length: farAway }, (_, at) => ({
    id: `FAR${at + 1}`,
    lon: 9.9 + at,
    lat: 53.5,
    stage: 0,
    batch: 0,
  }));
  const all = [...sites, ...far];
  return {
    ids: all.map(({ id }) => id),
    lon: all.map(({ lon }) => lon),
    lat: all.map(({ lat }) => lat),
    stage: all.map(({ stage }) => stage),
    batch: all.map(({ batch }) => batch),
    ratingKw: all.map(() => 6_250),
    isIllustrative: all.map(() => 1),
    batchNames: Array.from({ length: count }, (_, at) => batchName(at)),
    unplaced: 0,
  };
}

export const bareGround: MapGround = {
  places,
  home: homePlace,
  rings: [],
  approvalNumber: null,
  hasBaseMap: false,
};
