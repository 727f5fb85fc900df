import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { openingChanges } from "@lianchi/domain";
import { plainText } from "@lianchi/office";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { renderChartFile } from "../../packages/documents/src/charts/chart-file.ts";
import { overviewFrom, zh } from "../../packages/documents/src/testing/overviews.ts";
import { chartsIn, sheetCells, xmlParts } from "../../packages/documents/src/testing/read-office.ts";

const data = "../shared/data/messy/injection";
const isThere = existsSync(data);
if (!isThere) console.log("The sample data is not there: its suites did not run.");

const own = [
  '=HYPERLINK("http://x","y")',
  "+1",
  "-2+3",
  "@SUM(A1)",
  "\"quoted\" 'twice'",
  "🌪️🐼",
  "\u202E倒\u202C",
  "风".repeat(200),
  "a\u0000b\u0008c\uFFFE",
  "</script><script>alert(1)</script>",
  "]]>&amp;<!--",
];
const listed = isThere
  ? [
      ...z.array(z.string()).parse(JSON.parse(readFileSync(join(data, "blns.json"), "utf8"))),
      ...readFileSync(join(data, "csv-payload.txt"), "utf8").split(/\r?\n/),
    ]
  : [];
/** What a field of the product can hold: a name is never empty. */
const names = [...own, ...listed]
  .map((name) => name.slice(0, 200))
  .filter((name) => plainText(name).trim() !== "");

const projects = openingChanges.flatMap((change) =>
  change.kind === "subject" && change.fields.kind === "project" ? [change.fields.id] : [],
);

/** The opening facts about projects of these names. */
function named(some: readonly string[]) {
  return overviewFrom(
    openingChanges.map((change) => {
      if (change.kind !== "subject") return change;
      const name = some[projects.indexOf(change.fields.id)];
      return name === undefined
        ? change
        : {
            ...change,
            fields: { ...change.fields, name: { zh: name, en: name }, shortName: { zh: name, en: name } },
          };
    }),
  );
}

describe("names that try to be something else", () => {
  it("stay texts in every office format, in every part of it", async () => {
    expect(names.length).toBeGreaterThan(isThere ? 400 : 10);
    for (let at = 0; at < names.length; at += projects.length) {
      const some = names.slice(at, at + projects.length);
      const overview = named(some);
      for (const format of ["xlsx", "pptx", "docx"] as const) {
        // A picture of its own for each would take a minute and show nothing more: the snippet is looked at now and then.
        if (format === "docx" && at % 40 !== 0) continue;
        const { bytes } = await renderChartFile({
          chart: "investment-by-project",
          format,
          overview,
          reading: zh,
          theme: "light",
        });
        for (const [part, text] of xmlParts(bytes))
          expect({ part, some, formula: /<f[ >]|<script|<!DOCTYPE|<!ENTITY/i.test(text) }).toEqual({
            part,
            some,
            formula: false,
          });
        if (format === "docx") continue;
        // Investment, and cost per kW beside it.
        expect(chartsIn(bytes)).toHaveLength(2);
        if (format === "pptx") continue;
        const cells = (await sheetCells(bytes)).flat();
        for (const name of some.map(plainText))
          expect(cells.map((cell) => String(cell).trim())).toContain(name.trim());
      }
    }
  }, 300_000);
});
