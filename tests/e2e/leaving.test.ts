import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type RunningProduct, startBrowser, startProduct, visit } from "./product.ts";

let product: RunningProduct;
let browser: Browser;
beforeAll(async () => {
  [product, browser] = await Promise.all([startProduct(), startBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await product.stop();
});

const editor = (page: Page) => page.getByRole("dialog", { name: "修改装机容量" });
const amount = (page: Page) => editor(page).getByRole("textbox", { name: "数值与单位" });

/** A form opened from the project's page, with something typed into it. */
async function typeInto(page: Page): Promise<void> {
  await page.getByRole("button", { name: "修改装机容量" }).click();
  await amount(page).fill("88 MW");
}

describe("typed words", () => {
  it("survive the browser's Back, which asks first: it threw them away unasked", async () => {
    const { page, context, faults } = await visit(browser, `${product.url}/projects/lingyun-pv`);
    await typeInto(page);
    await page.evaluate(() => history.back());
    await editor(page).getByText("填写的内容还没有保存。").waitFor();
    await editor(page).getByRole("button", { name: "继续填写" }).click();
    expect(await amount(page).inputValue()).toBe("88 MW");
    expect(page.url()).toContain("edit=capacity");
    await page.evaluate(() => history.back());
    await editor(page).getByRole("button", { name: "放弃" }).click();
    await editor(page).waitFor({ state: "detached" });
    expect(faults).toEqual([]);
    await context.close();
  });

  it("make a reload ask, and an untouched form does not", async () => {
    const { page, context } = await visit(browser, `${product.url}/projects`);
    const asked: string[] = [];
    page.on("dialog", (dialog) => {
      asked.push(dialog.type());
      void dialog.accept();
    });
    await page.goto(`${product.url}/projects/lingyun-pv?edit=capacity`);
    await amount(page).click();
    await page.reload();
    expect(asked).toEqual([]);
    await amount(page).fill("88 MW");
    await page.reload();
    expect(asked).toEqual(["beforeunload"]);
    await context.close();
  });
});

describe("a part that cannot be fetched", () => {
  it("says so in its own place, and comes when the line is back: the whole page was replaced by an error", async () => {
    const { page, context } = await visit(browser, product.url);
    const number = page.getByRole("button", { name: "350万元", exact: true });
    await number.waitFor();
    await page.route(/assets\/.*Popover.*\.js/, (route) => route.abort());
    await number.click();
    const failed = page.getByRole("alert").filter({ hasText: "这一部分没有载入" });
    await failed.waitFor();
    expect(await page.getByRole("navigation").first().isVisible()).toBe(true);
    expect(await number.isVisible()).toBe(true);
    await failed.getByRole("button", { name: "重试" }).click();
    await failed.waitFor();
    await page.unroute(/assets\/.*Popover.*\.js/);
    await failed.getByRole("button", { name: "重试" }).click();
    await page.getByRole("dialog").getByText("第 3 段").first().waitFor();
    await context.close();
  });

  it("leaves the navigation when it is a page, and gives a menu's button back", async () => {
    const { page, context } = await visit(browser, product.url);
    await page.getByRole("button", { name: "350万元", exact: true }).waitFor();
    await page.route(/assets\/(SourcesPage|FloatingMenu).*\.js/, (route) => route.abort());
    await page
      .getByRole("button", { name: /的菜单$/ })
      .first()
      .click();
    await page.getByText("没有载入：网络可能已断开").waitFor();
    await page.getByRole("link", { name: "来源", exact: true }).click();
    const failed = page.getByRole("alert").filter({ hasText: "这一部分没有载入" });
    await failed.waitFor();
    await page.getByRole("link", { name: "总览", exact: true }).waitFor();
    await page.unroute(/assets\/(SourcesPage|FloatingMenu).*\.js/);
    await failed.getByRole("button", { name: "重试" }).click();
    await page.getByRole("heading", { level: 1, name: "来源" }).waitFor();
    await context.close();
  });
});
