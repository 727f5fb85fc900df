import { openingChanges } from "@lianchi/domain";
import { sql } from "kysely";
import { beforeAll, describe, expect, it } from "vitest";
import type { DatabaseKind } from "./store.contract.ts";
import { openStore, type StorePlace } from "./store.ts";
import { beneath, opened, storeOptions } from "./testing/opened.ts";

/** Each table of the history with a column to alter. */
const tables = [
  ["change", "actor"],
  ["subject", "id"],
  ["source", "id"],
  ["subject_revision", "version"],
  ["source_revision", "version"],
  ["figure_revision", "version"],
  ["stage_revision", "version"],
] as const;

/** How the history is kept from those who reach past the store, and what `check` finds when they succeed. */
export function describeGuard({ name, newPlace }: DatabaseKind): void {
  describe(`the guard of ${name}`, () => {
    let place: StorePlace;

    /** Writes past every trigger and reference, as only the database's owner can. */
    const tamper = (...statements: readonly string[]) =>
      beneath(place, async (db) => {
        for (const statement of ["set session_replication_role = replica", ...statements])
          await sql.raw(statement).execute(db);
      });
    const faults = async () => {
      const store = await opened(place);
      try {
        return await store.check();
      } finally {
        await store.close();
      }
    };

    beforeAll(async () => {
      place = newPlace();
      const store = await opened(place);
      await store.append(openingChanges);
      await store.close();
    });

    it("refuses to alter, delete or empty what was written, table by table", async () => {
      const statements = tables.flatMap(([table, column]) => [
        `update ${table} set ${column} = ${column}`,
        `delete from ${table}`,
        `truncate ${table} cascade`,
      ]);
      await beneath(place, async (db) => {
        for (const statement of statements)
          await expect(sql.raw(statement).execute(db), statement).rejects.toThrow(
            /^history is append-only: \w+ of \w+ refused$/,
          );
      });
    });

    it.each([
      ["a negative value", "version + 1, seq, -1, source_id", /"figure_revision_value_check"/],
      ["version 0", "0, seq, 1, source_id", /"figure_revision_version_check"/],
      ["a version that stands", "version, seq, 1, source_id", /"figure_revision_pkey"/],
      ["no source", "version + 1, seq, 1, null", /null value in column "source_id"/],
      ["an unknown source", "version + 1, seq, 1, 'nowhere'", /"figure_revision_source_id_fkey"/],
      ["no change", "version + 1, seq + 1000, 1, source_id", /"figure_revision_change_seq_fkey"/],
      ["the change of another", "version + 1, change_seq, 1, source_id", /"figure_revision_change_seq_key"/],
    ])("refuses a figure with %s, whoever writes it", async (_, columns, refusal) => {
      const insert = `with made as (insert into change (at, actor, kind) values (now(), 'x', 'figure') returning seq)
        insert into figure_revision
          (subject_id, metric, precision_word, period, basis, version, change_seq, value, source_id)
        select subject_id, metric, precision_word, period, basis, ${columns}
          from made, (select * from figure_revision limit 1) standing`;
      await expect(beneath(place, (db) => sql.raw(insert).execute(db))).rejects.toThrow(refusal);
    });

    it("finds rows that no longer fit together", async () => {
      await tamper(
        "update figure_revision set version = 5 where subject_id = 'heping-wind' and metric = 'capacity'",
        "delete from source_revision",
        "update change set kind = 'source' where seq = (select min(change_seq) from stage_revision)",
        "update change set at = at + interval '9999 days' where seq = (select max(seq) from change)",
        "alter table figure_revision disable trigger figure_revision_keeps_history",
      );
      const found = await faults();
      expect(new Set(found.map(({ kind }) => kind))).toEqual(
        new Set([
          "version-gap",
          "missing-source",
          "orphan-change",
          "orphan-revision",
          "time-ahead",
          "unguarded-history",
        ]),
      );
      expect(found).toContainEqual({
        kind: "version-gap",
        detail: "figure:heping-wind.capacity: 5 follows 0",
      });
      expect(found).toContainEqual({ kind: "unguarded-history", detail: "figure_revision can be altered" });
    });

    it("names every row that does not parse, and why", async () => {
      await tamper(
        "update figure_revision set basis = 'guessed' where metric = 'capacity' and subject_id = 'heping-wind'",
        "update subject_revision set note_zh = null where subject_id = 'heping-wind'",
      );
      const unreadable = (await faults()).filter(({ kind }) => kind === "unreadable");
      expect(unreadable.map(({ detail }) => detail)).toEqual([
        expect.stringMatching(/^subject_revision, change \d+: note\.zh: /),
        expect.stringMatching(/^figure_revision, change \d+: basis: /),
      ]);
    });

    it("leaves what a newer program wrote untouched", async () => {
      await tamper("insert into kysely_migration (name, timestamp) values ('9999-from-the-future', '2099')");
      const told = await openStore(place, storeOptions);
      expect(told).toMatchObject({
        kind: "refused",
        problem: { code: "folder-newer", expected: "9999-from-the-future" },
      });
      expect(JSON.stringify(told)).not.toContain("secret");
      // The refused one has let go of it: a second try gets as far as the first.
      expect(await openStore(place, storeOptions)).toEqual(told);
    });
  });
}
