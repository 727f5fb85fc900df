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

/** Over this line a page reads what was written only well after the write was acknowledged. */
const slowly = (page: Page, path: RegExp) =>
  page.route(path, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 600));
    await route.continue();
  });

describe("a form that is opened as soon as the one before has closed", () => {
  it("stands on what was just written: a site's next stage was refused as somebody else's change", async () => {
    const { page, context, faults } = await visit(browser, `${product.url}/sites/W021`);
    await slowly(page, /trpc\/sites\.byId/);
    const sheet = page.getByRole("dialog");
    for (const stage of ["核准", "吊装"]) {
      await page.getByRole("button", { name: "变更阶段" }).click();
      await sheet.getByRole("combobox", { name: "阶段" }).selectOption({ label: stage });
      await sheet.getByLabel("日", { exact: true }).fill("2026-05-20");
      await sheet.getByRole("textbox", { name: "操作人" }).fill("张工");
      await sheet.getByRole("combobox", { name: "来源" }).selectOption({ index: 1 });
      await sheet.getByRole("button", { name: "预览" }).click();
      await sheet.getByRole("button", { name: "确认写入" }).click();
      await sheet.waitFor({ state: "detached" });
      // The page under the form shows it by now.
      expect(await page.locator("dd").filter({ hasText: stage }).count()).toBeGreaterThan(0);
    }
    expect(faults).toEqual([]);
    await context.close();
  });

  it("stands on what was just written: a project's stage", async () => {
    const { page, context, faults } = await visit(browser, `${product.url}/projects/heping-wind`);
    await slowly(page, /trpc\/projects\.byId/);
    const sheet = page.getByRole("dialog");
    for (const reason of ["少写了一位", "又少写了一位"]) {
      await page.getByRole("button", { name: "更新阶段" }).click();
      await sheet.getByRole("combobox", { name: "阶段" }).selectOption({ label: "在建" });
      await sheet
        .getByLabel("日", { exact: true })
        .fill(reason === "少写了一位" ? "2026-05-20" : "2026-05-21");
      await sheet.getByText("录入笔误", { exact: true }).click();
      await sheet.getByRole("textbox", { name: "原因" }).fill(reason);
      await sheet.getByRole("textbox", { name: "操作人" }).fill("张工");
      await sheet.getByRole("button", { name: "保存" }).click();
      await sheet.waitFor({ state: "detached" });
    }
    expect(faults).toEqual([]);
    await context.close();
  });
});
