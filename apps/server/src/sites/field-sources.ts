import type { Change, SiteFields, SourceId } from "@lianchi/domain";
import { siteChanges } from "./keep-sites.ts";
import type { SiteRevision } from "./site-model.ts";

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

/** What a particular rests on: a document, or an action that named none. */
export type FieldGround =
  | { readonly kind: "document"; readonly sourceId: SourceId }
  | { readonly kind: "action"; readonly seq: number };

/** Actions that say of sites what no document says: the batch or project that an office gave them. */
export function actionsWithoutDocument(changes: readonly Change[]): ReadonlySet<number> {
  return new Set(
    siteChanges(changes).flatMap(({ seq, fields }) => (fields.what === "allocate" ? [seq] : [])),
  );
}

/** What each known particular rests on: that of the revision which gave it its present value. A revision that names
 *  another document and changes nothing else says that all of it rests on that one.
 *  @param rows revisions of one site, oldest first
 *  @param withoutDocument actions of `actionsWithoutDocument` */
export function fieldGrounds(
  rows: readonly SiteRevision[],
  withoutDocument: ReadonlySet<number>,
): ReadonlyMap<SourcedField, FieldGround> {
  const grounds = new Map<SourcedField, FieldGround>();
  rows.forEach(({ seq, fields: row }, at) => {
    const before = rows[at - 1]?.fields;
    const ground: FieldGround = withoutDocument.has(seq)
      ? { kind: "action", seq }
      : { kind: "document", sourceId: row.sourceId };
    const changed =
      before === undefined ? sourcedFields : sourcedFields.filter((field) => !isSame(before, row, field));
    const resourced = changed.length === 0 && before?.sourceId !== row.sourceId;
    for (const field of resourced ? sourcedFields : changed) {
      if (isEmpty(row[field])) grounds.delete(field);
      else grounds.set(field, ground);
    }
  });
  return grounds;
}

/** The documents among the grounds; a particular without one is left out. */
export function documentsOf(
  grounds: ReadonlyMap<SourcedField, FieldGround>,
): ReadonlyMap<SourcedField, SourceId> {
  return new Map(
    [...grounds].flatMap(([field, ground]) =>
      ground.kind === "document" ? [[field, ground.sourceId] as const] : [],
    ),
  );
}
