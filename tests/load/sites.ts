import { setTimeout as after } from "node:timers/promises";
import { PGlite } from "@electric-sql/pglite";
import pg from "pg";
import type { Page } from "playwright-core";
import { createSiteModel } from "../../apps/server/src/sites/create-site-model.ts";
import { stageTallies } from "../../apps/server/src/sites/site-counts.ts";
import { SiteId, SourceId, SubjectId, siteStages } from "../../packages/domain/src/index.ts";
import { startPostgres } from "../../packages/store/src/testing/postgres-server.ts";
import { startBrowser } from "../e2e/product.ts";
import { call, csvOf, importFile } from "./import-file.ts";
import { atMost, type Measured, median, quantile } from "./measured.ts";
import { newFolder, type RunningProduct, startProduct } from "./product.ts";

const many = 100_000;
const source = "three-moves-report";

type Cluster = { readonly seenSeq: number };
/** A stage for all 614 sites in one action, until another browser shows it; and any day's state. */
async function opening(product: RunningProduct): Promise<readonly Measured[]> {
  const browser = await startBrowser();
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    await page.goto(`${product.url}/cluster`);
    await page.waitForSelector("canvas");
    await after(1_500);
    const tookMs: number[] = [];
    const stages = ["surveyed", "permitted", "foundation", "erected", "gridConnected"];
    for (const [at, stage] of stages.entries()) {
      const { seenSeq } = await call<Cluster>(`${product.url}/trpc/sites.cluster`);
      const before = await page.textContent("h1");
      const began = performance.now();
      await call(`${product.url}/trpc/sites.change`, {
        actor: "bench",
        choice: { kind: "where", clusterId: "wudalianchi-wind-cluster" },
        wish: { kind: "stage", stage, on: `2026-0${at + 1}-15`, note: null, sourceId: source },
        seenSeq,
      });
      await page.waitForFunction(
        (name) =>
          [...document.querySelectorAll("#sites tbody tr")].some(
            (row) => row.textContent?.includes(name) === true,
          ),
        {
          surveyed: "测风复核",
          permitted: "核准",
          foundation: "基础施工",
          erected: "吊装",
          gridConnected: "并网",
        }[stage] ?? "",
      );
      tookMs.push(performance.now() - began);
      void before;
    }
    const asked: number[] = [];
    for (let day = 1; day <= 28; day++) {
      const input = encodeURIComponent(JSON.stringify({ asOf: `2026-05-${String(day).padStart(2, "0")}` }));
      const began = performance.now();
      await call(`${product.url}/trpc/sites.cluster?input=${input}`);
      asked.push(performance.now() - began);
    }
    return [
      atMost(
        "a stage for 614 sites, durable and on another screen, median of 5",
        median(tookMs),
        "ms",
        1_000,
      ),
      atMost("state of 614 sites on any day, whole answer, median", median(asked), "ms", 20),
    ];
  } finally {
    await browser.close();
  }
}

/** 100,000 rows from the file to durable sites, while somebody else reads. */
async function importing(product: RunningProduct): Promise<readonly Measured[]> {
  const readMs: number[] = [];
  let isOver = false;
  const reading = (async () => {
    while (!isOver) {
      const began = performance.now();
      await fetch(`${product.url}/trpc/portfolio.overview`).then((answer) => answer.arrayBuffer());
      readMs.push(performance.now() - began);
      await after(15);
    }
  })();
  let mostMb = 0;
  const watch = setInterval(() => {
    mostMb = Math.max(mostMb, product.residentMb());
  }, 100);
  const { added, checkedMs, tookMs } = await importFile(product, "many.csv", csvOf(many));
  if (added !== many) throw new Error(`${added} sites were added`);
  isOver = true;
  clearInterval(watch);
  await reading;
  return [
    atMost(
      `import of ${many} rows, checked after ${(checkedMs / 1_000).toFixed(1)} s`,
      tookMs / 1_000,
      "s",
      30,
    ),
    atMost("memory at most while importing", mostMb, "MB", 1_024),
    atMost(`others' reads meanwhile, p99 of ${readMs.length}`, quantile(readMs, 0.99), "ms", 200),
  ];
}

/** Frames while the map with 100,000 sites is dragged and zoomed. */
async function framesOf(page: Page, act: () => Promise<void>): Promise<readonly number[]> {
  await page.evaluate(() => {
    const frames: number[] = [];
    let last = performance.now();
    const each = () => {
      const now = performance.now();
      frames.push(now - last);
      last = now;
      if (Reflect.get(window, "isOver") !== true) requestAnimationFrame(each);
    };
    Object.assign(window, { frameMs: frames, isOver: false });
    requestAnimationFrame(each);
  });
  await act();
  return page.evaluate(() => {
    Object.assign(window, { isOver: true });
    const frames: readonly number[] = Reflect.get(window, "frameMs");
    return frames.slice(2);
  });
}

type Dragged = {
  /** From one frame to the next [ms]. */
  readonly frames: readonly number[];
  /** What the page worked for a frame on average, painting included [ms]. */
  readonly workMs: number;
};

