import { setTimeout as after } from "node:timers/promises";
import { PGlite } from "@electric-sql/pglite";
import type { Page } from "playwright-core";
import { stageTallies } from "../../apps/server/src/sites/site-counts.ts";
import { createSiteModel } from "../../apps/server/src/sites/site-model.ts";
import { SiteId, SourceId, SubjectId, siteStages } from "../../packages/domain/src/index.ts";
import { startBrowser } from "../e2e/product.ts";
import { atMost, type Measured, median, quantile } from "./measured.ts";
import { newFolder, type RunningProduct, startProduct } from "./product.ts";

const many = 100_000;
const source = "three-moves-report";

async function call<Value>(url: string, body?: unknown): Promise<Value> {
  const answer = await fetch(url, {
    ...(body === undefined
      ? {}
      : { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(body) }),
  });
  const told: { readonly result?: { readonly data: Value }; readonly error?: unknown } = await answer.json();
  if (told.result === undefined) throw new Error(JSON.stringify(told.error).slice(0, 500));
  return told.result.data;
}

type Cluster = { readonly seenSeq: number };
type Import = {
  readonly phase: string;
  readonly errorCount: number;
  readonly counts: { readonly added: number };
};

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

function csvOf(count: number): string {
  const rows = Array.from({ length: count }, (_, at) => {
    const lon = (125.6 + ((at * 7919) % 100_000) / 90_000).toFixed(6);
    const lat = (48.2 + ((at * 104_729) % 100_000) / 120_000).toFixed(6);
    return `L${at},${lon},${lat},6.25,批${at % 40},${["规划", "核准", "吊装", "并网"][at % 4]},2026-0${(at % 8) + 1}`;
  });
  return `编号,经度,纬度,单机容量(MW),批次,阶段,阶段日期\n${rows.join("\n")}\n`;
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
  const began = performance.now();
  const posted = await fetch(`${product.url}/import/sites?name=many.csv`, {
    method: "POST",
    headers: { "content-type": "application/octet-stream" },
    body: csvOf(many),
  });
  const added: { readonly id: string; readonly looked: { readonly mapping: object } } = await posted.json();
  const settled = async (): Promise<Import> => {
    for (;;) {
      const input = encodeURIComponent(JSON.stringify({ id: added.id }));
      const status = await call<Import>(`${product.url}/trpc/imports.status?input=${input}`);
      if (status.phase !== "reading" && status.phase !== "writing") return status;
      await after(100);
    }
  };
  await call(`${product.url}/trpc/imports.check`, {
    id: added.id,
    mapping: added.looked.mapping,
    sourceId: source,
  });
  const checked = await settled();
  const checkedMs = performance.now() - began;
  if (checked.errorCount > 0 || checked.counts.added !== many)
    throw new Error(JSON.stringify(checked).slice(0, 400));
  await call(`${product.url}/trpc/imports.write`, { id: added.id, actor: "bench" });
  const written = await settled();
  const tookMs = performance.now() - began;
  if (written.phase !== "written") throw new Error(JSON.stringify(written).slice(0, 400));
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

async function mapping(product: RunningProduct): Promise<readonly Measured[]> {
  const browser = await startBrowser();
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    await page.goto(`${product.url}/cluster`);
    await page.waitForSelector("canvas");
    await after(6_000);
    const box = await page.locator("canvas").first().boundingBox();
    if (box === null) throw new Error("no map");
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
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
    return [
      atMost(`frame of the map with ${many} sites, median of ${frames.length}`, median(frames), "ms", 16.7),
      atMost("frame of the map, p95", quantile(frames, 0.95), "ms", 50),
    ];
  } finally {
    await browser.close();
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
  await database.exec(
    `create table s as select i, (i % 6) stage, (i % 40) batch, 6250::numeric rating from generate_series(1, ${many}) i`,
  );
  const theirs: number[] = [];
  for (let round = 0; round < 8; round++) {
    const began = performance.now();
    await database.query("select batch, stage, count(*), sum(rating) from s group by batch, stage");
    theirs.push(performance.now() - began);
  }
  await database.close();
  const ratio = median(theirs) / median(own);
  return [
    atMost(
      `funnel and sums of ${many} sites (PGlite ${median(theirs).toFixed(0)} ms, ${ratio.toFixed(0)} times)`,
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
