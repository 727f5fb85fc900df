import {
  type SiteFields,
  siteStageName,
  siteStages,
  standingSteps,
  type Text,
  untranslated,
} from "@lianchi/domain";
import { done, type Outcome } from "../outcome.ts";
import type { Product } from "../product.ts";
import { recordedSteps } from "../sites/plan-stage.ts";
import { noStage } from "../sites/site-model.ts";
import { type PlannedSites, planSites, recordedAt, type SitesRequest } from "./change-sites.ts";
import { namedSubject } from "./named-subject.ts";
import { sourceTitles } from "./source-titles.ts";

/** How many sites come from one value to another; null is none. */
export type SitesMove = {
  readonly what: "stage" | "batch" | "project";
  readonly from: Text | null;
  readonly to: Text | null;
  readonly sites: number;
};

/** What would change: how many sites, from what to what, on which day and by which document. */
export type SitesPreview = {
  readonly sites: number;
  readonly unchanged: number;
  readonly capacityKw: number;
  readonly sitesWithoutRating: number;
  /** The most frequent first. */
  readonly moves: readonly SitesMove[];
  /** Sites whose batch or project somebody has given before, which another value would replace. */
  readonly replaced: number;
  /** Records of stages that a correction would void. */
  readonly voided: number;
  /** Day of the new stage; null where it is not known, or where no stage changes. */
  readonly on: string | null;
  readonly note: string | null;
  readonly isCorrection: boolean;
  /** Document of the new stage, or the reason in its place; both null where no stage changes. */
  readonly sourceTitle: string | null;
  readonly reason: string | null;
  /** The first ids, for the eye. */
  readonly examples: readonly string[];
};

/** Moves that are told one by one. */
const mostMoves = 200;

const textOf = (word: string | null | undefined): Text | null => (word == null ? null : untranslated(word));

function movesOf(product: Product, { changed, steps, sites }: PlannedSites): readonly SitesMove[] {
  const moves = new Map<string, SitesMove>();
  const count = (move: Omit<SitesMove, "sites">) => {
    const key = JSON.stringify(move);
    moves.set(key, { ...move, sites: (moves.get(key)?.sites ?? 0) + 1 });
  };
  const { stage } = product.sites.present();
  const stageText = (code: number) => {
    const name = siteStages[code];
    return name === undefined ? null : siteStageName[name];
  };
  const after = new Map<string, SiteFields>(sites.map((fields) => [fields.id, fields]));
  const to = steps[0]?.stage;
  for (const site of changed) {
    if (to !== undefined)
      count({ what: "stage", from: stageText(stage[site] ?? noStage), to: siteStageName[to] });
    const before = product.sites.fieldsOf(site);
    const fields = before === undefined ? undefined : after.get(before.id);
    if (before === undefined || fields === undefined) continue;
    if (before.batch !== fields.batch)
      count({ what: "batch", from: textOf(before.batch), to: textOf(fields.batch) });
    if (before.projectId !== fields.projectId)
      count({
        what: "project",
        from: namedSubject(product, before.projectId)?.name ?? null,
        to: namedSubject(product, fields.projectId)?.name ?? null,
      });
  }
  return [...moves.values()].sort((a, b) => b.sites - a.sites);
}

/** Sites of which a value that somebody gave is replaced, counted once each. */
function replacedIn(product: Product, { sites }: PlannedSites): number {
  return sites.filter((fields) => {
    const site = product.sites.indexOf(fields.id);
    const before = site === undefined ? undefined : product.sites.fieldsOf(site);
    if (before === undefined) return false;
    const isOther = (key: "batch" | "projectId") => before[key] !== null && before[key] !== fields[key];
    return isOther("batch") || isOther("projectId");
  }).length;
}

function voidedBy(product: Product, { changed, steps }: PlannedSites): number {
  const [wished] = steps;
  if (wished?.isCorrection !== true) return 0;
  const atOf = recordedAt(product);
  const at = product.now().toISOString();
  return changed.reduce((sum, site) => {
    const standing = standingSteps(recordedSteps(product.sites.stepsOf(site), atOf));
    return sum + standing.length + 1 - standingSteps([...standing, { ...wished, at }]).length;
  }, 0);
}

/** What a request would do, without doing it. */
export function previewSites(product: Product, request: SitesRequest): Outcome<SitesPreview> {
  const planned = planSites(product, request);
  if (planned.kind === "refused") return planned;
  const { changed, unchanged } = planned.value;
  const { ratingKw } = product.sites.present();
  let capacityKw = 0;
  let sitesWithoutRating = 0;
  for (const site of changed) {
    const rating = ratingKw[site] ?? Number.NaN;
    if (Number.isNaN(rating)) sitesWithoutRating += 1;
    else capacityKw += rating;
  }
  const { wish, newSource } = request;
  const titleOf = sourceTitles(product);
  return done({
    sites: changed.length,
    unchanged,
    capacityKw: Math.round(capacityKw * 1_000) / 1_000,
    sitesWithoutRating,
    moves: movesOf(product, planned.value).slice(0, mostMoves),
    replaced: replacedIn(product, planned.value),
    voided: voidedBy(product, planned.value),
    on: wish.kind === "stage" ? wish.on : null,
    note: wish.kind === "stage" ? wish.note : null,
    isCorrection: wish.kind === "stage" && wish.isCorrection,
    sourceTitle:
      wish.kind === "stage" && wish.sourceId !== null ? (newSource?.title ?? titleOf(wish.sourceId)) : null,
    reason: wish.kind === "stage" ? (wish.reason ?? null) : null,
    examples: changed.slice(0, 5).map((site) => product.sites.idOf(site)),
  });
}
