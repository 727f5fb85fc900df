import { execFile, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { chartsIn, chartValues, xmlParts } from "../../packages/documents/src/testing/read-office.ts";
import { charts, type DemoCharts, demoCharts } from "./demo-charts.ts";

const office = ["xlsx", "pptx", "docx"] as const;
const converted = promisify(execFile);
const hasOffice = spawnSync("soffice", ["--version"]).status === 0;
if (!hasOffice) console.log("LibreOffice is not there: no file was opened by it.");

let demo: DemoCharts;
const folder = mkdtempSync(join(tmpdir(), "lianchi-office-"));
beforeAll(async () => {
  demo = await demoCharts();
});
afterAll(async () => {
  await demo.stop();
  rmSync(folder, { recursive: true, force: true });
});

const fileOf = (name: string, query = "lang=zh") => demo.fileOf(name, query);

/** Pictures with more than one quantity, or with some on scales of their own. */
const ofSeveral: ReadonlyMap<string, number> = new Map([
  ["investment-by-project", 2],
  ["money-by-project", 3],
  ["sites-by-stage", 2],
  ["stage-by-batch", 3],
  ["batch-gantt", 2],
  ["cash-flow", 2],
  ["returns-comparison", 8],
  ["lcoe-stack", 2],
  ["probability", 3],
]);

describe("office files of every chart", () => {
  it("have a native chart for each quantity, whose numbers are those of the records", async () => {
    for (const chart of charts) {
      const csv = (await fileOf(`${chart}.csv`)).toString();
      const records = new Set([...csv.matchAll(/,(-?\d+(?:\.\d+)?),/g)].map(([, value]) => Number(value)));
      const [inSheet, inSlide] = [
        chartsIn(await fileOf(`${chart}.xlsx`)).map((part) => chartValues(part)),
        chartsIn(await fileOf(`${chart}.pptx`)).map((part) => chartValues(part)),
      ];
      expect({ chart, charts: inSheet.length }).toEqual({ chart, charts: ofSeveral.get(chart) ?? 1 });
      expect(inSlide).toEqual(inSheet);
      // The map's last two are names on the ground: middles of batches, and places.
      const told = chart === "site-map" ? inSheet.map((series) => series.slice(0, -2)) : inSheet;
      const numbers = told.flat(2).filter((value) => value !== null);
      expect(numbers.length).toBeGreaterThan(0);
      // Bars of days are lengths: no record is a length. A sum of projects is told by its parts.
      if (chart !== "batch-gantt" && chart !== "capacity-by-stage")
        expect({ chart, foreign: numbers.filter((value) => !records.has(value)) }).toEqual({
          chart,
          foreign: [],
        });
    }
  });

  it("are the same bytes when they are made again", async () => {
    // Another query of the same meaning: the first file stands on the server's shelf.
    for (const format of office) {
      const first = await fileOf(`pace.${format}`);
      const second = await fileOf(`pace.${format}`, "lang=zh&units=wan&bw=0");
      expect(Buffer.compare(first, second)).toBe(0);
    }
  });

  it("say filters, day, source and link", async () => {
    for (const format of office) {
      const bytes = await fileOf(
        `investment-by-project.${format}`,
        "lang=zh&asOf=2026-11-24&projects=heping-wind",
      );
      const said = [...xmlParts(bytes).values()].join("");
      for (const words of [
        "和平风电",
        "2026-11-24",
        "袁小峰",
        "/?asOf=2026-11-24&amp;projects=heping-wind#investment-by-project",
      ])
        expect({ format, words, has: said.includes(words) }).toEqual({ format, words, has: true });
    }
  });

  it.runIf(hasOffice)(
    "are opened by another program, which sees their words",
    async () => {
      for (const chart of charts)
        for (const format of office)
          writeFileSync(join(folder, `${chart}.${format}`), await fileOf(`${chart}.${format}`));
      for (const format of office) {
        const files = charts.map((chart) => join(folder, `${chart}.${format}`));
        const out = join(folder, format);
        const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
        // Not in step: server and client live in this thread too, and their connections with them.
        await converted("soffice", [profile, "--headless", "--convert-to", "pdf", "--outdir", out, ...files]);
        expect(existsSync(out) ? readdirSync(out).length : 0).toBe(charts.length);
        for (const chart of charts) {
          const text = spawnSync("pdftotext", ["-layout", join(out, `${chart}.pdf`), "-"], {
            encoding: "utf8",
          });
          expect(text.stdout.replace(/\s/g, "")).toContain("2026-11-24");
          expect(readFileSync(join(out, `${chart}.pdf`)).length).toBeGreaterThan(5_000);
        }
      }
    },
    900_000,
  );
});

describe("wrong options of a chart's file", () => {
  it("are refused with the field, the value and what would be right", async () => {
    for (const [name, query, field] of [
      ["pace.png", "scale=5", "scale"],
      ["pace.png", "scale=half", "scale"],
      ["pace.png", "size=a3", "size"],
      ["pace.png", "size=16x9&scale=2", "size"],
      ["pace.png", "outlined=1", "outlined"],
      ["pace.xlsx", "bw=1", "bw"],
      ["pace.svg", "bw=yes", "bw"],
      ["pace.docx", "size=a4-half", "size"],
    ] as const) {
      const answer = await fetch(`${demo.server.url}/export/charts/${name}?${query}`);
      const { error } = await answer.json();
      expect({ query, status: answer.status, field: error.data.problems[0].field }).toEqual({
        query,
        status: 400,
        field,
      });
      expect(error.data.problems[0].message.zh).toMatch(/[一-龥]/);
    }
  });
});
