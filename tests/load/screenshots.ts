import type { Browser, Page } from "playwright-core";
import { build } from "vite";
import { startBrowser } from "../e2e/product.ts";
import { median } from "./measured.ts";
import { picturesOf } from "./pdf-reports.ts";

/** Half a millimetre has six points at 300 dpi: 737 px over the measure of 156 mm. */
const printFineness = 2.5;
const reports = 4;

/** The product's own charts with the library, as one script for a page. */
async function pageScript(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: "error",
    define: { "process.env.NODE_ENV": '"production"' },
    build: {
      write: false,
      lib: { entry: "tests/load/browser-charts.ts", formats: ["iife"], name: "charts", fileName: "charts" },
    },
  });
  const [first] = [built].flat();
  if (first === undefined || !("output" in first)) throw new Error("no script was built");
  return first.output[0].code;
}

async function pictured(page: Page, picture: ReturnType<typeof picturesOf>[number]): Promise<void> {
  await page.evaluate(([chart, overview, look]) => {
    const draw: unknown = Reflect.get(globalThis, "drawPicture");
    if (typeof draw === "function") draw(chart, overview, look);
  }, picture);
  // A part of the page at its head: looking for an element, as a locator does, takes longer.
  const box = await page.locator("#chart").boundingBox();
  if (box === null) throw new Error("no chart was drawn");
  await page.screenshot({ clip: box });
}

async function newPage(browser: Browser, script: string): Promise<Page> {
  const page = await browser.newPage({
    viewport: { width: 900, height: 700 },
    deviceScaleFactor: printFineness,
  });
  await page.setContent("<!doctype html><body style='margin:0;background:#fff'>");
  await page.addScriptTag({ content: script });
  return page;
}

/** How long a headless Chromium, already open, takes to picture the charts of one report [ms]. */
export type Screenshots = {
  /** A page for each chart, as services for reports do. */
  readonly pageEachMs: number;
  /** All in a page that is kept open with the library loaded. */
  readonly onePageMs: number;
};

export async function screenshots(): Promise<Screenshots> {
  const script = await pageScript();
  const browser = await startBrowser();
  try {
    const kept = await newPage(browser, script);
    const timed = async (work: (at: number) => Promise<void>) => {
      await work(0);
      const tookMs: number[] = [];
      for (let at = 1; at <= reports; at++) {
        const began = performance.now();
        await work(at);
        tookMs.push(performance.now() - began);
      }
      return median(tookMs);
    };
    const onePageMs = await timed(async (at) => {
      for (const picture of picturesOf(at)) await pictured(kept, picture);
    });
    const pageEachMs = await timed(async (at) => {
      for (const picture of picturesOf(at)) {
        const page = await newPage(browser, script);
        await pictured(page, picture);
        await page.close();
      }
    });
    return { pageEachMs, onePageMs };
  } finally {
    await browser.close();
  }
}
