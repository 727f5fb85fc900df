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

async function fill(page: Page, amount: string): Promise<void> {
  await editor(page).getByRole("textbox", { name: "数值与单位" }).fill(amount);
  await editor(page).getByRole("textbox", { name: "操作人" }).fill("张工");
}
const save = (page: Page) => editor(page).getByRole("button", { name: "保存" }).click();

describe("an edit", () => {
  it("shows in another browser at once, in number, title and chart", async () => {
    const [writer, reader] = [
      await visit(browser, `${product.url}/projects/lingyun-pv?edit=capacity`),
      await visit(browser, product.url),
    ];
    await reader.page.getByRole("button", { name: "30万千瓦", exact: true }).waitFor();
    await fill(writer.page, "80 MW");
    await editor(writer.page).getByText("8 万千瓦").first().waitFor();
    const saved = writer.page.waitForResponse(
      (response) => response.url().includes("recordFigure") && response.ok(),
    );
    await save(writer.page);
    await saved;
    await reader.page.getByRole("button", { name: "31万千瓦", exact: true }).waitFor();
    await reader.page.getByRole("heading", { level: 1, name: "已知装机 31 万千瓦" }).waitFor();
    await reader.page.locator("svg text tspan, svg text", { hasText: /^8$/ }).first().waitFor();
    expect([...writer.faults, ...reader.faults]).toEqual([]);
    await editor(writer.page).waitFor({ state: "detached" });
    await writer.page.goto(`${product.url}/changes`);
    await writer.page.getByRole("main").getByText("张工").filter({ visible: true }).first().waitFor();
    await Promise.all([writer.context.close(), reader.context.close()]);
  });

  it("without a source, a unit or a name is not sent, and says what is missing beside the field", async () => {
    const { page, context } = await visit(
      browser,
      `${product.url}/projects/erlongshan-biomass?edit=capacity`,
    );
    await fill(page, "30");
    await editor(page).getByRole("combobox", { name: "来源" }).selectOption({ label: "请选择来源" });
    let isSent = false;
    page.on("request", (request) => {
      isSent ||= request.url().includes("recordFigure");
    });
    await save(page);
    const text = await editor(page).innerText();
    expect(text).toMatch(/单位/);
    expect(text).toMatch(/来源/);
    expect(await editor(page).locator("[aria-invalid=true]").count()).toBeGreaterThanOrEqual(2);
    expect(isSent).toBe(false);
    await context.close();
  });

  it("on a value that somebody changed meanwhile keeps what was typed and shows what stands", async () => {
    const [slow, fast] = [
      await visit(browser, `${product.url}/projects/heping-wind?edit=capacity`),
      await visit(browser, `${product.url}/projects/heping-wind?edit=capacity`),
    ];
    await fill(slow.page, "25 万千瓦");
    await fill(fast.page, "21 万千瓦");
    await save(fast.page);
    await editor(fast.page).waitFor({ state: "detached" });
    await save(slow.page);
    await editor(slow.page).getByText("21 万千瓦").first().waitFor();
    expect(await editor(slow.page).getByRole("textbox", { name: "数值与单位" }).inputValue()).toBe(
      "25 万千瓦",
    );
    await Promise.all([slow.context.close(), fast.context.close()]);
  });
});

describe("a lost connection", () => {
  it("is said with what still holds, and mends itself", async () => {
    const folder = product.folder;
    const { page, context } = await visit(browser, product.url);
    await page.getByText("与服务器同步").waitFor();
    const port = Number(new URL(product.url).port);
    await product.kill();
    await page
      .getByText(/显示的是 \d{2}:\d{2} 的数据/)
      .first()
      .waitFor();
    expect(await page.getByRole("button", { name: "17.57亿元", exact: true }).isVisible()).toBe(true);
    product = await startProduct(folder, port);
    await page.getByText("与服务器同步").waitFor();
    await context.close();
  });
});
