import {
  type Change,
  changeKey,
  type Figure,
  type Portfolio,
  type Revision,
  type SiteStage,
  type SourceFields,
  type SourceId,
  type StageFields,
  siteStages,
  sourcesOfChange,
  type Text,
} from "@lianchi/domain";
import { done, type Outcome, refused } from "../outcome.ts";
import type { Product } from "../product.ts";
import { actionsWithoutDocument, documentsOf, fieldGrounds } from "../sites/field-sources.ts";
import { dayOf } from "./as-of.ts";

/** What rests on a source, subject by subject. */
export type Resting = {
  readonly subjectId: string;
  readonly name: Text;
  readonly figures: readonly Figure[];
  readonly stage: Revision<StageFields> | null;
};
/** What else rests on it: sites by their particulars, arrivals at stages, and documents that are kept whole. */
export type RestingElsewhere = {
  readonly sites: number;
  readonly steps: readonly { readonly stage: SiteStage; readonly sites: number }[];
  /** Plans, base maps, tables of comparables and scenarios, by name. */
  readonly documents: readonly {
    readonly kind: "baseline" | "baseMap" | "comparables" | "scenario";
    readonly name: string;
  }[];
};
export type SourcePage = {
  readonly asOf: string;
  readonly version: number;
  readonly source: Revision<SourceFields>;
  readonly resting: readonly Resting[];
  readonly elsewhere: RestingElsewhere;
};

function restingOn(portfolio: Portfolio, id: SourceId): readonly Resting[] {
  return portfolio.subjects
    .map((subject) => ({
      subjectId: subject.fields.id,
      name: subject.fields.name,
      figures: Object.values(subject.figures).filter((figure) => figure.fields.sourceId === id),
      stage: subject.stages.findLast((stage) => stage.fields.sourceId === id) ?? null,
    }))
    .filter(({ figures, stage }) => figures.length > 0 || stage !== null);
}

/** Sites, steps and documents by what they rest on, counted once for all sources. */
function restingElsewhere({ model, sites }: Product): (id: SourceId) => RestingElsewhere {
  const bySource = new Map<string, number>();
  const withoutDocument = actionsWithoutDocument(model.changes());
  for (let site = 0; site < sites.count(); site++)
    for (const source of new Set(documentsOf(fieldGrounds(sites.rowsOf(site), withoutDocument)).values()))
      bySource.set(source, (bySource.get(source) ?? 0) + 1);
  const steps = new Map<string, Map<SiteStage, Set<number>>>();
  sites.eachStep((site, { sourceId, stage }) => {
    if (sourceId === null) return;
    const stages = steps.get(sourceId) ?? new Map<SiteStage, Set<number>>();
    const own = stages.get(stage) ?? new Set<number>();
    own.add(site);
    stages.set(stage, own);
    steps.set(sourceId, stages);
  });
  const newest = new Map<string, Change>();
  for (const change of model.changes()) if (change.kind !== "sites") newest.set(changeKey(change), change);
  return (id) => ({
    sites: bySource.get(id) ?? 0,
    steps: siteStages.flatMap((stage) => {
      const own = steps.get(id)?.get(stage);
      return own === undefined ? [] : [{ stage, sites: own.size }];
    }),
    documents: [...newest.values()].flatMap((change) => {
      const { kind, fields } = change;
      if (kind !== "baseline" && kind !== "baseMap" && kind !== "comparables" && kind !== "scenario")
        return [];
      const rests = !fields.isWithdrawn && sourcesOfChange(change).includes(id);
      return rests ? [{ kind, name: fields.name }] : [];
    }),
  });
}

export function listSources(
  product: Product,
  { asOf }: { asOf?: string | undefined },
): Outcome<readonly (Revision<SourceFields> & { readonly figureCount: number })[]> {
  const day = dayOf(product, asOf);
  if (day.kind === "refused") return day;
  const portfolio = product.model.portfolioAsOf(day.value);
  return done(
    portfolio.sources.map((source) => {
      const { id } = source.fields;
      const resting = restingOn(portfolio, id);
      const figureCount = resting.reduce((count, { figures }) => count + figures.length, 0);
      return { ...source, figureCount };
    }),
  );
}

/** What rests on each document beside figures and stages of projects, by its id. */
export function sourcesElsewhere(product: Product): Readonly<Record<string, RestingElsewhere>> {
  const elsewhere = restingElsewhere(product);
  return Object.fromEntries(
    product.model
      .changes()
      .flatMap((change) =>
        change.kind === "source" ? [[change.fields.id, elsewhere(change.fields.id)]] : [],
      ),
  );
}

/** A document with all present figures and stages that rest on it. */
export function readSource(
  product: Product,
  { id, asOf }: { id: SourceId; asOf?: string | undefined },
): Outcome<SourcePage> {
  const day = dayOf(product, asOf);
  if (day.kind === "refused") return day;
  const portfolio = product.model.portfolioAsOf(day.value);
  const source = portfolio.sources.find(({ fields }) => fields.id === id);
  if (source === undefined) return refused({ code: "unknown-source", field: "id", value: id });
  return done({
    asOf: day.value,
    version: portfolio.version,
    source,
    resting: restingOn(portfolio, id),
    elsewhere: restingElsewhere(product)(id),
  });
}
