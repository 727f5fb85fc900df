import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { testTemplate } from "../testing/embedded-place.ts";
import { openDatabase } from "./database.ts";

it("hands on every type as the text that PostgreSQL writes, and takes it back", async () => {
  const folder = mkdtempSync(join(tmpdir(), "lianchi-database-"));
  const database = await openDatabase({ folder, templateArchive: fileURLToPath(testTemplate) });
  const values = {
    int8: "9007199254740993",
    numeric: "1.10",
    bool: "t",
    bytea: "\\x00ff",
    jsonb: '{"a": 1}',
    date: "2026-11-23",
    interval: "1 day",
    "int4[]": "{1,NULL,3}",
    "text[]": '{"a b","",NULL}',
    "jsonb[]": '{"{\\"a\\": 1}"}',
    "point[]": '{"(1,2)"}',
  };
  for (const [type, text] of Object.entries(values)) {
    const { rows } = await database.query(`select $1::${type} as v`, [text], { rowMode: "array" });
    expect({ type, rows }).toEqual({ type, rows: [[text]] });
  }
  await database.close();
  rmSync(folder, { recursive: true, force: true });
});
