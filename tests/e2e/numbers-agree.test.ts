import { type Lang, siteStageName, siteStages } from "@lianchi/domain";
import type { Overview } from "@lianchi/returns";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { clientOf } from "../api/running-server.ts";
import { faultsIn, type Ledger, ledgerOf } from "../numbers/audit.ts";
import { money, pages, ranked } from "../numbers/chart-pages.ts";
import { listFaults, ownMetrics, pageFaults } from "../numbers/figure-cells.ts";
import { type Chart, chartFiles, type Files, fileAt, fileOf } from "../numbers/files.ts";
import { type Thing, thingsOf } from "../numbers/ledger.ts";
import type { Grid } from "../numbers/line.ts";
import { linesOf } from "../numbers/lines.ts";
import { svgLines } from "../numbers/pages.ts";
import { lastRow, restFaults, silentFaults } from "../numbers/rest-rows.ts";
import { foreignNumbers, saidIn, ticksOf } from "../numbers/said.ts";
import { chartOn, goWithin, type ShownTile, tableOn, tilesOn, wordsOn } from "../numbers/screen.ts";
import { shownSheets } from "../numbers/sheets.ts";
import { talliesOf } from "../numbers/site-tallies.ts";
import { foreignCells, tableAsRead } from "../numbers/tables.ts";
import { countedFolder } from "../numbers/worlds.ts";
import { type RunningProduct, settled, startBrowser, startProduct, visit } from "./product.ts";

const langs = ["zh", "en"] as const;
const few = (faults: readonly string[]) => faults.slice(0, 12);
const packed = (text: string) => text.replace(/\s+/g, "");

