import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Browser } from "playwright-core";
import { z } from "zod";
import { startBrowser, startProduct } from "../e2e/product.ts";
import { atMost, type Measured, median } from "./measured.ts";

const chartCount = 5;
const runs = 7;
const slowdown = 4;
const assets = join(process.cwd(), "apps/web/dist/assets");

const Seen = z.object({
  paintMs: z.number(),
  chartsMs: z.number(),
  shift: z.number(),
  scripts: z.array(z.object({ url: z.string(), endMs: z.number() })),
});
type Seen = z.infer<typeof Seen>;

const zippedKb = (file: string) => gzipSync(readFileSync(join(assets, file)), { level: 9 }).length / 1000;

/** Runs in the page from its first moment: when the charts stand, and how much moved meanwhile. */
function watch(charts: number): void {
  const seen = { chartsMs: 0, shift: 0 };
  Object.assign(window, { seen });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries())
      if ("value" in entry && "hadRecentInput" in entry && entry.hadRecentInput === false)
        seen.shift += Number(entry.value);
  }).observe({ type: "layout-shift", buffered: true });
  const look = () => {
    const drawn = [...document.querySelectorAll("[role=img] svg")].filter(
      (svg) => svg.querySelector("text") !== null,
    ).length;
    if (drawn >= charts) seen.chartsMs = performance.now();
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

async function openOnce(browser: Browser, url: string): Promise<Seen> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
  await page.addInitScript(watch, chartCount);
  await page.goto(url);
  await page.waitForFunction(
    () => "seen" in window && Reflect.get(Object(window.seen), "chartsMs") > 0,
    undefined,
    { timeout: 30_000 },
  );
  await page.waitForTimeout(600);
  const seen = Seen.parse(
    await page.evaluate(`({
      ...window.seen,
      paintMs: performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? 0,
      scripts: performance.getEntriesByType("resource").filter((one) => one.name.endsWith(".js")).map((one) => ({ url: one.name, endMs: one.responseEnd })),
    })`),
  );
  await context.close();
  return seen;
}

/** First paint, charts and movement of the overview in Chromium with a four times slower processor, and the sizes of its scripts. */
export async function run(): Promise<readonly Measured[]> {
  const product = await startProduct();
  const browser = await startBrowser();
  try {
    await openOnce(browser, product.url);
    const seen: Seen[] = [];
    for (let at = 0; at < runs; at++) seen.push(await openOnce(browser, product.url));
    const beforePaint = seen.map(({ scripts, paintMs }) =>
      scripts
        .filter(({ url, endMs }) => url.includes("/assets/") && endMs <= paintMs)
        .reduce((sum, { url }) => sum + zippedKb(url.slice(url.lastIndexOf("/") + 1)), 0),
    );
    // Of those that the page took: beside them may lie the files of the build before.
    const taken = new Set(
      seen.flatMap(({ scripts }) =>
        scripts.flatMap(({ url }) => (url.includes("/assets/") ? [url.slice(url.lastIndexOf("/") + 1)] : [])),
      ),
    );
    const echarts = [...taken].filter((file) =>
      readFileSync(join(assets, file), "utf8").includes("__ec_inner"),
    );
    const [echartsFile = ""] = echarts;
    if (echarts.length !== 1)
      throw new Error(`ECharts must be in one chunk, found it in ${echarts.join(", ")}`);
    const chartsMs = median(seen.map((one) => one.chartsMs));
    return [
      atMost("scripts before the first paint, gzipped", Math.max(...beforePaint), "kB", 200),
      atMost("ECharts chunk, gzipped", zippedKb(echartsFile), "kB", 260),
      atMost(
        `the overview's ${chartCount} charts with a ${slowdown}x slower processor, median of ${runs}`,
        chartsMs,
        "ms",
        1500,
      ),
      atMost("layout shift of the overview, worst", Math.max(...seen.map(({ shift }) => shift)), "", 0.02),
    ];
  } finally {
    await browser.close();
    await product.stop();
  }
}
