import { sql } from "kysely";
import { beforeAll, describe, expect, it } from "vitest";
import type { DatabaseKind } from "./store.contract.ts";
import type { StorePlace } from "./store.ts";
import { beneath } from "./testing/opened.ts";

/** SQL, and what every driver must make of it. */
const values: readonly (readonly [string, unknown])[] = [
  ["null::text", null],
  ["null::jsonb", null],
  ["true", true],
  ["false", false],
  ["7::smallint", 7],
  ["(-2147483648)::integer", -2147483648],
  ["9007199254740991::bigint", 9007199254740991],
  ["count(*)", 1],
  ["0.1::real", 0.1],
  ["0.30000000000000004::double precision", 0.30000000000000004],
  ["12345678901234567890.125::numeric(24, 3)", "12345678901234567890.125"],
  ["0::numeric(24, 3)", "0.000"],
  ["'2024-02-29'::date", "2024-02-29"],
  ["'2026-11-23 19:31:17.123456+08'::timestamptz", "2026-11-23T11:31:17.123Z"],
  ["'2026-11-23 19:31:17+05:30'::timestamptz", "2026-11-23T14:01:17.000Z"],
  ["'2026-11-23 19:31:17.5'::timestamp", "2026-11-23 19:31:17.5"],
  ["'1 year 2 months 3 days 04:05:06'::interval", "1 year 2 mons 3 days 04:05:06"],
  [`'{"kind":"年","parts":[1,null,"\\ud83c\\udf2c"]}'::jsonb`, { kind: "年", parts: [1, null, "\u{1F32C}"] }],
  [`'"text"'::jsonb`, "text"],
  ["'null'::jsonb", null],
  [`'{"b":1,"a":2}'::json`, { b: 1, a: 2 }],
  ["'五大连池 \u{1F32C}'::text", "五大连池 \u{1F32C}"],
  ["''::text", ""],
  ["'x'::name", "x"],
  ["'pg_class'::regclass::text", "pg_class"],
  ["'6f1c7d7e-8f5c-4f0e-9d5c-0a1b2c3d4e5f'::uuid", "6f1c7d7e-8f5c-4f0e-9d5c-0a1b2c3d4e5f"],
  [`'\\x00ff'::bytea`, "\\x00ff"],
];

/** One table of parsers: a row has the same types whichever database it comes from. */
export function describeColumnTypes({ name, newPlace }: DatabaseKind): void {
  describe(`column types over ${name}`, () => {
    let place: StorePlace;
    const ask = (expressions: string) =>
      beneath(place, async (db) => (await sql.raw<object>(`select ${expressions}`).execute(db)).rows);
    beforeAll(() => {
      place = newPlace();
    });

    it("are the same as over any other", async () => {
      const [row] = await ask(values.map(([expression], at) => `${expression} as c${at}`).join(", "));
      const told = Object.values(row ?? {});
      expect(values.map(([expression], at) => [expression, told[at]])).toEqual(values);
    });

    it("refuse a whole number that a float cannot hold, with the number", async () => {
      await expect(ask("9007199254740993::bigint")).rejects.toThrow(
        "a bigint must stay within 2^53, got 9007199254740993",
      );
    });

    it("take parameters as the same text", async () => {
      const rows = await beneath(place, async (db) => {
        const { rows } = await sql`select ${"年"}::text as a, ${1.5}::numeric as b, ${true}::boolean as c,
          ${null}::text as d, ${new Date(0)}::timestamptz as e, ${{ a: [1] }}::jsonb as f, ${12n}::bigint as g`.execute(
          db,
        );
        return rows;
      });
      expect(rows).toEqual([
        { a: "年", b: "1.5", c: true, d: null, e: "1970-01-01T00:00:00.000Z", f: { a: [1] }, g: 12 },
      ]);
    });
  });
}
