import type { ChangeRequest, Problem, SourceFields } from "@lianchi/domain";
import type { Product } from "../product.ts";

/** A document that is registered together with what rests on it: both are written, or neither. */
export type WithNewSource = { readonly newSource?: SourceFields | undefined };

export type SourceRequest = ChangeRequest & { readonly kind: "source" };

export function sourceRequest(actor: string, fields: SourceFields): SourceRequest {
  return { kind: "source", actor, expectedVersion: 0, fields };
}

/** What stands against resting on a document; null when it is registered, or is going to be. */
export function sourceProblem(
  { model }: Pick<Product, "model">,
  sourceId: string | null,
  newSource: SourceFields | undefined,
): Problem | null {
  const isKnown = (id: string) => model.newest(`source:${id}`) !== undefined;
  if (newSource !== undefined && newSource.id !== sourceId)
    return {
      code: "invalid-field",
      field: "newSource.id",
      value: newSource.id,
      expected: sourceId ?? "—",
    };
  if (newSource !== undefined)
    return isKnown(newSource.id) ? { code: "source-id-taken", field: "sourceId", value: newSource.id } : null;
  return sourceId === null || isKnown(sourceId)
    ? null
    : { code: "unknown-source", field: "sourceId", value: sourceId };
}
