import {
  type BatchTally,
  type Change,
  figureValue,
  firstYear,
  type MonthTally,
  noSites,
  type Portfolio,
  type SiteCounts,
  SourceId,
  type StageTally,
  type SubjectId,
  siteStages,
  sourceById,
  stageTally,
  subjectById,
  type Tally,
  untranslated,
} from "@lianchi/domain";
import { compareNames } from "./compare-names.ts";
import { dayNumber, dayOfNumber } from "./day-number.ts";
import { illustrativeCode, noBasis, noStage, type PresentSites, type SiteModel } from "./site-model.ts";

type Sums = { sites: number; capacityKw: number; sitesWithoutRating: number };
const emptySums = (): Sums[] => siteStages.map(() => ({ ...noSites }));

function addSite(sums: Sums | undefined, ratingKw: number, sign: 1 | -1 = 1): void {
  if (sums === undefined) return;
  sums.sites += sign;
  if (Number.isNaN(ratingKw)) sums.sitesWithoutRating += sign;
  else sums.capacityKw += sign * ratingKw;
}

/** Adds sums of each stage to others, in place. */
function addSums(to: readonly Sums[], parts: readonly Sums[]): void {
  parts.forEach((part, stage) => {
    const sum = to[stage];
    if (sum === undefined) return;
    sum.sites += part.sites;
    sum.capacityKw += part.capacityKw;
    sum.sitesWithoutRating += part.sitesWithoutRating;
  });
}

/** Ratings have three decimals: sums of many must not gather more. */
const exact = ({ sites, capacityKw, sitesWithoutRating }: Sums): Tally => ({
  sites,
  capacityKw: Math.round(capacityKw * 1_000) / 1_000,
  sitesWithoutRating,
});

function tallyOf(sums: readonly Sums[]): StageTally {
  return stageTally((stage) => exact(sums[siteStages.indexOf(stage)] ?? { ...noSites }));
}

/** One scan over the columns: sites and capacity by batch (its code, 0 for none) and stage. */
export function stageTallies(
  present: PresentSites,
  stages: Uint8Array,
  isMember: (site: number) => boolean,
): ReadonlyMap<number, Sums[]> {
  const batches = new Map<number, Sums[]>();
  for (let site = 0; site < present.count; site++) {
    const stage = stages[site] ?? noStage;
    if (stage === noStage || !isMember(site)) continue;
    const code = present.batch[site] ?? 0;
    const sums = batches.get(code) ?? emptySums();
    if (sums.length > 0 && !batches.has(code)) batches.set(code, sums);
    addSite(sums[stage], present.ratingKw[site] ?? Number.NaN);
  }
  return batches;
}

function lastDayOf(month: number): string {
  return new Date(Date.UTC(Math.floor(month / 12), (month % 12) + 1, 0)).toISOString().slice(0, 10);
}
const monthOf = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;

/** How the sites stood at each month's end: from the month before the first dated step to the day looked at.
 *  Steps of the first planning have no date and stand from the beginning; others without a day are in no month. */
export function monthTallies(
  model: SiteModel,
  isMember: (site: number) => boolean,
  on: string,
): readonly MonthTally[] {
  const { ratingKw } = model.present();
  const onDay = dayNumber(on);
  /** Of the days seen: a million sites share a few hundred. */
  const months = new Map<number, number>();
  const changes = new Map<number, Sums[]>();
  const standing = emptySums();
  let first = Number.POSITIVE_INFINITY;
  model.eachTransition((site, day, from, to) => {
    if (day > onDay || !isMember(site)) return;
    const rating = ratingKw[site] ?? Number.NaN;
    if (day < -1_000_000) {
      addSite(standing[to], rating);
      return;
    }
    const month = months.get(day) ?? monthOf(dayOfNumber(day));
    months.set(day, month);
    first = Math.min(first, month);
    const change = changes.get(month) ?? emptySums();
    changes.set(month, change);
    if (from >= 0) addSite(change[from], rating, -1);
    addSite(change[to], rating);
  }, "timed");
  if (first === Number.POSITIVE_INFINITY) return [];
  // A folder may hold a slip of the year from before such were refused.
  first = Math.max(first, monthOf(`${firstYear}-01`));
  for (const [month, change] of changes) if (month < first) addSums(standing, change);
  const tallies: MonthTally[] = [];
  for (let month = first - 1; month <= monthOf(on); month++) {
    if (month >= first) addSums(standing, changes.get(month) ?? []);
    tallies.push({ month: lastDayOf(month).slice(0, 7), stages: tallyOf(standing) });
  }
  return tallies;
}

/** What is known of when sites came onto the grid. */
type Connections = {
  /** Sites that stand on the grid by the records, while no record with a day says so. */
  readonly undated: Tally;
  /** Day or month of the newest connection by a batch's code; null where a site of it is undated. */
  readonly newest: ReadonlyMap<number, string | null>;
};

