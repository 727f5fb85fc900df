import { type SiteFields, type SiteStage, type SiteStep, type SourceKind, stepOn } from "@lianchi/domain";
import { done, type Outcome, refused } from "../outcome.ts";
import type { Product } from "../product.ts";
import { newestSitesSeq, siteChanges } from "../sites/keep-sites.ts";
import { recordedSteps } from "../sites/plan-stage.ts";
import { dayOf } from "./as-of.ts";
import { recordedAt } from "./change-sites.ts";
import { type NamedSubject, namedSubject } from "./named-subject.ts";
import { isDemo } from "./read-cluster.ts";

/** A step with who recorded it. */
export type ToldStep = SiteStep & {
  readonly seq: number;
  readonly at: string;
  readonly actor: string;
  /** It was taken back, or a later correction took it away. */
  readonly isVoid: boolean;
};

export type SitePage = {
  readonly fields: SiteFields;
  readonly project: NamedSubject | null;
  /** The document on which its fields rest. */
  readonly sourceTitle: string;
  readonly sourceKind: SourceKind;
  readonly stage: SiteStage | null;
  readonly steps: readonly ToldStep[];
  readonly seenSeq: number;
  readonly isDemo: boolean;
};

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
  if (site === undefined || fields === undefined)
    return refused({ code: "unknown-site", field: "id", value: id });
  const changes = new Map(siteChanges(product.model.changes()).map((change) => [change.seq, change]));
  const atOf = recordedAt(product);
  const live = recordedSteps(model.stepsOf(site), atOf);
  const step = stepOn(live, day.value);
  const liveSeqs = new Set(model.stepsOf(site).map(({ seq }) => seq));
  const source = product.model.newest(`source:${fields.sourceId}`);
  return done({
    fields,
    project: namedSubject(product, fields.projectId),
    sourceTitle: source?.kind === "source" ? source.fields.title : fields.sourceId,
    sourceKind: source?.kind === "source" ? source.fields.kind : "unstated",
    stage: step?.stage ?? null,
    steps: model.allStepsOf(site).map(({ seq, step: own }) => ({
      ...own,
      seq,
      at: atOf(seq),
      actor: changes.get(seq)?.actor ?? "—",
      isVoid: !liveSeqs.has(seq),
    })),
    seenSeq: newestSitesSeq(product.model.changes()),
    isDemo: isDemo(product),
  });
}
