import type { Figure, Portfolio, Revision, SourceFields, SourceId, StageFields, Text } from "@lianchi/domain";
import { done, type Outcome, refused } from "../outcome.ts";
import type { Product } from "../product.ts";
import { dayOf } from "./as-of.ts";

/** What rests on a source, subject by subject. */
export type Resting = {
  readonly subjectId: string;
  readonly name: Text;
  readonly figures: readonly Figure[];
  readonly stage: Revision<StageFields> | null;
};
export type SourcePage = {
  readonly asOf: string;
  readonly version: number;
  readonly source: Revision<SourceFields>;
  readonly resting: readonly Resting[];
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

export function listSources(
  product: Product,
  { asOf }: { asOf?: string | undefined },
): Outcome<readonly (Revision<SourceFields> & { readonly figureCount: number })[]> {
  const day = dayOf(product, asOf);
  if (day.kind === "refused") return day;
  const portfolio = product.model.portfolioAsOf(day.value);
  return done(
    portfolio.sources.map((source) => {
      const resting = restingOn(portfolio, source.fields.id);
      return { ...source, figureCount: resting.reduce((count, { figures }) => count + figures.length, 0) };
    }),
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
  return done({ asOf: day.value, version: portfolio.version, source, resting: restingOn(portfolio, id) });
}
