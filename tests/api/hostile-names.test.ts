import { reportFormats, reportTemplates } from "@lianchi/domain";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { printable } from "../../packages/documents/src/pdf/print-text.ts";
import { charts } from "./demo-charts.ts";
import { changedTexts, csvRows, readFile, wholeTexts } from "./hostile/read-file.ts";
import { texts, writeHostileWorld } from "./hostile/world.ts";
import { canReadPdf } from "./report-reading.ts";
import { type RunningServer, runningServer } from "./running-server.ts";

/** One world in which every name, note, title, batch, plan and reason is hostile at once. */
let server: RunningServer;
beforeAll(async () => {
  server = await runningServer({ now: () => new Date("2026-11-24T04:00:00.000Z") });
  await writeHostileWorld(server);
});
afterAll(() => server[Symbol.asyncDispose]());

async function fetched(path: string): Promise<{ readonly status: number; readonly bytes: Buffer }> {
  const answer = await fetch(`${server.url}${path}`);
  const bytes = Buffer.from(await answer.arrayBuffer());
  if (answer.status !== 429) return { status: answer.status, bytes };
  await new Promise((resolve) => setTimeout(resolve, 1_000));
  return fetched(path);
}

const harmless = (text: string) => (/^\s*[=+\-@|%]/.test(text) ? `'${text}` : text);
const writing: Readonly<Record<string, (text: string) => string>> = { pdf: printable };
const writtenIn = (format: string) => writing[format] ?? ((text: string) => text);

/** A file with all that is wrong with it, and which texts it names whole. */
async function looked(path: string) {
  const { status, bytes } = await fetched(path);
  const format = /\.([a-z]+)(\?|$)/.exec(path)?.[1] ?? "";
  if (status !== 200) return { path, faults: [`${status} ${bytes.toString().slice(0, 200)}`], named: [] };
  if (format === "pdf" && !canReadPdf) return { path, faults: [], named: [] };
  const { words, faults } = readFile(format, bytes);
  const as = writtenIn(format);
  return {
    path,
    faults: [...faults, ...changedTexts(words, texts, as)],
    named: wholeTexts(words, texts, as),
  };
}

async function lookThrough(paths: readonly string[]) {
  const found = [];
  for (const path of paths) found.push(await looked(path));
  const faults = found.flatMap(({ path, faults }) => faults.slice(0, 4).map((fault) => `${path}: ${fault}`));
  expect(faults).toEqual([]);
  return found;
}

const chartPath = (chart: string, format: string, lang: string) =>
  `/export/charts/${chart}.${format}?lang=${lang}&scenario=hostile&focus=hostile-0&from=2026-05-01`;

describe.each(["zh", "en"])("hostile names in %s", (lang) => {
  it("stand in the records of every chart as they were written", async () => {
    for (const chart of charts) {
      const { bytes } = await fetched(chartPath(chart, "csv", lang));
      const cells = csvRows(bytes.toString()).flat();
      const odd = cells.filter((cell) => {
        const number = /〔(\d+)〕/.exec(cell)?.[1];
        return number !== undefined && !cell.includes(texts[Number(number)] ?? "") && !cell.startsWith("'");
      });
      expect({ chart, odd }).toEqual({ chart, odd: [] });
      const known = new Set(texts.map(harmless));
      const subjects = csvRows(bytes.toString()).map(([subject = ""]) => subject);
      expect({ chart, odd: subjects.filter((one) => /^.*〔\d+〕$/.test(one) && !known.has(one)) }).toEqual({
        chart,
        odd: [],
      });
    }
  });

  it.each(["svg", "png", "pdf", "csv", "xlsx", "pptx", "docx"])(
    "spoil no chart as %s, bring nothing in, and are read back equal",
    async (format) => {
      // The drawing of each language is looked at as SVG; what is slow to make is made of some in the second.
      const some = lang === "en" && format !== "svg" && format !== "csv";
      const wanted = charts.filter((_, at) => !some || at % 4 === 0);
      const found = await lookThrough(wanted.map((chart) => chartPath(chart, format, lang)));
      if (format !== "png" && (format !== "pdf" || canReadPdf))
        expect(found.filter(({ named }) => named.length > 0).length).toBeGreaterThan(wanted.length / 3);
    },
  );

  it.each(reportTemplates)("spoil no report: %s", async (template) => {
    const found = await lookThrough(
      reportFormats.map((format) => `/export/reports/${template}-${lang}.${format}`),
    );
    for (const { path, named } of found)
      if (!path.endsWith("pdf") || canReadPdf)
        expect({ path, isNamed: named.length > 3 }).toEqual({ path, isNamed: true });
  });

  it("spoil no list of sites and no workbook of returns", async () => {
    const found = await lookThrough([
      ...["csv", "xlsx", "geojson", "kml"].map((format) => `/export/sites.${format}?lang=${lang}`),
      ...["csv", "xlsx", "json"].map((format) => `/export/returns.${format}?lang=${lang}&scenario=hostile`),
    ]);
    for (const { path, named } of found)
      expect({ path, isNamed: named.length > 3 }).toEqual({ path, isNamed: true });
  });
});