export function connectionsOf(
  model: SiteModel,
  stages: Uint8Array,
  isMember: (site: number) => boolean,
  on: string,
): Connections {
  const { ratingKw, batch } = model.present();
  const onDay = dayNumber(on);
  const timed = new Uint8Array(stages.length).fill(noStage);
  const since = new Int32Array(stages.length);
  model.eachTransition((site, day, _, to) => {
    if (day > onDay) return;
    timed[site] = to;
    since[site] = day;
  }, "timed");
  const sum = { ...noSites };
  const newest = new Map<number, string | null>();
  const newestSite = new Map<number, number>();
  for (let site = 0; site < stages.length; site++) {
    if (stages[site] !== connectedCode || !isMember(site)) continue;
    const code = batch[site] ?? 0;
    if (timed[site] !== connectedCode) {
      addSite(sum, ratingKw[site] ?? Number.NaN);
      newest.set(code, null);
      continue;
    }
    const before = newestSite.get(code);
    if (before === undefined || (since[before] ?? 0) < (since[site] ?? 0)) newestSite.set(code, site);
  }
  for (const [code, site] of newestSite) {
    const day = since[site] ?? 0;
    // As it was recorded: a month stays a month.
    if (newest.get(code) !== null)
      newest.set(code, model.stepOn(site, day)?.on ?? dayOfNumber(day).slice(0, 7));
  }
  return { undated: exact(sum), newest };
}

const connectedCode = siteStages.indexOf("gridConnected");

export type CountsRequest = {
  readonly model: SiteModel;
  readonly portfolio: Portfolio;
  readonly changes: readonly Change[];
  readonly clusterId: SubjectId;
  /** The day looked at; with everything that is known today of that day. */
  readonly on: string;
  readonly isDemo: boolean;
};

/** The newest of each plan that stands, the reference first. */
function baselinesOf(changes: readonly Change[], clusterId: SubjectId): SiteCounts["baselines"] {
  const newest = new Map<string, SiteCounts["baselines"][number]>();
  for (const change of changes)
    if (change.kind === "baseline" && change.fields.clusterId === clusterId)
      newest.set(change.fields.id, change.fields);
  return [...newest.values()]
    .filter(({ isWithdrawn }) => !isWithdrawn)
    .sort((a, b) => Number(b.isReference) - Number(a.isReference));
}

/** How the sites of a cluster stand on a day; null where it has none. */
export function stagesOfCluster(model: SiteModel, clusterId: SubjectId, on: string): StageTally | null {
  const present = model.present();
  const code = present.clusterNames.indexOf(clusterId) + 1;
  if (code === 0) return null;
  const isMember = (site: number) => present.exists[site] === 1 && present.cluster[site] === code;
  const total = sumOfAll(stageTallies(present, model.stagesOn(dayNumber(on)), isMember));
  return total.every(({ sites }) => sites === 0) ? null : tallyOf(total);
}

function sumOfAll(batches: ReturnType<typeof stageTallies>): readonly Sums[] {
  const total = emptySums();
  for (const own of batches.values()) addSums(total, own);
  return total;
}

/** Everything that sums and charts of a cluster's progress are made from. */
export function siteCounts({ model, portfolio, changes, clusterId, on, isDemo }: CountsRequest): SiteCounts {
  const present = model.present();
  const cluster = subjectById(portfolio, clusterId);
  const clusterCode = present.clusterNames.indexOf(clusterId) + 1;
  const isMember = (site: number) => present.exists[site] === 1 && present.cluster[site] === clusterCode;
  const stages = model.stagesOn(dayNumber(on));
  const sums = stageTallies(present, stages, isMember);
  const { undated, newest } = connectionsOf(model, stages, isMember, on);
  const batches = [...sums]
    .map(
      ([code, own]): BatchTally => ({
        batch: code === 0 ? null : (present.batchNames[code - 1] ?? null),
        stages: tallyOf(own),
        connectedBy: newest.get(code) ?? null,
      }),
    )
    .sort((a, b) => (a.batch === null ? 1 : b.batch === null ? -1 : compareNames(a.batch, b.batch)));
  const layout = { illustrative: 0, given: 0, none: 0 };
  const sourceCodes = new Set<number>();
  for (let site = 0; site < present.count; site++) {
    if (!isMember(site) || stages[site] === noStage) continue;
    const basis = present.positionBasis[site];
    if (basis === noBasis) layout.none += 1;
    else if (basis === illustrativeCode) layout.illustrative += 1;
    else layout.given += 1;
    sourceCodes.add(present.source[site] ?? 0);
  }
  const sourceIds = new Set([...sourceCodes].flatMap((code) => present.sourceNames[code - 1] ?? []));
  // A stage rests on the document that recorded it, not on the one that named the site.
  if ([...model.stepSources()].some((id) => !sourceIds.has(id)))
    model.eachStep((site, { sourceId }) => {
      if (sourceId !== null && isMember(site)) sourceIds.add(sourceId);
    });
  const onDay = dayNumber(on);
  const reasoned = [...model.reasonedSites()].filter(
    (site) => isMember(site) && model.stepOn(site, onDay)?.sourceId === null,
  ).length;
  const documentsOf = (ids: readonly string[]) =>
    [...new Set(ids)].flatMap((id) => {
      const source = sourceById(portfolio, SourceId.parse(id));
      return source === undefined ? [] : [source.fields];
    });
  const baselines = baselinesOf(changes, clusterId);
  return {
    clusterId,
    clusterName: cluster?.fields.name ?? untranslated(clusterId),
    on,
    planned: {
      sites: cluster === undefined ? null : (figureValue(cluster, "siteCount") ?? null),
      capacityKw: cluster === undefined ? null : (figureValue(cluster, "plannedCapacity") ?? null),
    },
    stages: tallyOf(sumOfAll(sums)),
    batches,
    months: monthTallies(model, isMember, on),
    undated,
    baselines,
    layout,
    sources: documentsOf([...sourceIds]),
    planSources: documentsOf(baselines.flatMap((plan) => plan.sourceId ?? [])),
    reasoned,
    isDemo,
  };
}
