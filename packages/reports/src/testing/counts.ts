import {
  type BaselineFields,
  type BatchTally,
  daysOf,
  type MonthTally,
  noSites,
  openingSites,
  openingSteps,
  type SiteCounts,
  type SiteFields,
  type SiteStage,
  type SiteStep,
  type SourceFields,
  type StageTally,
  stageOn,
  stageTally,
  windCluster,
} from "@lianchi/domain";
import { monthAfter } from "@lianchi/returns";

export type Register = {
  readonly sites: readonly SiteFields[];
  readonly steps: readonly SiteStep[];
  readonly recordedAt: string;
  readonly baselines: readonly BaselineFields[];
  readonly sources: readonly SourceFields[];
  readonly isDemo: boolean;
};

const sites = openingSites();

/** The sites that the product opens with. */
export const openingRegister = (sources: readonly SourceFields[], recordedAt: string): Register => ({
  sites,
  steps: openingSteps(sites),
  recordedAt,
  baselines: [],
  sources,
  isDemo: false,
});

type Standing = { readonly site: SiteFields; readonly stage: SiteStage };

type RecordedSteps = readonly (SiteStep & { readonly at: string })[];
const stepsBySite = new WeakMap<Register, ReadonlyMap<string, RecordedSteps>>();

function stepsOf(register: Register): ReadonlyMap<string, RecordedSteps> {
  const found = stepsBySite.get(register);
  if (found !== undefined) return found;
  const own = new Map<string, (SiteStep & { readonly at: string })[]>();
  for (const step of register.steps) {
    const list = own.get(step.siteId) ?? [];
    list.push({ ...step, at: register.recordedAt });
    own.set(step.siteId, list);
  }
  stepsBySite.set(register, own);
  return own;
}

/** Where each site stands on a day, by the domain's own rule. */
export function standingOn(register: Register, day: string): readonly Standing[] {
  const own = stepsOf(register);
  return register.sites.flatMap((site) => {
    const stage = stageOn(own.get(site.id) ?? [], day);
    return stage === null ? [] : [{ site, stage }];
  });
}

export function talliesOf(standing: readonly Standing[]): StageTally {
  return stageTally((stage) => {
    const some = standing.filter((one) => one.stage === stage);
    if (some.length === 0) return noSites;
    return {
      sites: some.length,
      capacityKw: some.reduce((sum, { site }) => sum + (site.ratingKw ?? 0), 0),
      sitesWithoutRating: some.filter(({ site }) => site.ratingKw === null).length,
    };
  });
}

/** What the server counts of the sites, for tests that have no server. */
export function countsOf(register: Register, on: string): SiteCounts {
  const standing = standingOn(register, on);
  const dated = register.steps.flatMap((step) => step.on ?? []).sort();
  const first = dated[0]?.slice(0, 7);
  const months: MonthTally[] = [];
  for (
    let month = first === undefined ? "9999" : monthAfter(first, -1);
    month <= on.slice(0, 7);
    month = monthAfter(month, 1)
  ) {
    const end = daysOf(month).to;
    months.push({ month, stages: talliesOf(standingOn(register, end < on ? end : on)) });
  }
  const names = [...new Set(standing.map(({ site }) => site.batch))];
  return {
    clusterId: windCluster,
    clusterName: { zh: "五大连池规划风电集群", en: "Wudalianchi planned wind cluster" },
    on,
    planned: { sites: 614, capacityKw: 3_837_500 },
    stages: talliesOf(standing),
    batches: names.map(
      (batch): BatchTally => ({
        batch,
        stages: talliesOf(standing.filter(({ site }) => site.batch === batch)),
        connectedBy: null,
      }),
    ),
    months,
    reasoned: 0,
    undated: noSites,
    baselines: register.baselines,
    layout: { illustrative: standing.length, given: 0, none: 0 },
    sources: register.sources,
    planSources: register.sources,
    isDemo: register.isDemo,
  };
}

/** How two days differ, as the server tells it. */
export function movesBetween(register: Register, from: string, to: string) {
  const before = new Map<string, SiteStage>(
    standingOn(register, from).map(({ site, stage }) => [site.id, stage]),
  );
  const moves = new Map<
    string,
    { from: SiteStage | null; to: SiteStage | null; sites: number; capacityKw: number }
  >();
  for (const { site, stage } of standingOn(register, to)) {
    const was = before.get(site.id) ?? null;
    if (was === stage) continue;
    const key = `${was} ${stage}`;
    const move = moves.get(key) ?? { from: was, to: stage, sites: 0, capacityKw: 0 };
    move.sites += 1;
    move.capacityKw += site.ratingKw ?? 0;
    moves.set(key, move);
  }
  const all = [...moves.values()];
  return {
    before: {
      on: from,
      stages: talliesOf(standingOn(register, from)),
      moved: all.reduce((sum, move) => sum + move.sites, 0),
    },
    after: countsOf(register, to),
    moves: all,
  };
}
