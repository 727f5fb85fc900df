import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { type RunningProduct, settled, startBrowser, startProduct, type Visit, visit } from "./product.ts";

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
const looks = [
  "theme=light&lang=zh",
  "theme=dark&lang=zh",
  "theme=light&lang=en",
  "theme=dark&lang=en",
] as const;

let product: RunningProduct;
let browser: Browser;
beforeAll(async () => {
  [product, browser] = await Promise.all([startProduct(), startBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await product.stop();
});

/** Loads a page and waits until all of it is there. */
async function load(page: Page, path: string): Promise<void> {
  await page.goto(`${product.url}${path}`);
  await page.getByRole("heading", { level: 1 }).first().waitFor();
  await settled(page);
}

/** What axe finds on the page that is open. */
async function found(page: Page): Promise<readonly string[]> {
  // Through the debugger, since the page's own policy would refuse a foreign script.
  await page.evaluate(axe);
  const told = await page.evaluate(
    "axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }).then((told) => told.violations)",
  );
  return Found.parse(told).map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(" | ")}`,
  );
}

describe("axe finds nothing", () => {
  /** A visitor for each look, who goes from page to page. */
  let visitors: readonly (Visit & { readonly look: string })[];
  beforeAll(async () => {
    visitors = await Promise.all(
      looks.map(async (look) => ({ look, ...(await visit(browser, `${product.url}/help?${look}`)) })),
    );
  });
  afterAll(() => Promise.all(visitors.map(({ context }) => context.close())));

  for (const path of pages)
    it(`on ${path}, in both themes and languages`, async () => {
      const told = await Promise.all(
        visitors.map(async ({ page, faults, look }) => {
          await load(page, `${path}${path.includes("?") ? "&" : "?"}${look}`);
          if (path === "/") await page.locator("svg text").first().waitFor();
          return { look, found: await found(page), faults: [...faults] };
        }),
      );
      expect(told).toEqual(looks.map((look) => ({ look, found: [], faults: [] })));
    });
});

it("every page fits 360 px without scrolling sideways", async () => {
  const { page, context } = await visit(browser, `${product.url}/help`, { width: 360, height: 740 });
  for (const path of pages.filter((one) => one !== "/screen")) {
    await load(page, path);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect({ path, width }).toEqual({ path, width: 360 });
  }
  await context.close();
});
