import {
  BaselineFields,
  type ChangeRequest,
  openingSites,
  type SiteFields,
  type SiteStage,
  type SiteStep,
  SourceId,
  siteAction,
  siteStagePath,
  windCluster,
} from "@lianchi/domain";
import { cycleName } from "./portfolio.ts";

const sourceId = SourceId.parse("three-moves-report");
const actor = "统计员";
const batches = 30;
const sitesPerBatch = 20;

const batchName = (at: number) => `${cycleName(at).zh}标段`;

/** Sites of each batch by how far they are: the early batches are built, the late ones planned. */
function rankOf(batch: number, site: number): number {
  const lead = 6.4 - batch * 0.24 - site * 0.12;
  return Math.max(0, Math.min(5, Math.floor(lead)));
}

const dropped = (at: number) => at % 37 === 11;
const month = (at: number) => `${2024 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, "0")}`;

function stepsOf({ id }: SiteFields, at: number): readonly SiteStep[] {
  const [batch, site] = [Math.floor(at / sitesPerBatch), at % sitesPerBatch];
  const step = (stage: SiteStage, on: string | null): SiteStep => ({
    siteId: id,
    stage,
    on,
    isCorrection: false,
    note: null,
    sourceId,
  });
  const rank = batch < batches ? rankOf(batch, site) : 0;
  const first = batch + Math.floor(site / 5);
  const reached = siteStagePath
    .slice(1, rank + 1)
    // Of one site in 23 nobody knows when it came onto the grid.
    .map((stage, which) =>
      step(stage, stage === "gridConnected" && at % 23 === 7 ? null : `${month(first + which * 3)}-15`),
    )
    .filter(({ on }) => on === null || on <= "2026-11-20");
  return dropped(at) ? [...reached.slice(0, 1), step("dropped", "2026-05-20")] : reached;
}

/** The cluster's sites in thirty batches, some in none, some dropped, some without a rating, in all stages. */
export function countedSites() {
  const sites = openingSites().map((site, at): SiteFields => {
    const batch = Math.floor(at / sitesPerBatch);
    return {
      ...site,
      batch: batch < batches ? batchName(batch) : null,
      ratingKw: at % 41 === 5 ? null : site.ratingKw,
    };
  });
  const steps = sites.flatMap(stepsOf);
  return {
    actor,
    action: siteAction({ what: "import", clusterId: windCluster, sites: sites.length, sourceId }),
    sites,
    steps,
  };
}

/** A reference plan for all of them; two batches are in none. */
export const countedPlan: ChangeRequest = {
  kind: "baseline",
  actor,
  expectedVersion: 0,
  fields: BaselineFields.parse({
    id: "counted-plan",
    clusterId: windCluster,
    name: "总进度计划",
    origin: { kind: "entered" },
    points: Array.from({ length: 60 }, (_, at) => ({
      month: month(at + 6),
      capacityKw: Math.round((3_837_500 * (at + 1) ** 2) / 3_600),
    })),
    batches: Array.from({ length: batches - 2 }, (_, at) => ({
      batch: batchName(at),
      startOn: month(at),
      endOn: month(at + 20),
    })),
    milestones: [
      { name: "首批并网", plannedOn: "2025-06", doneOn: "2025-08-11" },
      { name: "全部建成", plannedOn: "2029-06", doneOn: null },
    ],
    basis: "assumed",
    sourceId,
    isReference: true,
    isWithdrawn: false,
  }),
};
