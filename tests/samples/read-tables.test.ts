import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { problemText } from "@lianchi/domain";
import { describe, expect, it } from "vitest";
import { readTable } from "../../apps/server/src/intake/read-table.ts";

const data = "../shared/data";
const isThere = existsSync(data);
if (!isThere) console.log("The sample data is not there: its suites did not run.");

const bytesOf = (path: string) => new Uint8Array(readFileSync(join(data, path)));
async function tableOf(path: string) {
  const read = await readTable(bytesOf(path));
  if (read.kind === "refused") throw new Error(problemText(read.problem, "en"));
  return read.table;
}

describe.runIf(isThere)("real files", () => {
  it("614 Swedish turbines have 614 rows and their letters", async () => {
    const { rows, columns } = await tableOf("turbines/se-614-turbines.csv");
    expect([rows.length, columns.length]).toEqual([614, 25]);
    expect(new Set(rows.map((row) => row[3]))).toContain("Inte aktuellt eller återkallat");
  });

  it("Danish ids keep all their 18 digits", async () => {
    const { rows } = await tableOf("turbines/dk-turbines-annual-kwh.csv");
    expect(rows).toHaveLength(9_583);
    expect(rows[0]?.[0]).toBe("570714700000005237");
    expect(new Set(rows.map((row) => row[0])).size).toBe(9_583);
    expect(rows.filter((row) => row[11] === null)).toHaveLength(683);
  });

  it("a KMZ gives its 1,682 placemarks and none of its links", async () => {
    const { rows, columns, warnings, format } = await tableOf("turbines/br-windfarms.kmz");
    expect([format, rows.length]).toEqual(["kmz", 1_682]);
    expect(JSON.stringify([columns, rows])).not.toMatch(/<html|http:/i);
    expect(warnings.map(({ problem }) => problem.code)).toContain("remote-links");
  });

  it("a British table in Windows-1252 keeps its pounds and dashes", async () => {
    const { rows, encoding } = await tableOf("plants/uk-repd-2020q2-cp1252.csv");
    expect([rows.length, encoding]).toEqual([5_946, "windows-1252"]);
  });
});

describe.runIf(isThere)("hostile and broken files", () => {
  it("csv-spectrum: every table is what its JSON says", async () => {
    // The JSON of the coordinates tells another phone number than its CSV.
    const files = readdirSync(join(data, "messy/csv_spectrum/csvs")).filter(
      (file) => !file.startsWith("location"),
    );
    for (const file of files) {
      const read: unknown = JSON.parse(
        readFileSync(join(data, "messy/csv_spectrum/json", file.replace(/csv$/, "json")), "utf8"),
      );
      const wanted: readonly Record<string, string>[] = Array.isArray(read) ? read : [Object(read)];
      const { rows, columns } = await tableOf(`messy/csv_spectrum/csvs/${file}`);
      const got = rows.map((row) => Object.fromEntries(columns.map((name, at) => [name, row[at] ?? ""])));
      expect({ file, got }).toEqual({
        file,
        got: wanted.map((row) =>
          Object.fromEntries(Object.entries(row).map(([name, cell]) => [name.trim(), cell.trim()])),
        ),
      });
    }
  });

  it("each opens, or is refused in words; none throws, none hangs", async () => {
    const refusals: string[] = [];
    for (const folder of ["csvkit", "easyexcel", "excelize", "exceljs", "injection"])
      for (const file of readdirSync(join(data, "messy", folder))) {
        const read = await readTable(bytesOf(`messy/${folder}/${file}`));
        if (read.kind === "read") {
          expect({ file, columns: read.table.columns.length > 0 }).toEqual({ file, columns: true });
          continue;
        }
        for (const lang of ["zh", "en"] as const)
          expect(problemText(read.problem, lang)).not.toMatch(/undefined|\[object/);
        refusals.push(`${folder}/${file} ${read.problem.code}`);
      }
    expect(refusals).toContain("excelize/encryptAES.xlsx workbook-encrypted");
    expect(refusals).toContain("excelize/encryptSHA512.xlsx workbook-encrypted");
    expect(refusals).toContain("csvkit/null_byte.csv encoding-unknown");
    expect(refusals.filter((one) => one.endsWith("workbook-old")).length).toBe(
      readdirSync(join(data, "messy/easyexcel")).filter((file) => file.endsWith(".xls")).length,
    );
  }, 120_000);

  it("UTF-16 and Latin-1 read as people wrote them", async () => {
    for (const file of ["test_utf16_big.csv", "test_utf16_little.csv"]) {
      const { columns, rows } = await tableOf(`messy/csvkit/${file}`);
      expect({ file, columns }).toEqual({ file, columns: ["a", "b", "c"] });
      expect(rows.at(-1)?.[2]).toBe("ʤ");
    }
    expect((await tableOf("messy/csvkit/test_latin1.csv")).rows.at(-1)?.[2]).toBe("©");
  });
});
