import {
  type Problem,
  type SiteAction,
  type SiteFields,
  type SiteStage,
  type SiteStep,
  type SubjectId,
  siteAction,
  siteStages,
} from "@lianchi/domain";
import { done, type Outcome, refused } from "../outcome.ts";
import { type Product, today } from "../product.ts";
import { planStage, type StageWish } from "../sites/plan-stage.ts";
import { chosenSites, type SiteChoice } from "../sites/site-choice.ts";
import { noStage } from "../sites/site-model.ts";
import { type SitesChange, writeSites } from "./write-sites.ts";

/** What to do to sites: a stage for all of them, or the batch or project that they belong to (null: to none). */
export type SitesWish =
  | ({ readonly kind: "stage" } & StageWish)
  | {
      readonly kind: "allocate";
      readonly projectId?: SubjectId | null | undefined;
      readonly batch?: string | null | undefined;
    };

export type SitesRequest = {
  readonly actor: string;
  readonly choice: SiteChoice;
  readonly wish: SitesWish;
  /** `seq` of the newest action that the writer has seen. */
  readonly seenSeq: number;
};

/** What would change: how many sites leave which stage, with their capacity. */
export type SitesPreview = {
  readonly sites: number;
  readonly unchanged: number;
  readonly capacityKw: number;
  readonly sitesWithoutRating: number;
  readonly from: readonly { readonly stage: SiteStage | null; readonly sites: number }[];
  /** The first ids, for the eye. */
  readonly examples: readonly string[];
};

type Planned = {
  readonly action: SiteAction;
  readonly sites: readonly SiteFields[];
  readonly steps: readonly SiteStep[];
  readonly changed: readonly number[];
  readonly unchanged: number;
};

const toldProblems = 20;

function refusedAll(problems: readonly Problem[]): Outcome<never> {
  return { kind: "refused", problems: problems.slice(0, toldProblems), current: null };
}

export function recordedAt({ model }: Pick<Product, "model">): (seq: number) => string {
  const at = new Map(model.changes().map((change) => [change.seq, change.at]));
  return (seq) => at.get(seq) ?? "";
}

function planOf(product: Product, { choice, wish, seenSeq }: SitesRequest): Outcome<Planned> {
  const { sites: model } = product;
  const chosen = chosenSites(model, choice);
  if (chosen.kind === "unknown") return refused({ code: "unknown-site", field: "ids", value: chosen.id });
  const [first] = chosen.sites;
  const clusterId = first === undefined ? undefined : model.fieldsOf(first)?.clusterId;
  if (clusterId === undefined) return refused({ code: "nothing-changes", value: "0" });
  const newer = chosen.sites.filter((site) => model.newestSeqOf(site) > seenSeq).length;
  if (newer > 0) return refused({ code: "sites-changed-meanwhile", value: String(newer) });
  if (wish.kind === "stage") {
    const { kind: _, ...stageWish } = wish;
    if (product.model.newest(`source:${wish.sourceId}`) === undefined)
      return refused({ code: "unknown-source", field: "sourceId", value: wish.sourceId });
    const plan = planStage(model, chosen.sites, stageWish, {
      atOf: recordedAt(product),
      today: today(product),
    });
    if (plan.problems.length > 0) return refusedAll(plan.problems);
    const { stage, on, note, sourceId } = wish;
    return done({
      action: siteAction({ what: "stage", clusterId, sites: plan.steps.length, stage, on, note, sourceId }),
      sites: [],
      steps: plan.steps,
      changed: plan.steps.flatMap(({ siteId }) => model.indexOf(siteId) ?? []),
      unchanged: plan.unchanged,
    });
  }
  const { projectId, batch } = wish;
  const isProject = projectId == null || product.model.newest(`subject:${projectId}`)?.kind === "subject";
  if (!isProject) return refused({ code: "unknown-project", field: "projectId", value: projectId });
  const all = chosen.sites.flatMap((site) => model.fieldsOf(site) ?? []);
  const sites = all
    .map((fields) => ({
      ...fields,
      ...(projectId === undefined ? {} : { projectId }),
      ...(batch === undefined ? {} : { batch }),
    }))
    .filter((fields, at) => fields.projectId !== all[at]?.projectId || fields.batch !== all[at]?.batch);
  return done({
    action: siteAction({
      what: "allocate",
      clusterId,
      sites: sites.length,
      projectId: projectId ?? null,
      batch: batch ?? null,
    }),
    sites,
    steps: [],
    changed: sites.flatMap(({ id }) => model.indexOf(id) ?? []),
    unchanged: all.length - sites.length,
  });
}

/** What a request would do, without doing it. */
export function previewSites(product: Product, request: SitesRequest): Outcome<SitesPreview> {
  const planned = planOf(product, request);
  if (planned.kind === "refused") return planned;
  const { changed, unchanged } = planned.value;
  const { stage, ratingKw } = product.sites.present();
  const from = new Map<number, number>();
  let capacityKw = 0;
  let sitesWithoutRating = 0;
  for (const site of changed) {
    const code = stage[site] ?? noStage;
    from.set(code, (from.get(code) ?? 0) + 1);
    const rating = ratingKw[site] ?? Number.NaN;
    if (Number.isNaN(rating)) sitesWithoutRating += 1;
    else capacityKw += rating;
  }
  return done({
    sites: changed.length,
    unchanged,
    capacityKw: Math.round(capacityKw * 1_000) / 1_000,
    sitesWithoutRating,
    from: [...from]
      .sort(([a], [b]) => a - b)
      .map(([code, sites]) => ({ stage: siteStages[code] ?? null, sites })),
    examples: changed.slice(0, 5).map((site) => product.sites.idOf(site)),
  });
}

/** Does it: all of the sites or none. */
export function changeSites(product: Product, request: SitesRequest): Promise<Outcome<SitesChange>> {
  return product.inTurn(async () => {
    const planned = planOf(product, request);
    if (planned.kind === "refused") return planned;
    const { action, sites, steps, changed, unchanged } = planned.value;
    if (changed.length === 0) return refused({ code: "nothing-changes", value: String(unchanged) });
    return writeSites(product, { actor: request.actor, action, sites, steps });
  });
}
