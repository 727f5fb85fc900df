import { Actor, type Change, type Revision } from "@lianchi/domain";
import { type RawBuilder, sql } from "kysely";
import { z } from "zod";

/** Where a new revision goes: its number, and the change it belongs to. */
export type Place = { readonly version: number; readonly change_seq: RawBuilder<number> };

/** The change that this session has just written: its revision can be sent without waiting for the number. */
export const newestChange = sql<number>`currval(pg_get_serial_sequence('change', 'seq'))`;

/** What every stored revision says alike, its change's instant and actor beside it. */
export type Told = {
  readonly version: number;
  readonly change_seq: number;
  readonly at: string;
  readonly actor: string;
};

export function revisionOf<Fields>(row: Told, fields: Fields): Revision<Fields> {
  return {
    version: row.version,
    seq: row.change_seq,
    at: row.at,
    actor: Actor.parse(row.actor),
    fields,
  };
}

/** A stored row after the look at it: a change, or why it is none. */
export type Scanned =
  | { readonly kind: "read"; readonly change: Change }
  | { readonly kind: "unreadable"; readonly detail: string };

function reasonOf(error: unknown): string {
  if (error instanceof z.ZodError)
    return error.issues.map(({ path, message }) => `${path.join(".")}: ${message}`).join("; ");
  return error instanceof Error ? error.message : String(error);
}

/** Parses each row, and lets one that does not parse spoil no other. */
export function scan<Row extends Told>(
  table: string,
  rows: readonly Row[],
  changeOf: (row: Row) => Change,
): readonly Scanned[] {
  return rows.map((row): Scanned => {
    try {
      return { kind: "read", change: changeOf(row) };
    } catch (error) {
      return { kind: "unreadable", detail: `${table}, change ${row.change_seq}: ${reasonOf(error)}` };
    }
  });
}
