import type { ReadingProduct } from "../product.ts";

/** Titles of registered documents; an id stands in where there is none. */
export function sourceTitles({ model }: Pick<ReadingProduct, "model">): (id: string) => string {
  const known = new Map<string, string>();
  return (id) => {
    const title = known.get(id);
    if (title !== undefined) return title;
    const source = model.newest(`source:${id}`);
    const found = source?.kind === "source" ? source.fields.title : id;
    known.set(id, found);
    return found;
  };
}
