import type { Change, FigureEntry } from "@lianchi/domain";
import { type Outcome, refused } from "../outcome.ts";
import type { Product } from "../product.ts";
import type { WithNewSource } from "./new-source.ts";
import { recordChange } from "./record-change.ts";

export type FigureRequest = WithNewSource & {
  readonly actor: string;
  readonly expectedVersion: number;
  readonly fields: FigureEntry;
};

/** Records a figure. Where a reason stands in the place of a source, an entry is put right: what stands keeps the document
 *  that it was taken from. A first entry has none to keep, and needs its own. */
export async function recordFigure(
  product: Product,
  { fields, newSource, ...request }: FigureRequest,
): Promise<Outcome<Change>> {
  const { sourceId, place, reason } = fields;
  if (sourceId !== null)
    return recordChange(product, { kind: "figure", ...request, fields: { ...fields, sourceId } }, newSource);
  const standing = product.model.newest(`figure:${fields.subjectId}.${fields.metric}`);
  if (reason === undefined || standing?.kind !== "figure")
    return refused({ code: "source-or-reason", field: fields.metric, value: "" });
  return recordChange(product, {
    kind: "figure",
    ...request,
    fields: { ...fields, sourceId: standing.fields.sourceId, place: place ?? standing.fields.place },
  });
}
