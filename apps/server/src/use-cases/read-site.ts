import {
  type SiteFields,
  type SiteStage,
  type SiteStep,
  type SourceId,
  type SourceKind,
  stepOn,
} from "@lianchi/domain";
import { done, type Outcome } from "../outcome.ts";
import type { Product } from "../product.ts";
import { actionsWithoutDocument, fieldGrounds, type SourcedField } from "../sites/field-sources.ts";
import { newestSitesSeq, siteChanges } from "../sites/keep-sites.ts";
import { recordedSteps } from "../sites/plan-stage.ts";
import { dayOf } from "./as-of.ts";
import { recordedAt } from "./change-sites.ts";
import { missingSite } from "./missing-site.ts";
import { type NamedSubject, namedSubject } from "./named-subject.ts";
import { isDemo } from "./read-cluster.ts";
import { sourceTitles } from "./source-titles.ts";

export type NamedSource = { readonly id: SourceId; readonly title: string };
export type NamedFields = NamedSource & {
  readonly kind: SourceKind;
  readonly fields: readonly SourcedField[];
};

/** Particulars that somebody entered and no document tells. */
export type EnteredFields = {
  readonly seq: number;
  readonly at: string;
  readonly actor: string;
  readonly fields: readonly SourcedField[];
};

/** A step with who recorded it. */
export type StepResponse = SiteStep & {
  /** Title of its document; null where a reason stands in the place of one. */
  readonly sourceTitle: string | null;
  readonly seq: number;
  readonly at: string;
  readonly actor: string;
  /** It was taken back, or a later correction took it away. */
  readonly isVoid: boolean;
};

export type SitePage = {
  readonly fields: SiteFields;
  readonly project: NamedSubject | null;
  /** The documents on which its known particulars rest, each with those particulars. */
  readonly sources: readonly NamedFields[];
  /** What an action entered without a document. */
  readonly entered: readonly EnteredFields[];
  readonly stage: SiteStage | null;
  /** The document that recorded the stage, or the reason of the correction that did. */
  readonly stageSource: NamedSource | null;
  readonly stageReason: string | null;
  readonly steps: readonly StepResponse[];
  readonly seenSeq: number;
  readonly isDemo: boolean;
};

function kindOf({ model }: Pick<Product, "model">, id: SourceId): SourceKind {
  const source = model.newest(`source:${id}`);
  return source?.kind === "source" ? source.fields.kind : "unstated";
}

/** One site with all that was ever recorded of it. */
export function readSite(
  product: Product,
  { id, asOf }: { id: string; asOf?: string | undefined },
): Outcome<SitePage> {
  const day = dayOf(product, asOf);
  if (day.kind === "refused") return day;
  const { sites: model } = product;
  const site = model.indexOf(id);
  const fields = site === undefined ? undefined : model.fieldsOf(site);
  if (site === undefined || fields === undefined) return missingSite(product, { id, field: "id" });
  const changes = new Map(siteChanges(product.model.changes()).map((change) => [change.seq, change]));
  const atOf = recordedAt(product);
  const live = recordedSteps(model.stepsOf(site), atOf);
  const step = stepOn(live, day.value);
  const liveSeqs = new Set(model.stepsOf(site).map(({ seq }) => seq));
  const titleOf = sourceTitles(product);
  const bySource = new Map<SourceId, SourcedField[]>();
  const byAction = new Map<number, SourcedField[]>();
  const grounds = fieldGrounds(model.rowsOf(site), actionsWithoutDocument(product.model.changes()));
  for (const [field, ground] of grounds)
    if (ground.kind === "document")
      bySource.set(ground.sourceId, [...(bySource.get(ground.sourceId) ?? []), field]);
    else byAction.set(ground.seq, [...(byAction.get(ground.seq) ?? []), field]);
  return done({
    fields,
    project: namedSubject(product, fields.projectId),
    sources: [...bySource].map(([source, own]) => ({
      id: source,
      title: titleOf(source),
      kind: kindOf(product, source),
      fields: own,
    })),
    entered: [...byAction].map(([seq, own]) => ({
      seq,
      at: atOf(seq),
      actor: changes.get(seq)?.actor ?? "—",
      fields: own,
    })),
    stage: step?.stage ?? null,
    stageSource:
      step === null || step.sourceId === null ? null : { id: step.sourceId, title: titleOf(step.sourceId) },
    stageReason: step?.reason ?? null,
    steps: model.allStepsOf(site).map(({ seq, step: own }) => ({
      ...own,
      sourceTitle: own.sourceId === null ? null : titleOf(own.sourceId),
      seq,
      at: atOf(seq),
      actor: changes.get(seq)?.actor ?? "—",
      isVoid: !liveSeqs.has(seq),
    })),
    seenSeq: newestSitesSeq(product.model.changes()),
    isDemo: isDemo(product),
  });
}
