import { type SubjectId, siteStages } from "@lianchi/domain";
import type { SiteDraft } from "../../intake/draft-sites.ts";
import { illustrativeCode, noStage, type SiteModel } from "../../sites/site-model.ts";
import type { LayoutChoice } from "./layout-choice.ts";
import { matchNearest } from "./match-nearest.ts";
import type { ImportPlan } from "./plan-import.ts";

/** Sites and the sum of their known ratings [kW], dropped ones left out. */
export type SitesSum = { readonly sites: number; readonly capacityKw: number };

/** What stands before an import that brings sites of its own beside an illustrative layout. */
export type LayoutQuestion = {
  /** Illustrative sites that the file does not name, and those of them of which people have recorded something. */
  readonly illustrative: number;
  readonly recorded: number;
  readonly added: number;
  /** Rows that took an illustrative site's place. */
  readonly matched: number;
  readonly chosen: LayoutChoice | null;
  readonly before: SitesSum;
  /** What the cluster comes to afterwards: with the layout beside the file's sites, and without it. */
  readonly ifAdded: SitesSum;
  readonly ifReplaced: SitesSum;
};

const dropped = siteStages.indexOf("dropped");

/** Sites of a cluster with an illustrative place that the plan does not touch. */
export function illustrativeSites(
  model: SiteModel,
  clusterId: SubjectId,
  touched: ReadonlySet<string>,
): readonly number[] {
  const present = model.present();
  const cluster = present.clusterNames.indexOf(clusterId) + 1;
  const found: number[] = [];
  for (let site = 0; site < present.count; site++)
    if (
      present.exists[site] === 1 &&
      present.cluster[site] === cluster &&
      present.positionBasis[site] === illustrativeCode &&
      !touched.has(model.idOf(site))
    )
      found.push(site);
  return found;
}

function sumOf(model: SiteModel, sites: Iterable<number>): SitesSum {
  const { stage, ratingKw } = model.present();
  let [count, capacityKw] = [0, 0];
  for (const site of sites) {
    const code = stage[site] ?? noStage;
    if (code === noStage || code === dropped) continue;
    count += 1;
    const rating = ratingKw[site] ?? Number.NaN;
    if (!Number.isNaN(rating)) capacityKw += rating;
  }
  return { sites: count, capacityKw };
}

const rounded = (kw: number) => Math.round(kw * 1_000) / 1_000;

export function askLayout(
  model: SiteModel,
  clusterId: SubjectId,
  plan: ImportPlan,
  { chosen, matched }: { readonly chosen: LayoutChoice | null; readonly matched: number },
): LayoutQuestion {
  const touched = new Set<string>(plan.touched);
  const left = illustrativeSites(model, clusterId, touched);
  const present = model.present();
  const cluster = present.clusterNames.indexOf(clusterId) + 1;
  const own: number[] = [];
  for (let site = 0; site < present.count; site++)
    if (present.exists[site] === 1 && present.cluster[site] === cluster) own.push(site);
  const before = sumOf(model, own);
  const layout = sumOf(model, left);
  const ifAdded = {
    sites: before.sites + plan.sum.sites,
    capacityKw: rounded(before.capacityKw + plan.sum.capacityKw),
  };
  // The opening is the oldest action of all: whatever is newer was recorded by people.
  const first = Math.min(...left.map((site) => model.newestSeqOf(site)), Number.POSITIVE_INFINITY);
  return {
    illustrative: left.length,
    recorded: left.filter((site) => model.newestSeqOf(site) > first || model.stepsOf(site).length > 1).length,
    added: plan.counts.added,
    matched,
    chosen,
    before,
    ifAdded,
    ifReplaced: {
      sites: ifAdded.sites - layout.sites,
      capacityKw: rounded(ifAdded.capacityKw - layout.capacityKw),
    },
  };
}

/** Rows under ids of their own, each given to the nearest illustrative site: that site keeps its id, its stages and what
 *  else is recorded, and takes the row's place; the row's id becomes part of its name. A row whose name a site has taken
 *  before finds it again. */
export function giveToNearest(
  model: SiteModel,
  clusterId: SubjectId,
  drafts: readonly SiteDraft[],
  { withinKm, touched }: { readonly withinKm: number; readonly touched: ReadonlySet<string> },
): { readonly drafts: readonly SiteDraft[]; readonly matched: number } {
  const named = new Map<string, string>();
  for (let site = 0; site < model.count(); site++) {
    const fields = model.fieldsOf(site);
    if (fields?.clusterId !== clusterId || fields.name === null || touched.has(fields.id)) continue;
    named.set(fields.name, fields.id);
  }
  // A site is one row's: what a row has found by its name is nobody's nearest.
  const found = new Map<number, string>();
  const taken = new Set(touched);
  for (const [at, draft] of drafts.entries()) {
    const id = named.get(nameOf(draft));
    if (id === undefined || taken.has(id)) continue;
    found.set(at, id);
    taken.add(id);
  }
  const free = illustrativeSites(model, clusterId, taken);
  const { lon, lat } = model.present();
  const places = free.map((site) => ({ lon: lon[site] ?? 0, lat: lat[site] ?? 0 }));
  const points = drafts.flatMap((draft, at) => {
    const { position } = draft.fields;
    return position === undefined || found.has(at) ? [] : [{ at, ...position }];
  });
  const byPoint = matchNearest(points, places, withinKm);
  const siteOf = new Map<number, string>();
  for (const [point, place] of byPoint) {
    const [draft, site] = [points[point], free[place]];
    if (draft !== undefined && site !== undefined) siteOf.set(draft.at, model.idOf(site));
  }
  let matched = 0;
  const given = drafts.map((draft, at) => {
    const id = found.get(at) ?? siteOf.get(at);
    if (id === undefined) return draft;
    matched += 1;
    return { ...draft, id, fields: { ...draft.fields, name: nameOf(draft) } };
  });
  return { drafts: given, matched };
}

const longestName = 120;

const nameOf = ({ id, fields: { name } }: SiteDraft): string =>
  (name === undefined || name === id ? id : `${id} ${name}`).slice(0, longestName);
