import { z } from "zod";
import { startBrowser, startProduct } from "../e2e/product.ts";
import { startChild, toldBy } from "./child.ts";
import { atLeast, atMost, type Measured, median } from "./measured.ts";
import { charts, reports } from "./pdf-reports.ts";

const chartsOnPage = 5;

const Told = z.object({
  coldMs: z.number(),
  warmMs: z.array(z.number()),
  pagesMs: z.array(z.number()),
  beforeMb: z.number(),
  afterMb: z.number(),
});

/** What is used instead by many: a browser, already open, goes to the page of the charts and takes a picture of each one
 *  at the fineness of print [ms]. A page has five; it is gone to until there are twelve. */
async function byBrowser(): Promise<number> {
  const product = await startProduct();
  const browser = await startBrowser();
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, deviceScaleFactor: 2 });
    const all = async () => {
      const began = performance.now();
      for (let taken = 0; taken < charts; ) {
        await page.goto(`${product.url}/?lang=${taken === 0 ? "zh" : "en"}`);
        const drawn = page.locator("[role=img]:has(svg text)");
        await drawn.nth(chartsOnPage - 1).waitFor();
        for (let at = 0; at < chartsOnPage && taken < charts; at++, taken++) await drawn.nth(at).screenshot();
      }
      return performance.now() - began;
    };
    await all();
    return median([await all(), await all(), await all()]);
  } finally {
    await browser.close();
    await product.stop();
  }
}

/** Reports of twelve charts as PDF, one after another in a process of their own. */
export async function run(): Promise<readonly Measured[]> {
  const { coldMs, warmMs, pagesMs, beforeMb, afterMb } = Told.parse(
    await toldBy(startChild("pdf-reports", "")),
  );
  const warm = median(warmMs);
  const grown = (afterMb / beforeMb - 1) * 100;
  return [
    atMost(`first PDF of a process, ${charts} charts, fonts read`, coldMs / 1_000, "s", 2),
    atMost(`PDF of ${charts} charts, median of ${reports}`, warm / 1_000, "s", 2),
    atMost("pages of the same report after a change, median", median(pagesMs), "ms", 300),
    atMost(`memory after ${reports} reports (${Math.round(afterMb)} MB), growth`, grown, "%", 5),
    atLeast(
      "times as fast as a browser that takes pictures of as many charts",
      (await byBrowser()) / warm,
      "×",
      10,
    ),
  ];
}
