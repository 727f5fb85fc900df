import { type Precision, siteStageName, siteStages } from "@lianchi/domain";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { faultsIn, ledgerOf } from "../numbers/audit.ts";
import { type Chart, chartFiles, type Files, fileAt, fileOf } from "../numbers/files.ts";
import { type Thing, thingsOf } from "../numbers/ledger.ts";
import { inner } from "../numbers/line.ts";
import { labelFaults, modelTexts } from "../numbers/model-labels.ts";
import { nativesIn } from "../numbers/natives.ts";
import { pictureWords, svgLines } from "../numbers/pages.ts";
import { shownSheets } from "../numbers/sheets.ts";
import { type SiteRows, siteRowsIn } from "../numbers/site-files.ts";
import { talliesOf } from "../numbers/site-tallies.ts";
import { type World, worldOf } from "../numbers/worlds.ts";
import { csvRows } from "./hostile/read-file.ts";
import { readWorkbook } from "./workbook-reading.ts";
import { decoded } from "./xml-text.ts";

const few = (faults: readonly string[]) => faults.slice(0, 12);
const siteFormats = ["csv", "xlsx", "geojson", "kml"] as const;

const Told = z.object({
  projects: z.array(
    z.object({
      name: z.object({ zh: z.string() }),
      results: z.record(z.string(), z.unknown()).nullable(),
      inputs: z.array(
        z.object({ id: z.string(), value: z.number().nullable(), precision: z.string() }).loose(),
      ),
    }),
  ),
});

const Rate = z.object({ rate: z.number() }).transform(({ rate }) => rate * 100);
const Periods = z.object({ periods: z.number() }).transform(({ periods }) => periods);
const Amount = z.number();
const percent = z.number().transform((value) => value * 100);
const tenThousands = z.object({ perYear: z.number() }).transform(({ perYear }) => perYear / 10_000);

/** Measures of the chart that compares returns, and where the file for programs has each. */
const measured: Readonly<Record<string, readonly [key: string, read: z.ZodType<number>, money?: true]>> = {
  "全投资 IRR（税后）": ["projectIrr", Rate],
  "全投资 IRR（税前）": ["projectIrrBeforeTax", Rate],
  "资本金 IRR（税后）": ["equityIrr", Rate],
  "NPV（税后）": ["projectNpv", Amount, true],
  "度电成本 LCOE（不含税，名义）": ["lcoe", Amount],
  "度电成本 LCOE（不含税，实际）": ["lcoeReal", Amount],
  "静态回收期（自首笔投资起）": ["payback", Periods],
  "静态回收期（自投产起）": ["paybackFromOperation", Periods],
  "动态回收期（自首笔投资起）": ["discountedPayback", Periods],
  "总投资收益率（年均息税前利润）": ["returnOnInvestment", percent],
  "资本金净利润率（年均净利润）": ["returnOnEquity", percent],
  首年减排: ["co2", tenThousands],
  首年节约标准煤: ["coal", tenThousands],
};

const moneyUnits: Readonly<Record<string, number>> = { 元: 1, 万元: 1e4, 亿元: 1e8 };
const modelCharts = ["lcoe-stack", "tax-by-year", "probability", "sensitivity-grid", "sensitivity"] as const;
const inWord: readonly Chart[] = ["cluster-progress", "money-by-project", "returns-comparison"];

