import {
  type Problem,
  type SiteAction,
  type SiteFields,
  type SiteStep,
  type SubjectId,
  siteAction,
} from "@lianchi/domain";
import { done, type Outcome, refused } from "../outcome.ts";
import { type Product, today } from "../product.ts";
import { planStage, type StageRequest } from "../sites/plan-stage.ts";
import { chosenSites, type SiteChoice } from "../sites/site-choice.ts";
import { missingSite } from "./missing-site.ts";
import { sourceProblem, type WithNewSource } from "./new-source.ts";
import { type SitesChange, writeSites } from "./write-sites.ts";

/** What to do to sites: a stage for all of them, or the batch or project that they belong to (null: to none). */
export type SitesEdit =
  | ({ readonly kind: "stage" } & StageRequest)
  | {
      readonly kind: "allocate";
      readonly projectId?: SubjectId | null | undefined;
      readonly batch?: string | null | undefined;
    };

export type SitesRequest = WithNewSource & {
  readonly actor: string;
  readonly choice: SiteChoice;
  readonly wish: SitesEdit;
  /** `seq` of the newest action that the writer has seen. */
  readonly seenSeq: number;
};

export type PlannedSites = {
  readonly action: SiteAction;
  readonly sites: readonly SiteFields[];
  readonly steps: readonly SiteStep[];
  readonly changed: readonly number[];
  readonly unchanged: number;
};

const problemResponses = 20;

function refusedAll(problems: readonly Problem[]): Outcome<never> {
  return { kind: "refused", problems: problems.slice(0, problemResponses), current: null };
}

export function recordedAt({ model }: Pick<Product, "model">): (seq: number) => string {
  const at = new Map(model.changes().map((change) => [change.seq, change.at]));
  return (seq) => at.get(seq) ?? "";
}

/** What a request would do to which sites, judged on what stands. */
export function planSites(
  product: Product,
  { choice, wish, seenSeq, newSource }: SitesRequest,
): Outcome<PlannedSites> {
  const { sites: model } = product;
  const chosen = chosenSites(model, choice);
  if (chosen.kind === "unknown") return missingSite(product, { id: chosen.id, field: "ids" });
  const [first] = chosen.sites;
  const clusterId = first === undefined ? undefined : model.fieldsOf(first)?.clusterId;
  if (clusterId === undefined) return refused({ code: "nothing-changes", value: "0" });
  const newer = chosen.sites.filter((site) => model.newestSeqOf(site) > seenSeq).length;
  if (newer > 0) return refused({ code: "sites-changed-meanwhile", value: String(newer) });
  if (wish.kind === "stage") {
    const { kind: _, ...stageRequest } = wish;
    if (wish.sourceId === null && !wish.isCorrection)
      return refused({ code: "ground-needed", field: "sourceId", value: "" });
    const unfounded = sourceProblem(product, wish.sourceId, newSource);
    if (unfounded !== null) return refused(unfounded);
    const plan = planStage(model, chosen.sites, stageRequest, {
      atOf: recordedAt(product),
      today: today(product),
    });
    if (plan.problems.length > 0) return refusedAll(plan.problems);
    const { stage, on, note, sourceId, reason = null } = wish;
    const what = { what: "stage", clusterId, sites: plan.steps.length, stage, on } as const;
    return done({
      action: siteAction({ ...what, note, sourceId, reason }),
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

/** Does it: all of the sites or none. */
export function changeSites(product: Product, request: SitesRequest): Promise<Outcome<SitesChange>> {
  return product.inTurn(async () => {
    const planned = planSites(product, request);
    if (planned.kind === "refused") return planned;
    const { action, sites, steps, changed, unchanged } = planned.value;
    if (changed.length === 0) return refused({ code: "nothing-changes", value: String(unchanged) });
    const { actor, newSource } = request;
    return writeSites(product, { actor, action, sites, steps, newSource });
  });
}
