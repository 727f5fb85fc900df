import { type Change, SiteAction } from "@lianchi/domain";
import type { Db } from "../db.ts";
import { revisionOf, type Scanned, scan } from "./revision.ts";

const table = "site_action";

/** What was done to sites, in one row each; the sites are in `siteRows`. */
export const siteActions = {
  insert: async (db: Db, seq: number, fields: SiteAction): Promise<void> => {
    await db
      .insertInto(table)
      .values({ change_seq: seq, fields: JSON.stringify(fields) })
      .execute();
  },

  scan: async (db: Db): Promise<readonly Scanned[]> => {
    const rows = await db
      .selectFrom(table)
      .innerJoin("change", "seq", "change_seq")
      .selectAll(table)
      .select(["at", "actor"])
      .execute();
    return scan(
      table,
      rows.map((row) => ({ ...row, version: 1 })),
      (row): Change => ({ kind: "sites", ...revisionOf(row, SiteAction.parse(row.fields)) }),
    );
  },
} as const;
