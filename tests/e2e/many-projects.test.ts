import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { growTo } from "./many-projects.ts";
import { type RunningProduct, startBrowser, startProduct, visit } from "./product.ts";

let products: readonly RunningProduct[];
let inRows: RunningProduct;
let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
  products = [await startProduct(), await startProduct(undefined, 0, {}, ["--demo"])];
  inRows = await startProduct();
});
afterAll(async () => {
  await browser.close();
  await Promise.all([...products, inRows].map((product) => product.stop()));
});

const walls = [
  { width: 1920, height: 1080 },
  { width: 2560, height: 1440 },
  { width: 3840, height: 2160 },
];

/** What stands outside of the screen, is cut, is written too small at 1920, or lies on other words. */
const faultsOnWall = (page: Page) =>
  page.evaluate(() => {
    const { scrollHeight, scrollWidth } = document.documentElement;
    const scale = innerWidth / 1_920;
    const isSeen = (element: Element) => element.closest(".unseen") === null;
    const own = (element: Element) =>
      [...element.childNodes].some(
        (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== "",
      );
    const words = (element: Element) => (element.textContent ?? "").trim().slice(0, 40);
    const all = [...document.querySelectorAll("main, main *")].filter(isSeen);
    const outside = all.filter((element) => {
      const { left, top, right, bottom, width, height } = element.getBoundingClientRect();
      if (width === 0 || height === 0 || element.matches("defs, defs *, clipPath, clipPath *")) return false;
      return left < -1 || top < -1 || right > innerWidth + 1 || bottom > innerHeight + 1;
    });
    const texts = all.filter(own);
    /** A drawing is enlarged as a whole: its own sizes are those of the wall at 1920. */
    const enlarged = (text: Element) =>
      text instanceof SVGGraphicsElement ? (text.ownerSVGElement?.getScreenCTM()?.a ?? 1) : 1;
    const small = texts.filter(
      (text) => Number.parseFloat(getComputedStyle(text).fontSize) * enlarged(text) < 14 * scale - 0.2,
    );
    const cut = texts.filter((text) => {
      const { overflowX, textOverflow } = getComputedStyle(text);
      return text instanceof HTMLElement && (overflowX === "hidden" || textOverflow === "ellipsis")
        ? text.scrollWidth > text.clientWidth + 1
        : false;
    });
    // The words themselves, line by line: a box of two lines covers what stands beside its first.
    const lines = (text: Element) =>
      [...text.childNodes]
        .filter((node) => node.nodeType === Node.TEXT_NODE)
        .flatMap((node) => {
          const range = document.createRange();
          range.selectNodeContents(node);
          return [...range.getClientRects()];
        });
    const boxes = texts.flatMap((text) => lines(text).map((box) => ({ text, box })));
    const over = boxes.flatMap((one, at) =>
      boxes
        .slice(at + 1)
        .filter(
          ({ text, box }) =>
            !one.text.contains(text) &&
            box.left < one.box.right - 2 &&
            one.box.left < box.right - 2 &&
            box.top < one.box.bottom - 5 * scale &&
            one.box.top < box.bottom - 5 * scale,
        )
        .map(({ text }) => `${words(one.text)} | ${words(text)}`),
    );
    return {
      scroll: [Math.max(0, scrollHeight - innerHeight), Math.max(0, scrollWidth - innerWidth)],
      outside: outside.map((element) => `${element.tagName} ${words(element)}`).slice(0, 5),
      small: small.map(words).slice(0, 5),
      cut: cut.map(words).slice(0, 5),
      over: over.slice(0, 5),
    };
  });

const nothing = { scroll: [0, 0], outside: [], small: [], cut: [], over: [] };

describe("with many projects", () => {
  it("the big screen holds all it shows at every size, with and without the banner", async () => {
    const counts = [4, 8, 23, 60];
    for (const [at, count] of counts.entries()) {
      await Promise.all(products.map(({ url }) => growTo(url, counts[at - 1] ?? 4, count)));
      for (const [which, { url }] of products.entries()) {
        const { page, context, faults } = await visit(browser, `${url}/screen`, walls[0]);
        for (const lang of ["zh", "en"]) {
          await page.goto(`${url}/screen?lang=${lang}`);
          await page.locator('section[id="site-map"] svg text').first().waitFor();
          await page.locator('section[id="investment-by-project"] svg text').first().waitFor();
          for (const wall of walls) {
            await page.setViewportSize(wall);
            await expect
              .poll(() => faultsOnWall(page), {
                message: `${count} ${which} ${lang} ${wall.width}`,
              })
              .toEqual(nothing);
          }
        }
        expect(faults).toEqual([]);
        await context.close();
      }
    }
  });

  it("the returns stand in rows, sort by any measure, and name each bubble", async () => {
    await growTo(inRows.url, 4, 23);
    const { page, context, faults } = await visit(browser, `${inRows.url}/returns`);
    const table = page.getByRole("region", { name: "收益比选表" }).first();
    const rates = async () => {
      const cells = await table.locator("tbody tr td:nth-child(4)").allInnerTexts();
      return cells
        .flatMap((text) => /^−?[\d.]+%/.exec(text)?.[0] ?? [])
        .map((text) => Number.parseFloat(text.replace("−", "-")));
    };
    await expect.poll(async () => (await rates()).length).toBeGreaterThan(10);
    expect(await rates()).toEqual((await rates()).toSorted((a, b) => b - a));
    await table.getByRole("button", { name: /^度电成本/ }).click();
    await expect.poll(() => table.locator('th[aria-sort="ascending"]').count()).toBe(1);
    expect(new URL(page.url()).searchParams.get("sort")).toBe("lcoe");
    const chooser = page.getByRole("combobox", { name: "参数所属项目" });
    await chooser.selectOption("more-9");
    await expect.poll(() => new URL(page.url()).searchParams.get("focus")).toBe("more-9");
    await page.locator('section[id="returns-capacity"]').scrollIntoViewIfNeeded();
    await page.locator('section[id="returns-capacity"] svg text').first().waitFor();
    expect(await page.locator('section[id="returns-capacity"]').innerText()).not.toContain("无处可写");
    expect(faults).toEqual([]);
    await context.close();
  });
});
