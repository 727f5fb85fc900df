import type { Browser } from "playwright-core";
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

const reason = "选错了一行";
const slip = `录入笔误：${reason}`;

describe("a slip that is put right in a form", () => {
  it("asks for a reason and no source where a project's stage is put right, and names no other ground", async () => {
    const { page, context, faults } = await visit(browser, `${product.url}/projects/heping-wind`);
    await page.getByRole("button", { name: "更新阶段" }).click();
    const sheet = page.getByRole("dialog");
    await sheet.getByRole("combobox", { name: "阶段" }).selectOption({ label: "在建" });
    await sheet.getByLabel("日", { exact: true }).fill("2026-05-20");
    await sheet.getByText("录入笔误", { exact: true }).click();
    expect(await sheet.getByRole("combobox", { name: "来源" }).count()).toBe(0);
    await sheet.getByRole("textbox", { name: "操作人" }).fill("张工");
    await sheet.getByRole("button", { name: "保存" }).click();
    await sheet.getByText("请填写原因。").waitFor();
    await sheet.getByRole("textbox", { name: "原因" }).fill(reason);
    // News needs its document: the server's word stands beside the reason.
    await sheet.getByRole("combobox", { name: "阶段" }).selectOption({ label: "已并网" });
    await sheet.getByRole("button", { name: "保存" }).click();
    await sheet.getByText(/从未记录过“已并网”/).waitFor();
    await sheet.getByRole("combobox", { name: "阶段" }).selectOption({ label: "在建" });
    // What the form has no rule for, the server names: the form said that the server was not reached.
    await sheet.getByRole("textbox", { name: "原因" }).fill("长".repeat(501));
    await sheet.getByRole("button", { name: "保存" }).click();
    await sheet.getByText(/上限为 500/).waitFor();
    await sheet.getByRole("textbox", { name: "原因" }).fill(reason);
    await sheet.getByRole("button", { name: "保存" }).click();
    await sheet.waitFor({ state: "detached" });
    await page.goto(`${product.url}/changes`);
    await page.getByText(`日期由“未报道”改为“2026-05-20”；${slip}`).waitFor();
    expect(faults).toEqual([]);
    await context.close();
  });

  it("shows the reason in the preview and on the page of a site where the source would stand", async () => {
    const { page, context, faults } = await visit(browser, `${product.url}/sites/W020`);
    const record = async (stage: string, isSlip: boolean) => {
      await page.getByRole("button", { name: "变更阶段" }).click();
      const sheet = page.getByRole("dialog");
      await sheet.getByRole("combobox", { name: "阶段" }).selectOption({ label: stage });
      await sheet.getByLabel("日", { exact: true }).fill("2026-05-20");
      await sheet.getByRole("textbox", { name: "操作人" }).fill("张工");
      if (isSlip) {
        await sheet.getByRole("checkbox", { name: /这是更正/ }).check();
        await sheet.getByText("录入笔误", { exact: true }).click();
        await sheet.getByRole("textbox", { name: "原因" }).fill(reason);
      } else await sheet.getByRole("combobox", { name: "来源" }).selectOption({ index: 1 });
      await sheet.getByRole("button", { name: "预览" }).click();
      if (isSlip) await sheet.getByText(slip).waitFor();
      await sheet.getByRole("button", { name: "确认写入" }).click();
      await sheet.waitFor({ state: "detached" });
    };
    await record("吊装", false);
    await record("核准", true);
    await page.locator("dt", { hasText: "来源：阶段" }).locator("xpath=..").getByText(slip).waitFor();
    expect(await page.locator("li", { hasText: slip }).count()).toBe(1);
    expect(faults).toEqual([]);
    await context.close();
  });

  it("puts a plan's batch right as its next version", async () => {
    const { page, context, faults } = await visit(browser, `${product.url}/cluster`);
    await page.getByRole("button", { name: "编制计划" }).click();
    const sheet = page.getByRole("dialog");
    await sheet.getByRole("textbox", { name: "计划名称" }).fill("甲计划");
    await sheet.getByRole("textbox", { name: "批次工期" }).fill("一批 2026-01 2027-01");
    await sheet.getByRole("combobox", { name: "来源", exact: true }).selectOption({ index: 1 });
    await sheet.getByRole("textbox", { name: "操作人" }).fill("张工");
    await sheet.getByRole("button", { name: "保存" }).click();
    await sheet.waitFor({ state: "detached" });
    await page.getByRole("button", { name: "更正计划“甲计划”" }).click();
    const batches = sheet.getByRole("textbox", { name: "批次工期" });
    expect(await batches.inputValue()).toBe("一批 2026-01 2027-01");
    await batches.fill("一批 2026-01 2027-06");
    await sheet.getByText("录入笔误", { exact: true }).click();
    await sheet.getByRole("textbox", { name: "原因" }).fill(reason);
    await sheet.getByRole("button", { name: "保存" }).click();
    await sheet.waitFor({ state: "detached" });
    const csv = await (await fetch(`${product.url}/export/charts/s-curve.csv`)).text();
    expect(csv).toContain(slip);
    await page.goto(`${product.url}/changes`);
    await page.getByText(new RegExp(`保存计划“甲计划”(，作为参照)?；${slip}`)).waitFor();
    expect(faults).toEqual([]);
    await context.close();
  });
});