describe.each(["demo", 23, 60] as const)("on screen, in a portfolio of %s projects", (name) => {
  let product: RunningProduct;
  let browser: Browser;
  let page: Page;
  let overview: Overview;
  let things: readonly Thing[];
  let ledger: Ledger;
  const files = new Map<string, Files>();
  beforeAll(async () => {
    product =
      name === "demo"
        ? await startProduct(undefined, 0, {}, ["--demo"])
        : await startProduct(await countedFolder(name, () => new Date()));
    browser = await startBrowser();
    overview = await clientOf(product.url).portfolio.overview.query();
    things = thingsOf(overview);
    ledger = ledgerOf(things);
    for (const lang of langs)
      for (const format of ["svg", "xlsx"])
        files.set(`${format} ${lang}`, await chartFiles(product.url, format, lang));
    // High enough for all figures: what is far from the window is drawn later.
    ({ page } = await visit(browser, product.url, { width: 1440, height: 6_000 }));
  });
  afterAll(async () => {
    await browser.close();
    await product.stop();
  });

  const madeOf = (format: string, lang: Lang, chart: Chart) =>
    fileOf(files.get(`${format} ${lang}`) ?? new Map(), chart);
  const sheets = new Map<string, readonly Grid[]>();
  const sheetsOf = (lang: Lang, chart: Chart): readonly Grid[] => {
    const key = `${chart} ${lang}`;
    const read = sheets.get(key) ?? shownSheets(madeOf("xlsx", lang, chart)).map(({ grid }) => grid);
    sheets.set(key, read);
    return read;
  };
  const open = async (path: string, lang: Lang) => {
    await goWithin(page, `${path}${path.includes("?") ? "&" : "?"}lang=${lang}`);
    await settled(page, 300);
  };
  /** What the page that is open says of the portfolio's own values, held against them. */
  const audited = async (place: string) =>
    (await wordsOn(page)).flatMap((text) => faultsIn({ place, text, beside: "" }, ledger));

  const drawnFaults = async (path: string, lang: Lang, chart: Chart) => {
    await page.locator(`section[id="${chart}"]`).locator("svg text, tbody td").first().waitFor();
    const shown = await chartOn(page, chart);
    if (shown === null) return [`${path} draws no ${chart}`];
    const { title, subtitle, foot, spoken, rows } = shown;
    const { projects } = overview;
    const drawn = svgLines(chart, madeOf("svg", lang, chart).toString()).map(({ text }) => text);
    // What is read out of a project's returns stands in their comparison, too.
    const beside = path === "/returns" ? sheetsOf(lang, "returns-comparison").flat(2) : [];
    const said = saidIn([...drawn, ...sheetsOf(lang, chart).flat(2), ...beside], things);
    const metric = ranked[chart];
    const whole = projects.filter(({ fields }) => fields.kind === "project");
    return [
      ...foreignNumbers(
        `${path} ${chart}`,
        [
          title,
          subtitle,
          foot,
          spoken.replace("与计划之差 −", "与计划之差 ").replace("from the plan −", "from the plan "),
          ...rows.filter((row) => !lastRow[lang].test(row)),
        ],
        said,
        ticksOf(shown.texts),
      ),
      ...(metric === undefined || path === "/screen" ? [] : restFaults(shown, whole, metric, lang)),
      ...(chart === "money-by-project" ? silentFaults(rows, whole, money, lang) : []),
    ];
  };

  /** The table of projects at the head of the returns, against the chart that compares them. */
  const comparisonFaults = async (lang: Lang) => {
    const rows = (await tableOn(page, "main")).map((row) => row.join(" | "));
    expect(rows.length).toBeGreaterThan(4);
    const said = saidIn(sheetsOf(lang, "returns-comparison").flat(2), things);
    return foreignNumbers("comparison", rows.slice(1), said, new Set());
  };

  const tableFaults = async (path: string, lang: Lang, chart: Chart) => {
    await goWithin(page, `${path}?lang=${lang}&table=${chart}`);
    const figure = `section[id="${chart}"]`;
    await page.locator(`${figure} table`).first().waitFor();
    const rows = tableAsRead(await tableOn(page, figure));
    expect({ chart, rows: rows.length > 1 }).toEqual({ chart, rows: true });
    return foreignCells(rows, sheetsOf(lang, chart)).map((row) => `table ${chart}: ${row}`);
  };

  it.each(langs)(
    "each chart and its table say what its files say, and all words what is known (%s)",
    async (lang) => {
      const faults: string[] = [];
      for (const [path, { charts, hasTables }] of Object.entries(pages)) {
        await open(path, lang);
        faults.push(...(await audited(`${path} ${lang}`)));
        for (const chart of charts) faults.push(...(await drawnFaults(path, lang, chart)));
        if (path === "/returns") faults.push(...(await comparisonFaults(lang)));
        if (hasTables) for (const chart of charts) faults.push(...(await tableFaults(path, lang, chart)));
      }
      expect(few(faults)).toEqual([]);
    },
  );

  it.each(langs)(
    "a project's page and the list give each value alike, with its period (%s)",
    async (lang) => {
      const faults: string[] = [];
      const { projects } = overview;
      await open(
        `/projects?columns=${[...ownMetrics, "unitCost,fullLoadHours,capacityFactor,unitRevenue"].join(",")}`,
        lang,
      );
      faults.push(
        ...listFaults(await tableOn(page, "main"), projects, lang),
        ...(await audited("/projects")),
      );
      for (const project of projects.filter((_, at) => at < 4 || at === 12)) {
        const path = `/projects/${project.fields.id}`;
        await open(path, lang);
        faults.push(...pageFaults(await tableOn(page, "main"), project, lang), ...(await audited(path)));
      }
      for (const path of ["/findings", "/changes", "/sources"]) {
        await open(path, lang);
        faults.push(...(await audited(path)));
      }
      expect(few(faults)).toEqual([]);
    },
  );

  it.each(langs)(
    "a tile says the same on the figures page, the big screen, in its source and in a report (%s)",
    async (lang) => {
      await open("/", lang);
      const own = await tilesOn(page);
      const spoken = packed((await wordsOn(page)).join("\n"));
      await open("/screen", lang);
      const wall = await tilesOn(page);
      const { asOf } = overview;
      const report = await fileAt(product.url, `/export/reports/quarterly.docx?lang=${lang}&asOf=${asOf}`);
      const words = packed(
        linesOf("", "docx", report)
          .map(({ text }) => text)
          .join("\n"),
      );
      const amountOf = ({ value }: ShownTile) => packed(value.split("·")[0] ?? "");
      const faults: string[] = [];
      for (const [at, tile] of own.entries()) {
        const other = wall.find(({ label }) => label === tile.label);
        if (other === undefined || amountOf(other) !== amountOf(tile))
          faults.push(`${tile.label}: ${tile.value}, on the wall ${other?.value}`);
        if (at < 4 && other?.under[0] !== tile.under[0])
          faults.push(`${tile.label}: ${tile.under[0]}, on the wall ${other?.under[0]}`);
        if (!words.includes(amountOf(tile))) faults.push(`the report has no ${tile.label} ${tile.value}`);
        if (at < 4 && !words.includes(packed(tile.under[0] ?? "")))
          faults.push(`the report has no ${tile.label} ${tile.under[0]}`);
      }
      for (const [at, metric] of (["capacity", "investment", "generation", "tax"] as const).entries()) {
        await open(`/?open=total.${metric}`, lang);
        const dialog = page.getByRole("dialog").first();
        await dialog.waitFor();
        const told = packed(await dialog.innerText());
        const coverage = packed(own[at]?.under[0] ?? "");
        if (!told.includes(coverage))
          faults.push(`the source of ${metric} has not ${coverage}: ${told.slice(0, 80)}`);
        const text = await dialog.innerText();
        faults.push(...faultsIn({ place: `total.${metric}`, text, beside: "" }, ledger));
      }
      const of = overview.totals.capacity.of;
      for (const [share, , all] of spoken.matchAll(
        /(\d+)(?:\/|of)(\d+)(?:个项目(?:已报告|报告)|projectsreport)/g,
      ))
        if (Number(all) !== of) faults.push(`${share}, of ${of} projects`);
      expect(own).toHaveLength(5);
      expect(few(faults)).toEqual([]);
    },
  );

  it.each(langs)(
    "sites are as many on every page as in their list, and every share is of those not dropped (%s)",
    async (lang) => {
      const tallies = talliesOf((await fileAt(product.url, `/export/sites.csv?lang=zh`)).toString());
      const { share = "", stages } = tallies.get("合计") ?? {};
      const sites = (stage: keyof typeof siteStageName) => stages?.get(siteStageName[stage].zh)?.sites ?? 0;
      const all = siteStages.reduce((sum, stage) => sum + sites(stage), 0);
      const [connected, standing] = [sites("gridConnected"), all - sites("dropped")];
      const faults: string[] = [];
      const holds = (place: string, words: string, wanted: readonly string[]) => {
        for (const one of wanted)
          if (!packed(words).includes(packed(one))) faults.push(`${place} has no “${one}”`);
      };
      await open("/cluster", lang);
      const words = (await wordsOn(page)).join("\n");
      holds("/cluster", words, [
        ...siteStages.flatMap((stage) =>
          sites(stage) === 0 ? [] : [`${siteStageName[stage][lang]} ${sites(stage)}`],
        ),
        lang === "zh" ? `${connected} 个点位已并网，占未取消点位的 ${share}` : share,
      ]);
      const [counted, onGrid] = await tilesOn(page);
      holds("tile", counted?.value ?? "", [String(standing)]);
      if (sites("dropped") > 0) holds("tile", counted?.under.join(" ") ?? "", [String(sites("dropped"))]);
      holds("tile", onGrid?.value ?? "", [String(connected)]);
      holds("tile", onGrid?.under.join(" ") ?? "", [share]);
      const batches = await chartOn(page, "stage-by-batch");
      const rows = batches?.rows ?? [];
      let compared = 0;
      for (const [batch, tally] of tallies) {
        const row = rows.find((text) => text.startsWith(batch));
        if (row === undefined) continue;
        const count = [...tally.stages].reduce(
          (sum, [stage, { sites: of }]) => (stage === siteStageName.dropped.zh ? sum : sum + of),
          0,
        );
        holds(`row ${row}`, row, [...(tally.share === "—" ? [] : [tally.share]), String(count)]);
        compared += 1;
      }
      if (lang === "zh") expect(compared).toBeGreaterThan(name === "demo" ? 2 : 20);
      const [batch = ""] = [...tallies.keys()];
      await open(`/cluster?batch=${encodeURIComponent(batch)}`, lang);
      const own = [...(tallies.get(batch)?.stages.values() ?? [])].reduce(
        (sum, { sites: of }) => sum + of,
        0,
      );
      holds(`list of ${batch}`, (await wordsOn(page)).join("\n"), [
        lang === "zh" ? `共 ${own} 个点位` : `of ${own} sites`,
      ]);
      const said =
        lang === "zh"
          ? `集群 ${standing} 个未取消点位中 ${connected} 个已并网（${share}）`
          : `${connected} of the cluster's ${standing} sites not dropped are on the grid (${share})`;
      for (const path of ["/", "/screen"]) {
        await open(path, lang);
        holds(path, await page.locator("body").innerText(), [said]);
      }
      expect(few(faults)).toEqual([]);
    },
  );
});
