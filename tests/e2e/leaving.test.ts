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

  it("survive Esc, however often: the browser closed the form at the second one, unasked", async () => {
    const { page, context } = await visit(browser, `${product.url}/projects/lingyun-pv`);
    await typeInto(page);
    for (let turn = 0; turn < 3; turn++) {
      await page.keyboard.press("Escape");
      await editor(page).getByText("填写的内容还没有保存。").waitFor();
      expect(await amount(page).inputValue()).toBe("88 MW");
    }
    await editor(page).getByRole("button", { name: "放弃" }).click();
    await editor(page).waitFor({ state: "detached" });
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

describe("a chosen file", () => {
  const sites = {
    name: "sites.csv",
    mimeType: "text/csv",
    buffer: Buffer.from("编号,经度,纬度\nA1,126.1,48.6\n"),
  };

  it("survives Back, a link and a reload, which ask first: the page of imports let go of it", async () => {
    const { page, context, faults } = await visit(browser, `${product.url}/projects`);
    const asked: string[] = [];
    page.on("dialog", (dialog) => {
      asked.push(dialog.type());
      void dialog.dismiss();
    });
    await page.getByRole("link", { name: "数据导入" }).click();
    await page.locator("input[type=file]").setInputFiles(sites);
    await page.getByText("sites.csv：CSV").waitFor();
    const question = page.getByRole("dialog", { name: "所选文件还没有写入" });
    for (const leave of [
      () => page.evaluate(() => history.back()),
      () => page.getByRole("link", { name: "来源", exact: true }).click(),
    ]) {
      await leave();
      await question.getByRole("button", { name: "留在本页" }).click();
      await question.waitFor({ state: "detached" });
      expect(await page.getByText("sites.csv：CSV").isVisible()).toBe(true);
    }
    const asking = page.waitForEvent("dialog");
    // It stays, so that this never comes to an end.
    page.reload().catch(() => {});
    await asking;
    expect(asked).toEqual(["beforeunload"]);
    await page.evaluate(() => history.back());
    await question.getByRole("button", { name: "离开" }).click();
    await page.waitForURL("**/projects");
    expect(faults).toEqual([]);
    await context.close();
  });
});

describe("a list of pasted ids", () => {
  it("survives Back: only some forms asked", async () => {
    const { page, context } = await visit(browser, `${product.url}/projects`);
    await page.getByRole("link", { name: "集群", exact: true }).click();
    await page.getByRole("button", { name: "按编号选择" }).click();
    const sheet = page.getByRole("dialog");
    await sheet.getByRole("textbox").fill("A1");
    await page.evaluate(() => history.back());
    await sheet.getByText("填写的内容还没有保存。").waitFor();
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
