import type { Overview } from "@lianchi/returns";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { pngOf } from "../../packages/documents/src/charts/png.ts";
import { absenceFaults, shownIn } from "../numbers/absences.ts";
import { faultsIn, ledgerOf } from "../numbers/audit.ts";
import { type Chart, chartFiles, type Files, fileAt, fileOf } from "../numbers/files.ts";
import { thingsOf } from "../numbers/ledger.ts";
import { linesOf } from "../numbers/lines.ts";
import { nativesIn } from "../numbers/natives.ts";
import { pdfWords, svgLines, tablesIn } from "../numbers/pages.ts";
import { shownSheets } from "../numbers/sheets.ts";
import { talliesOf, tallyFaults } from "../numbers/site-tallies.ts";
import { foreignCells, numbersIn, tableAsRead } from "../numbers/tables.ts";
import { type World, worldOf } from "../numbers/worlds.ts";
import { charts } from "./demo-charts.ts";
import { csvRows } from "./hostile/read-file.ts";
import { canReadPdf } from "./report-reading.ts";

/** Charts in which the portfolio's own figures stand; the others show what is computed from them. */
const ofPortfolio: readonly Chart[] = [
  "capacity-by-stage",
  "investment-by-project",
  "generation-by-project",
  "money-by-project",
  "cluster-progress",
  "returns-comparison",
  "returns-capacity",
];
/** A picture in pixels takes most of the time that a DOCX does. */
const inWord: readonly Chart[] = [
  "money-by-project",
  "investment-by-project",
  "cluster-progress",
  "stage-by-batch",
  "returns-comparison",
];
/** Results of the model: their records keep more digits than their labels; these are held against the tables elsewhere. */
const ofModel: readonly Chart[] = [
  "lcoe-stack",
  "tax-by-year",
  "probability",
  "sensitivity-grid",
  "sensitivity",
  "cash-flow",
];
const few = (faults: readonly string[]) => faults.slice(0, 12);

