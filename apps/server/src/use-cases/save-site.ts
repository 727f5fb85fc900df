import { type SiteFields, type SiteStep, siteAction } from "@lianchi/domain";
import { type Outcome, refused } from "../outcome.ts";
import type { Product } from "../product.ts";
import { sourceProblem, type WithNewSource } from "./new-source.ts";
import { type SitesChange, writeSites } from "./write-sites.ts";

export type SaveSiteRequest = WithNewSource & {
  readonly actor: string;
  readonly seenSeq: number;
  readonly fields: SiteFields;
};

/** Writes one site's fields: a new site, planned from the beginning, or another word on one that there is. */
export function saveSite(
  product: Product,
  { actor, seenSeq, fields, newSource }: SaveSiteRequest,
): Promise<Outcome<SitesChange>> {
  return product.inTurn(async () => {
    const { model, sites } = product;
    const unfounded = sourceProblem(product, fields.sourceId, newSource);
    if (unfounded !== null) return refused(unfounded);
    const cluster = model.newest(`subject:${fields.clusterId}`);
    if (cluster?.kind !== "subject" || cluster.fields.kind !== "cluster")
      return refused({ code: "unknown-project", field: "clusterId", value: fields.clusterId });
    if (fields.projectId !== null && model.newest(`subject:${fields.projectId}`) === undefined)
      return refused({ code: "unknown-project", field: "projectId", value: fields.projectId });
    const site = sites.indexOf(fields.id);
    const before = site === undefined ? undefined : sites.fieldsOf(site);
    if (site !== undefined && sites.newestSeqOf(site) > seenSeq)
      return refused({ code: "sites-changed-meanwhile", value: "1" });
    if (before !== undefined && JSON.stringify(before) === JSON.stringify(fields))
      return refused({ code: "nothing-changes", value: "1" });
    const { clusterId, sourceId } = fields;
    const steps: readonly SiteStep[] =
      before === undefined
        ? [{ siteId: fields.id, stage: "planned", on: null, isCorrection: false, note: null, sourceId }]
        : [];
    const action = siteAction({ what: "fields", clusterId, sites: 1, sourceId });
    return writeSites(product, { actor, action, sites: [fields], steps, newSource });
  });
}
