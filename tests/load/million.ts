import { setTimeout as after } from "node:timers/promises";
import { startBrowser } from "../e2e/product.ts";
import { call, csvOf, importFile } from "./import-file.ts";
import { atMost, type Measured, median, quantile } from "./measured.ts";
import { newFolder, type RunningProduct, startProduct } from "./product.ts";

const parts = 5;
const perPart = 200_000;

const viewOf = (pxPerDegree: number, x: number) =>
  encodeURIComponent(JSON.stringify({ view: { x, y: 55, pxPerDegree, widthPx: 706, heightPx: 560 } }));

/** The page holds what it shows, never all sites. */
async function page(product: RunningProduct): Promise<readonly Measured[]> {
  const browser = await startBrowser();
  try {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
    const opened = await context.newPage();
    let received = 0;
    opened.on("response", (answer) => {
      void answer.body().then(
        (body) => {
          received += body.length;
        },
        () => {},
      );
    });
    const began = performance.now();
    await opened.goto(`${product.url}/cluster`);
    await opened.waitForSelector("canvas");
    await opened.getByText("放大后可逐个查看和选中").waitFor();
    const openMs = performance.now() - began;
    const box = await opened.locator("canvas").first().boundingBox();
    if (box === null) throw new Error("no map");
    await opened.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    for (let step = 0; step < 30; step++) {
      await opened.mouse.wheel(0, -160);
      await after(60);
    }
    await opened.getByText("放大后可逐个查看和选中").waitFor({ state: "detached" });
    return [
      atMost("page of a million sites, map drawn", openMs / 1_000, "s", 5),
      atMost("what the page was sent, zoomed in to single sites", received / 1e6, "MB", 8),
    ];
  } finally {
    await browser.close();
  }
}

export async function run(): Promise<readonly Measured[]> {
  const { folder, remove } = newFolder();
  let product = await startProduct(folder);
  try {
    const began = performance.now();
    for (let part = 0; part < parts; part++)
      await importFile(product, `part-${part}.csv`, csvOf(perPart, part * perPart));
    const importS = (performance.now() - began) / 1_000;
    await product.stop();
    const reopening = performance.now();
    product = await startProduct(folder);
    const openS = (performance.now() - reopening) / 1_000;
    const countsMs: number[] = [];
    const viewsMs: number[] = [];
    for (let day = 1; day <= 8; day++) {
      const input = encodeURIComponent(JSON.stringify({ asOf: `2026-05-0${day}` }));
      const asked = performance.now();
      await call(`${product.url}/trpc/sites.cluster?input=${input}`);
      countsMs.push(performance.now() - asked);
    }
    for (let step = 0; step < 24; step++) {
      const asked = performance.now();
      await call(`${product.url}/trpc/sites.view?input=${viewOf(400 * 1.2 ** step, 126 + step / 100)}`);
      viewsMs.push(performance.now() - asked);
    }
    return [
      atMost(`import of ${parts * perPart} sites in ${parts} files`, importS, "s", 150),
      atMost("restart with a million sites until ready", openS, "s", 60),
      atMost("counts by stage, batch and month on any day, median", median(countsMs), "ms", 1_500),
      atMost(`cells or sites of a map's view, p95 of ${viewsMs.length}`, quantile(viewsMs, 0.95), "ms", 250),
      atMost("memory of the server", product.residentMb(), "MB", 2_500),
      ...(await page(product)),
    ];
  } finally {
    await product.stop();
    remove();
  }
}