describe.each(["demo", 23, 60] as const)("in a portfolio of %s projects", (name) => {
  let world: World;
  let overview: Overview;
  const files: Record<string, Files> = {};
  beforeAll(async () => {
    world = await worldOf(name);
    overview = await world.client.portfolio.overview.query();
    for (const format of ["svg", "csv", "xlsx", "pptx"])
      files[format] = await chartFiles(world.url, format, "zh");
    files.pdf = await chartFiles(
      world.url,
      "pdf",
      "zh",
      charts.filter((_, at) => name !== "demo" || at % 2 === 0),
    );
    files.docx = await chartFiles(world.url, "docx", "zh", name === "demo" ? inWord.slice(0, 2) : inWord);
  });
  afterAll(() => world.stop());

  const made = (format: string, chart: Chart) => fileOf(files[format] ?? new Map(), chart);
  const audited = (place: string, format: string, bytes: Buffer) => {
    const ledger = ledgerOf(thingsOf(overview));
    return linesOf(place, format, bytes).flatMap((line) => faultsIn(line, ledger));
  };

  it("a figure has the same digits and the same 约 or ≥ in every chart and format", () => {
    const faults = Object.entries(files).flatMap(([format, all]) =>
      ofPortfolio.flatMap((chart) => {
        const bytes = all.get(chart);
        return bytes === undefined ? [] : audited(`${chart}.${format}`, format, bytes);
      }),
    );
    expect(few(faults)).toEqual([]);
  });

  it("it has them in English, too", async () => {
    const format = { demo: "pptx", 23: "svg", 60: "xlsx" }[name];
    const english = await chartFiles(world.url, format, "en", ofPortfolio);
    const faults = [...english].flatMap(([chart, bytes]) => audited(`${chart}.${format} en`, format, bytes));
    expect(few(faults)).toEqual([]);
  });

  it("and in every report", async () => {
    const orders = {
      demo: [
        ["quarterly", "pptx"],
        ["project", "docx"],
        ["returns", "pdf"],
        ["cluster", "xlsx"],
      ],
      23: [
        ["quarterly", "docx"],
        ["quarterly", "xlsx"],
        ["project", "pdf"],
        ["returns", "pptx"],
      ],
      60: [
        ["quarterly", "pdf"],
        ["project", "xlsx"],
        ["returns", "xlsx"],
        ["cluster", "pptx"],
      ],
    } as const;
    const project = overview.projects[1]?.fields.id;
    const faults: string[] = [];
    for (const [at, [template, format]] of orders[name].entries()) {
      if (format === "pdf" && !canReadPdf) continue;
      const lang = at === 3 ? "en" : "zh";
      const whose = template === "project" ? `&projects=${project}` : "";
      const bytes = await fileAt(world.url, `/export/reports/${template}.${format}?lang=${lang}${whose}`);
      faults.push(...audited(`${template}.${format} ${lang}`, format, bytes));
    }
    expect(few(faults)).toEqual([]);
  });

  it("the PDF of a chart has the numbers of its SVG, and the PNG is that SVG in pixels", async () => {
    if (canReadPdf)
      for (const [chart, bytes] of files.pdf ?? [])
        expect({ chart, numbers: numbersIn(pdfWords(bytes)) }).toEqual({
          chart,
          numbers: numbersIn(
            svgLines(chart, made("svg", chart).toString())
              .map(({ text }) => text)
              .join("\n"),
          ),
        });
    const [chart] = ["cluster-progress"] as const;
    const png = await fileAt(world.url, `/export/charts/${chart}.png?lang=zh&width=900`);
    expect(Buffer.compare(png, Buffer.from(await pngOf(made("svg", chart).toString(), 900)))).toBe(0);
  });

  it("the table of the DOCX is that of the XLSX, and native charts hold the numbers of the records", () => {
    for (const [chart, bytes] of files.docx ?? []) {
      const [table = []] = tablesIn(bytes);
      const sheets = shownSheets(made("xlsx", chart)).map(({ grid }) => grid);
      expect({ chart, foreign: few(foreignCells(tableAsRead(table), sheets)) }).toEqual({
        chart,
        foreign: [],
      });
    }
    for (const chart of charts) {
      const records = new Set(csvRows(made("csv", chart).toString()).map(([, , value]) => Number(value)));
      const [sheet, slide] = [nativesIn(made("xlsx", chart)), nativesIn(made("pptx", chart))];
      // Bars of days are lengths, names on the ground are no records, and a sum of projects is told by its parts.
      if (chart === "batch-gantt" || chart === "site-map" || chart === "capacity-by-stage") continue;
      const foreign = [...sheet, ...slide].flatMap(({ points }) =>
        points
          .filter(({ value }) => !records.has(value))
          .map(({ value, category }) => `${category} ${value}`),
      );
      expect({ chart, foreign: few(foreign) }).toEqual({ chart, foreign: [] });
      if (ofModel.includes(chart)) continue;
      const cut = [...sheet, ...slide].flatMap(({ points }) =>
        points
          .filter(
            ({ shown, value }) =>
              shown !== null && Number(shown.replaceAll(",", "").replace("−", "-")) !== value,
          )
          .map(({ shown, value }) => `${value} reads ${shown}`),
      );
      expect({ chart, cut: few(cut) }).toEqual({ chart, cut: [] });
    }
  });

  it("what is missing says why, and what is there its period, wherever it stands", () => {
    const faults = shownIn.flatMap((shown) => {
      const [chart, , which] = shown;
      return overview.projects.flatMap((project) =>
        absenceFaults(project, shown, {
          records: csvRows(made("csv", chart).toString()),
          rows: svgLines(chart, made("svg", chart).toString()).map(({ text }) => text),
          categories: nativesIn(made("xlsx", chart))[which]?.categories ?? [],
        }),
      );
    });
    expect(few(faults)).toEqual([]);
  });

  it("sites are as many in the list as in every chart and report, and every share is of those not dropped", async () => {
    const list = (await fileAt(world.url, "/export/sites.csv?lang=zh")).toString();
    const tallies = talliesOf(list);
    const { share = "", stages } = tallies.get("合计") ?? {};
    const faults = (["sites-by-stage", "stage-by-batch", "stage-change", "batch-gantt"] as const).flatMap(
      (chart) =>
        tallyFaults(made("csv", chart).toString(), tallies, overview.asOf).map(
          (fault) => `${chart}: ${fault}`,
        ),
    );
    expect(few(faults)).toEqual([]);
    const oneLess = talliesOf(list.replace(/[^\n]*\n$/, ""));
    expect(tallyFaults(made("csv", "sites-by-stage").toString(), oneLess, overview.asOf)).not.toEqual([]);
    // A table has as many rows as there are batches, whatever a picture has room for.
    const [table = []] = shownSheets(made("xlsx", "stage-by-batch")).map(({ grid }) => grid);
    const shares = table.flatMap(([name = "", ...cells]) => {
      const own = tallies.get(name)?.share;
      return own === undefined || own === "—" || cells.includes(own)
        ? []
        : [`${name}: ${cells.join(" ")}, not ${own}`];
    });
    expect(few(shares)).toEqual([]);
    const dropped = stages?.get("取消")?.sites ?? 0;
    const standing = [...(stages?.values() ?? [])].reduce((sum, { sites }) => sum + sites, -dropped);
    const connected = stages?.get("并网")?.sites ?? 0;
    const title = svgLines("", made("svg", "cluster-progress").toString())
      .map(({ text }) => text)
      .join("");
    expect(title.replace(/\s/g, "")).toContain(
      `集群${standing}个未取消点位中${connected}个已并网（${share}）`,
    );
    const words = linesOf("", "docx", await fileAt(world.url, "/export/reports/cluster.docx?lang=zh"))
      .map(({ text }) => text.replace(/\s/g, ""))
      .join("\n");
    for (const said of [`${connected}/${standing}个未取消点位`, share]) expect(words).toContain(said);
  });
});
