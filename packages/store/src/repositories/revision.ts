/** Where a new revision goes: its number, and the change it belongs to. */
export type Place = { readonly version: number; readonly change_seq: number };

/** Rows of one revision table as parsed revisions, without the change's instant and actor. */
export function revisionRows<Kind extends string, Row extends Place, Fields>(
  kind: Kind,
  rows: readonly Row[],
  parse: (row: Row) => Fields,
) {
  return rows.map((row) => ({ kind, seq: row.change_seq, version: row.version, fields: parse(row) }));
}
