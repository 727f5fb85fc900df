import type { Browser, Locator, Page } from "playwright-core";
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

const title = "关于某风电场项目核准的批复";

async function typeNewSource(form: Page | Locator): Promise<void> {
  await form.getByRole("combobox", { name: "来源" }).selectOption({ label: "＋ 登记新来源…" });
  await form.getByRole("textbox", { name: "标题", exact: true }).fill(title);
}

/** How often the list of sources has the new one, read from the server anew. */
async function listed(page: Page): Promise<number> {
  await page.goto(`${product.url}/sources`);
  await page.getByText("五大连池市下好“三手棋”").first().waitFor();
  return page.getByText(title).count();
}

describe("a new source typed in a form", () => {
  it("is not in the list after the preview of a stage was called off, and is after the stage was written", async () => {
    const { page, context, faults } = await visit(browser, `${product.url}/sites/W020`);
    const preview = async () => {
      await page.getByRole("button", { name: "变更阶段" }).click();
      const sheet = page.getByRole("dialog");
      await sheet.getByRole("combobox", { name: "阶段" }).selectOption({ label: "核准" });
      await sheet.getByLabel("日", { exact: true }).fill("2026-05-20");
      await typeNewSource(sheet);
      await sheet.getByRole("textbox", { name: "操作人" }).fill("张工");
      await sheet.getByRole("button", { name: "预览" }).click();
      await sheet.getByText(`《${title}》`).waitFor();
      return sheet;
    };
    const sheet = await preview();
    await sheet.getByRole("button", { name: "取消" }).click();
    await sheet.getByRole("button", { name: "放弃" }).click();
    await sheet.waitFor({ state: "detached" });
    expect(await listed(page)).toBe(0);
    await page.goto(`${product.url}/sites/W020`);
    await (await preview()).getByRole("button", { name: "确认写入" }).click();
    await page
      .getByRole("link", { name: `《${title}》` })
      .first()
      .waitFor();
    expect(await listed(page)).toBe(1);
    expect(faults).toEqual([]);
    await context.close();
  });

  it("is not in the list after an import was checked and left, and a replaced site leads to the import that replaced it", async () => {
    const { page, context, faults } = await visit(browser, `${product.url}/import`);
    const before = await listed(page);
    // Leaving a page with an import that is not written is asked about.
    page.on("dialog", (dialog) => void dialog.accept());
    const text = "编号,单机容量(MW),经度,纬度\n甲-1,6.25,126.5,48.6\n";
    const file = { name: "real.csv", mimeType: "text/csv", buffer: Buffer.from(text) };
    const check = async () => {
      await page.goto(`${product.url}/import`);
      await page.locator("input[type=file]").setInputFiles(file);
      await typeNewSource(page);
      await page.getByRole("textbox", { name: "标题", exact: true }).fill(`${title}（二）`);
      await page.getByRole("textbox", { name: "操作人" }).fill("张工");
      await page.getByRole("button", { name: "检查", exact: true }).click();
      await page.getByRole("radio").first().waitFor();
    };
    await check();
    expect(await listed(page)).toBe(before);
    await check();
    await page.getByRole("radio").first().click();
    await page.getByRole("button", { name: "写入", exact: true }).click();
    await page.getByText("已写入").first().waitFor();
    expect(await listed(page)).toBe(before + 1);
    await page.goto(`${product.url}/sites/W020`);
    await page.getByText(/点位“W020”是示意布点，已被导入的实际点位取代：导入“real\.csv”，张工，/).waitFor();
    await page.getByRole("link", { name: /查看变更记录：第 \d+ 号操作/ }).click();
    const row = page.locator("tr[aria-current]");
    await row.waitFor();
    expect(await row.textContent()).toMatch(/从“real\.csv”导入/);
    expect(faults).toEqual([]);
    await context.close();
  });
});
