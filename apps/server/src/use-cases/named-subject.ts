import { type SubjectId, type Text, untranslated } from "@lianchi/domain";
import type { Product } from "../product.ts";

export type NamedSubject = { readonly id: SubjectId; readonly name: Text };

/** A project or cluster with its newest short name; its id stands in where it is not known. */
export function namedSubject({ model }: Pick<Product, "model">, id: SubjectId | null): NamedSubject | null {
  if (id === null) return null;
  const newest = model.newest(`subject:${id}`);
  return { id, name: newest?.kind === "subject" ? newest.fields.shortName : untranslated(id) };
}
