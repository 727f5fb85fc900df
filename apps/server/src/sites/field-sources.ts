import type { SiteFields, SourceId } from "@lianchi/domain";

/** The particulars that a document can tell of a site. */
export const sourcedFields = [
  "name",
  "ratingKw",
  "model",
  "hubHeightM",
  "rotorDiameterM",
  "position",
  "batch",
  "projectId",
  "note",
  "links",
] as const;
export type SourcedField = (typeof sourcedFields)[number];

const isEmpty = (value: SiteFields[SourcedField]) =>
  value === null || (Array.isArray(value) && value.length === 0);

const isSame = (a: SiteFields, b: SiteFields, field: SourcedField) =>
  a[field] === b[field] || JSON.stringify(a[field]) === JSON.stringify(b[field]);

/** The document on which each known particular rests: that of the revision which gave it its present value. A revision that
 *  names another document and changes nothing else says that all of it rests on that one.
 *  @param rows revisions of one site, oldest first */
export function fieldSources(rows: readonly SiteFields[]): ReadonlyMap<SourcedField, SourceId> {
  const sources = new Map<SourcedField, SourceId>();
  rows.forEach((row, at) => {
    const before = rows[at - 1];
    const changed =
      before === undefined ? sourcedFields : sourcedFields.filter((field) => !isSame(before, row, field));
    const resourced = changed.length === 0 && before?.sourceId !== row.sourceId;
    for (const field of resourced ? sourcedFields : changed) {
      if (isEmpty(row[field])) sources.delete(field);
      else sources.set(field, row.sourceId);
    }
  });
  return sources;
}
