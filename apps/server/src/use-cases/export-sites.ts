import type { CsvSeparator, SiteFormat, SitesFile } from "@lianchi/documents";
import { type ExportedSite, enteredFields, separatorProblem } from "@lianchi/documents";
import { type Lang, siteStages, stepOn } from "@lianchi/domain";
import { done, type Outcome, refused } from "../outcome.ts";
import type { Product } from "../product.ts";
import { dayNumber } from "../sites/day-number.ts";
import { actionsWithoutDocument, documentsOf, fieldGrounds } from "../sites/field-sources.ts";
import { sitesWhere } from "../sites/site-choice.ts";
import { noStage } from "../sites/site-model.ts";
import { asOfNote } from "./as-of.ts";
import { recordedAt } from "./change-sites.ts";
import { type ClusterRequest, clusterOf, isDemo } from "./read-cluster.ts";
import { sourceTitles } from "./source-titles.ts";

export type ExportSitesRequest = ClusterRequest & {
  readonly format: SiteFormat;
  readonly lang: Lang;
  readonly separator?: CsvSeparator | undefined;
};

/** All sites of a cluster on a day, as a file. The writers load at the first use. */
export async function exportSites(
  product: Product,
  request: ExportSitesRequest,
): Promise<Outcome<SitesFile>> {
  const unfit = separatorProblem(request.format, request.separator);
  if (unfit !== null) return refused(unfit);
  const cluster = clusterOf(product, request);
  if (cluster.kind === "refused") return cluster;
  const { id, day } = cluster.value;
  const { sites: model } = product;
  const stages = model.stagesOn(dayNumber(day));
  const atOf = recordedAt(product);
  const ranks = model.ranks();
  const withoutDocument = actionsWithoutDocument(product.model.changes());
  const sites = sitesWhere(model, { kind: "where", clusterId: id }, stages)
    .filter((site) => stages[site] !== noStage)
    .sort((a, b) => (ranks[a] ?? 0) - (ranks[b] ?? 0))
    .flatMap((site): readonly ExportedSite[] => {
      const fields = model.fieldsOf(site);
      if (fields === undefined) return [];
      const recorded = model.stepsOf(site).map(({ seq, step }) => ({ ...step, at: atOf(seq) }));
      const step = stepOn(recorded, day);
      const grounds = fieldGrounds(model.rowsOf(site), withoutDocument);
      const sources = documentsOf(grounds);
      return [
        {
          fields,
          sourceIds: [...new Set(sources.values())],
          positionSourceId: sources.get("position") ?? null,
          entered: enteredFields.filter((field) => grounds.get(field)?.kind === "action"),
          stage: siteStages[stages[site] ?? noStage] ?? null,
          stageOn: step?.on ?? null,
          stageGround: step === null ? null : { sourceId: step.sourceId, reason: step.reason },
        },
      ];
    });
  const { writeSitesFile } = await import("@lianchi/documents/sites");
  const kindOf = (sourceId: string) => {
    const source = product.model.newest(`source:${sourceId}`);
    return source?.kind === "source" ? source.fields.kind : undefined;
  };
  return done(
    await writeSitesFile(sites, request.format, {
      lang: request.lang,
      on: day,
      asOfNote: asOfNote(product, day, { meaning: "ground", lang: request.lang }),
      isDemo: isDemo(product),
      separator: request.separator,
      titleOf: sourceTitles(product),
      kindOf,
    }),
  );
}