describe.each(["demo", 23] as const)("further files of a portfolio of %s projects", (name) => {
  let world: World;
  let things: readonly Thing[];
  beforeAll(async () => {
    world = await worldOf(name);
    things = thingsOf(await world.client.portfolio.overview.query());
  });
  afterAll(() => world.stop());

  it.each([
    ["zh", "编号"],
    ["en", "id"],
  ] as const)("the list of sites says the same in every format (%s)", async (lang, idName) => {
    const lists: SiteRows[] = [];
    for (const format of siteFormats)
      lists.push(siteRowsIn(format, await fileAt(world.url, `/export/sites.${format}?lang=${lang}`), idName));
    const [csv = new Map()] = lists;
    const { counts } = await world.client.sites.cluster.query();
    const whole = siteStages.reduce((sum, stage) => sum + counts.stages[stage].sites, 0);
    expect(csv.size).toBe(whole);
    for (const [at, list] of lists.entries()) {
      const faults = [...csv].flatMap(([id, site]) =>
        JSON.stringify(Object.entries(list.get(id) ?? {}).sort()) ===
        JSON.stringify(Object.entries(site).sort())
          ? []
          : [`${siteFormats[at]} ${id}: ${JSON.stringify(list.get(id))}, not ${JSON.stringify(site)}`],
      );
      expect({ format: siteFormats[at], sites: list.size, faults: few(faults) }).toEqual({
        format: siteFormats[at],
        sites: whole,
        faults: [],
      });
    }
    if (lang === "en") return;
    const { stages } =
      talliesOf((await fileAt(world.url, "/export/sites.csv?lang=zh")).toString()).get("合计") ?? {};
    for (const stage of siteStages)
      expect({ stage, ...stages?.get(siteStageName[stage].zh) }).toEqual({
        stage,
        sites: counts.stages[stage].sites,
        capacityKw: counts.stages[stage].capacityKw,
      });
  });

  it("returns are the same in the file for programs, the records, the workbook and the chart that compares them", async () => {
    const { projects } = Told.parse(
      JSON.parse((await fileAt(world.url, "/export/returns.json?lang=zh")).toString()),
    );
    const evaluation = projects.filter(({ results }) => results !== null);
    expect(evaluation.length).toBeGreaterThan(2);
    const chart = csvRows(
      (await fileAt(world.url, "/export/charts/returns-comparison.csv?lang=zh")).toString(),
    ).slice(1);
    let compared = 0;
    const faults = chart.flatMap(([subject, metric = "", value = "", unit = ""]) => {
      const [key, read, isMoney] = measured[metric] ?? [];
      if (key === undefined || read === undefined) return [];
      const own = read.safeParse(evaluation.find(({ name: { zh } }) => zh === subject)?.results?.[key]);
      compared += 1;
      if (!own.success) return value === "" ? [] : [`${subject} ${metric} ${value}, none in the file`];
      const decimals = value.split(".")[1]?.length ?? 0;
      const size = own.data / (isMoney === true ? (moneyUnits[unit] ?? 1) : 1);
      return Math.abs(Number(value) - size) <= 0.5000001 * 10 ** -decimals
        ? []
        : [`${subject} ${metric} ${value}, not ${size}`];
    });
    expect(few(faults)).toEqual([]);
    expect(compared).toBe(evaluation.length * Object.keys(measured).length);

    const records = csvRows((await fileAt(world.url, "/export/returns.csv?lang=zh")).toString()).slice(1);
    const ids = (await world.client.portfolio.overview.query()).projects
      .filter(({ fields }) => evaluation.slice(0, 6).some(({ name: { zh } }) => zh === fields.name.zh))
      .map(({ fields }) => fields.id);
    const book = await fileAt(world.url, `/export/returns.xlsx?lang=zh&projects=${ids.join(",")}`);
    const inSheets = new Set(
      readWorkbook(book)
        .flatMap(({ values }) => [...values.values()])
        .filter((value) => typeof value === "number"),
    );
    const near = (value: number) =>
      [...inSheets].some((other) => Math.abs(other - value) <= 1e-9 * Math.max(1, Math.abs(value)));
    for (const {
      name: { zh },
      results,
    } of evaluation.slice(0, 6))
      for (const key of ["projectNpv", "lcoe", "lcoeReal", "equityNpv"]) {
        const value = Amount.parse(results?.[key]);
        const row = records.find(
          ([subject, , text]) =>
            subject === zh && Math.abs(Number(text) - value) <= 1e-9 * Math.max(1, Math.abs(value)),
        );
        expect({ zh, key, isRecorded: row !== undefined, isInSheets: near(value) }).toEqual({
          zh,
          key,
          isRecorded: true,
          isInSheets: true,
        });
      }
  });

  it("what goes into returns is worded as roughly as it is reported, in every file", async () => {
    const ledger = ledgerOf(things);
    const faults: string[] = [];
    const rows = csvRows((await fileAt(world.url, "/export/returns.csv?lang=zh")).toString()).slice(1);
    for (const [subject = "", metric = "", value = "", , , basis = ""] of rows)
      if (/参数：(?:装机容量|总投资)$/.test(metric))
        faults.push(...faultsIn({ place: `csv ${subject} ${metric}`, text: value, beside: basis }, ledger));
    const { projects } = await world.client.portfolio.overview.query();
    const whole = Told.parse(
      JSON.parse((await fileAt(world.url, "/export/returns.json?lang=zh")).toString()),
    );
    for (const {
      name: { zh },
      inputs,
    } of whole.projects)
      for (const id of ["capacity", "investment"] as const) {
        const figure = projects.find(({ fields }) => fields.name.zh === zh)?.figures[id]?.fields;
        const wanted: Precision = figure?.precision ?? "exact";
        const own = inputs.find((one) => one.id === id);
        if (own?.precision !== wanted || own.value !== (figure?.value ?? null))
          faults.push(`json ${zh} ${id}: ${own?.precision} ${own?.value}`);
      }
    const some = projects
      .slice(0, 8)
      .map(({ fields }) => fields.id)
      .join(",");
    const book = await fileAt(world.url, `/export/returns.xlsx?lang=zh&projects=${some}`);
    for (const { name: sheet, grid } of shownSheets(book).filter(({ name: of }) => /比选|参数/.test(of)))
      for (const row of grid.filter(([head = ""]) => /^(?:装机容量|总投资)$/.test(head)))
        for (const cell of row.slice(1))
          faults.push(
            ...faultsIn(
              {
                place: `${sheet} ${row[0]}`,
                text: cell,
                beside: sheet.includes("参数") ? row.join(" ") : "",
              },
              ledger,
            ),
          );
    expect(few(faults)).toEqual([]);
  });

  it("what a model gives has one rule of digits in tables, drawings and office charts", async () => {
    const faults: string[] = [];
    for (const lang of ["zh", "en"] as const) {
      const made: Record<string, Files> = {};
      for (const format of ["csv", "xlsx", "pptx", "svg"])
        made[format] = await chartFiles(world.url, format, lang, modelCharts);
      const of = (format: string, chart: Chart) => fileOf(made[format] ?? new Map(), chart);
      for (const chart of modelCharts) {
        const csv = of("csv", chart).toString();
        const [grid = []] = shownSheets(of("xlsx", chart)).map((sheet) => sheet.grid);
        const natives = [...nativesIn(of("xlsx", chart)), ...nativesIn(of("pptx", chart))];
        const [table, drawn] = modelTexts(
          chart,
          grid,
          svgLines(chart, of("svg", chart).toString()).map(({ text }) => text),
        );
        expect({ chart, rows: table.length > 2 }).toEqual({ chart, rows: true });
        faults.push(
          ...labelFaults({ csv, table, natives, drawn }).map((fault) => `${chart} ${lang} ${fault}`),
        );
      }
    }
    expect(few(faults)).toEqual([]);
  });

  it("a picture in a text is told in the words of its drawing", async () => {
    const [svg, docx] = [
      await chartFiles(world.url, "svg", "zh", inWord),
      await chartFiles(world.url, "docx", "zh", inWord),
    ];
    for (const chart of inWord)
      expect({ chart, words: pictureWords(fileOf(docx, chart)) }).toEqual({
        chart,
        words: [inner(fileOf(svg, chart).toString(), "desc").map(decoded)[0]],
      });
    const report = pictureWords(await fileAt(world.url, "/export/reports/quarterly.docx?lang=zh"));
    expect(report.length).toBeGreaterThan(3);
    const ledger = ledgerOf(things);
    expect(few(report.flatMap((text) => faultsIn({ place: "report", text, beside: "" }, ledger)))).toEqual(
      [],
    );
  });
});
