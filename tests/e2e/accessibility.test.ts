import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { type RunningProduct, settled, startBrowser, startProduct, visit } from "./product.ts";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const Found = z.array(
  z.object({
    id: z.string(),
    nodes: z.array(z.object({ html: z.string(), failureSummary: z.string().optional() })),
  }),
);
const pages = [
  "/",
  "/projects",
  "/cluster",
  "/returns",
  "/returns?against=base&set=heping-wind.price:0.3",
  "/reports",
  "/reports?template=project&part=files",
  "/sites/W001",
  "/import",
  "/projects/erlongshan-biomass",
  "/projects/erlongshan-biomass?edit=capacity",
  "/sources",
  "/sources/three-moves-report",
  "/findings",
  "/changes",
  "/help",
  "/screen",
  "/?open=total.generation",
  "/?table=investment-by-project",
];

let product: RunningProduct;
let browser: Browser;
beforeAll(async () => {
  [product, browser] = await Promise.all([startProduct(), startBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await product.stop();
});

describe("axe finds nothing", () => {
  for (const path of pages)
    it(`on ${path}, in both themes and languages`, async () => {
      for (const look of [
        "theme=light&lang=zh",
        "theme=dark&lang=zh",
        "theme=light&lang=en",
        "theme=dark&lang=en",
      ]) {
        const { page, context, faults } = await visit(
          browser,
          `${product.url}${path}${path.includes("?") ? "&" : "?"}${look}`,
        );
        await page.getByRole("heading", { level: 1 }).first().waitFor();
        await settled(page);
        if (path === "/") await page.locator("svg text").first().waitFor();
        // Through the debugger, since the page's own policy would refuse a foreign script.
        await page.evaluate(axe);
        const told = await page.evaluate(
          "axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }).then((told) => told.violations)",
        );
        const found = Found.parse(told).map(
          ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(" | ")}`,
        );
        expect({ look, found }).toEqual({ look, found: [] });
        expect(faults).toEqual([]);
        await context.close();
      }
    });
});

it("every page fits 360 px without scrolling sideways", async () => {
  for (const path of pages.filter((one) => one !== "/screen")) {
    const { page, context } = await visit(browser, `${product.url}${path}`, { width: 360, height: 740 });
    await page.getByRole("heading", { level: 1 }).first().waitFor();
    await page.waitForTimeout(300);
    expect({ path, width: await page.evaluate(() => document.documentElement.scrollWidth) }).toEqual({
      path,
      width: 360,
    });
    await context.close();
  }
});