/** A map that is dragged and zoomed. */
async function dragging(product: RunningProduct): Promise<Dragged> {
  const browser = await startBrowser();
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    await page.goto(`${product.url}/cluster`);
    await page.waitForSelector("canvas");
    await after(6_000);
    const box = await page.locator("canvas").first().boundingBox();
    if (box === null) throw new Error("no map");
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    const devtools = await page.context().newCDPSession(page);
    await devtools.send("Performance.enable");
    const busyS = async () => {
      const { metrics } = await devtools.send("Performance.getMetrics");
      return metrics.find(({ name }) => name === "TaskDuration")?.value ?? Number.NaN;
    };
    const before = await busyS();
    const frames = await framesOf(page, async () => {
      await page.mouse.move(x, y);
      await page.mouse.down();
      for (let step = 0; step < 90; step++) await page.mouse.move(x + Math.sin(step / 9) * 160, y + step);
      await page.mouse.up();
      for (let step = 0; step < 40; step++) {
        await page.mouse.wheel(0, step < 20 ? -120 : 120);
        await after(12);
      }
    });
    return { frames, workMs: ((await busyS()) - before) * (1_000 / frames.length) };
  } finally {
    await browser.close();
  }
}

/** A screen's beat is 16.7 ms: no frame comes sooner, however little there is to do for it. */
async function mapping(product: RunningProduct): Promise<readonly Measured[]> {
  const { frames, workMs } = await dragging(product);
  return [
    atMost(`work for a frame of the map with ${many} sites, mean of ${frames.length}`, workMs, "ms", 16),
    atMost("from frame to frame at a screen's beat of 16.7 ms, median", median(frames), "ms", 17),
    atMost("from frame to frame, p95", quantile(frames, 0.95), "ms", 50),
  ];
}

const table = `create table s as select i, (i % 6) stage, (i % 40) batch, 6250::numeric rating from generate_series(1, ${many}) i`;
const groups = "select batch, stage, count(*), sum(rating) from s group by batch, stage";

/** The same group-by in PostgreSQL, the median [ms]; null where it is not installed. */
async function inPostgres(): Promise<number | null> {
  const server = await startPostgres();
  if (server === null) return null;
  try {
    server.createDatabase("bench");
    const client = new pg.Client({ connectionString: server.urlOf("bench") });
    await client.connect();
    await client.query(table);
    const tookMs: number[] = [];
    for (let round = 0; round < 12; round++) {
      const began = performance.now();
      await client.query(groups);
      tookMs.push(performance.now() - began);
    }
    await client.end();
    return median(tookMs);
  } finally {
    await server.stop();
  }
}

/** The funnel over typed arrays beside the same group-by in PGlite. */
async function funnel(): Promise<readonly Measured[]> {
  const model = createSiteModel();
  const sourceId = SourceId.parse(source);
  const clusterId = SubjectId.parse("wudalianchi-wind-cluster");
  const ids = Array.from({ length: many }, (_, at) => SiteId.parse(`L${at}`));
  model.add(
    ids.map((id, at) => ({
      seq: 1,
      fields: {
        id,
        clusterId,
        name: null,
        ratingKw: 6_250,
        ratingBasis: "derived",
        model: null,
        hubHeightM: null,
        rotorDiameterM: null,
        position: null,
        batch: `批${at % 40}`,
        projectId: null,
        note: null,
        links: [],
        sourceId,
      },
    })),
    ids.map((siteId, at) => ({
      seq: 1,
      step: {
        siteId,
        stage: siteStages[at % 6] ?? "planned",
        on: "2026-05",
        isCorrection: false,
        note: null,
        sourceId,
      },
    })),
    () => "2026-05-31T00:00:00.000Z",
  );
  const own: number[] = [];
  for (let round = 0; round < 60; round++) {
    const began = performance.now();
    stageTallies(model.present(), model.present().stage, () => true);
    own.push(performance.now() - began);
  }
  const database = await PGlite.create();
  await database.exec(table);
  const theirs: number[] = [];
  for (let round = 0; round < 8; round++) {
    const began = performance.now();
    await database.query(groups);
    theirs.push(performance.now() - began);
  }
  await database.close();
  const elsewhere = await inPostgres();
  const times = (ms: number) => `${ms.toFixed(0)} ms, ${(ms / median(own)).toFixed(0)} times`;
  const postgres = elsewhere === null ? "PostgreSQL is not installed" : `PostgreSQL ${times(elsewhere)}`;
  return [
    atMost(
      `funnel and sums of ${many} sites (PGlite ${times(median(theirs))}; ${postgres})`,
      median(own),
      "ms",
      5,
    ),
  ];
}

export async function run(): Promise<readonly Measured[]> {
  const { folder, remove } = newFolder();
  const product = await startProduct(folder);
  try {
    return [
      ...(await opening(product)),
      ...(await funnel()),
      ...(await importing(product)),
      ...(await mapping(product)),
    ];
  } finally {
    await product.stop();
    remove();
  }
}
