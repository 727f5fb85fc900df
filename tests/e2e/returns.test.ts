import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
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

const address = (query = "") => `${product.url}/returns${query}`;
const box = (page: Page, name: string) => page.getByRole("textbox", { name, exact: true });
const cellsOf = async (page: Page, measure: string) =>
  page
    .getByRole("region", { name: "收益比选表" })
    .getByRole("row", { name: measure })
    .first()
    .getByRole("cell")
    .allInnerTexts();
const irrRow = "全投资 IRR 税后";

const isRate = /^−?\d+\.\d%/;

/** What the row says of the first project, once it says something. */
async function firstRate(page: Page): Promise<string> {
  await expect.poll(async () => (await cellsOf(page, irrRow))[0]).toMatch(isRate);
  return (await cellsOf(page, irrRow))[0] ?? "";
}

/** What the row says once it says something else than before. */
async function changed(page: Page, measure: string, before: string): Promise<string> {
  let now = before;
  await expect
    .poll(async () => {
      [now = before] = await cellsOf(page, measure);
      return now;
    })
    .not.toBe(before);
  return now;
}

describe("the page of returns", () => {
  it("compares what can be evaluated, says what the others lack, and asks nobody else", async () => {
    const { page, context, faults } = await visit(browser, address());
    await page.getByRole("heading", { level: 1, name: /门槛/ }).waitFor();
    await page.getByText("缺装机容量、总投资，不估算。").first().waitFor();
    await page.getByText("二龙山生物质按列明假设测算").waitFor();
    const cells = await cellsOf(page, irrRow);
    expect(cells.slice(0, 3).map((text) => isRate.test(text))).toEqual([true, true, true]);
    for (const chart of ["sensitivity", "cash-flow", "lcoe-stack", "tax-by-year", "probability"])
      await page.locator(`section[id="${chart}"] svg text`).first().waitFor();
    expect(faults).toEqual([]);
    await context.close();
  });

  it("follows a slider moved by key, keeps it in the address, and a colleague's page shows the same", async () => {
    const { page, context } = await visit(browser, address());
    const before = await firstRate(page);
    const slider = page.getByRole("slider", { name: "拖动调整上网电价（含税）" });
    await slider.focus();
    for (let at = 0; at < 5; at++) await page.keyboard.press("ArrowLeft");
    await changed(page, irrRow, before);
    // The address follows when the hand rests.
    const moved = await slider.inputValue();
    await page.waitForURL((url) => url.searchParams.get("set") === `heping-wind.price:${moved}`);
    const after = await firstRate(page);
    expect(Number.parseFloat(after)).toBeLessThan(Number.parseFloat(before));
    const colleague = await visit(browser, page.url());
    await expect.poll(async () => (await cellsOf(colleague.page, irrRow))[0]).toBe(after);
    await page.getByRole("button", { name: "恢复情景值" }).click();
    await expect.poll(async () => (await cellsOf(page, irrRow))[0]).toBe(before);
    await Promise.all([context.close(), colleague.context.close()]);
  });

  it("evaluates in the browser what the server evaluates", async () => {
    const query =
      "?set=heping-wind.price:0.35,*.loanRate:0.05,lingyun-pv.hours:1450,erlongshan-biomass.life:18,shankou-hydro.capacity:20000,shankou-hydro.investment:200000000";
    const { page, context } = await visit(browser, address(`${query}&table=cash-flow`));
    const table = page.locator("#cash-flow table");
    await table.waitFor();
    const shown = (await table.locator("tbody tr").allInnerTexts())
      .filter((row) => /^\d+\t/.test(row))
      .map((row) => row.split("\t").map((text) => Number(text.trim().replace("−", "-").replaceAll(",", ""))));
    const answer = await fetch(`${product.url}/export/charts/cash-flow.csv${query}`);
    expect(answer.status).toBe(200);
    const lines = (await answer.text()).split(/\r?\n/).filter((line) => line.includes(",t="));
    const values = lines.map((line) => Number(line.split(",")[2]));
    const told = shown.flatMap(([, ...numbers]) => numbers.filter((value) => !Number.isNaN(value)));
    const sorted = (numbers: readonly number[]) => numbers.toSorted((a, b) => a - b);
    expect(told.length).toBeGreaterThan(150);
    expect(sorted(told)).toHaveLength(sorted(values).length);
    // The page tells two decimals, the file four.
    for (const [at, value] of sorted(values).entries())
      expect(Math.abs(value - (sorted(told)[at] ?? Number.NaN))).toBeLessThan(0.00501);
    await context.close();
  });

  it("says beside the field what is wrong, and shows no result for it", async () => {
    const { page, context, faults } = await visit(browser, address());
    await page.getByRole("heading", { level: 1, name: /门槛/ }).waitFor();
    const wrong = async (name: string, value: string, message: RegExp) => {
      await box(page, name).fill(value);
      await page.getByRole("alert").filter({ hasText: message }).first().waitFor();
      await expect.poll(async () => (await cellsOf(page, irrRow))[0]).not.toMatch(isRate);
      await page.getByRole("button", { name: "恢复情景值" }).click();
      await firstRate(page);
    };
    await wrong("上网电价（含税） 元/千瓦时", "-0.1", /上网电价/);
    await wrong("上网电价（含税） 元/千瓦时", "abc", /数/);
    await wrong("运营期 年", "0", /运营期/);
    await wrong("运营期 年", "1000", /运营期/);
    await wrong("总投资 亿元", "0", /总投资/);
    await wrong("资本金比例 %", "120", /资本金比例/);
    await wrong("运营期 年", "10", /贷款年限/);
    expect(faults).toEqual([]);
    await context.close();
  });

  it("solves for the price of a wanted return, which then gives it", async () => {
    const { page, context } = await visit(browser, address());
    const solver = page.getByRole("region", { name: "反算" });
    await solver.getByRole("textbox", { name: "目标收益率（%）" }).fill("9");
    const needed = solver.locator("dd b").first();
    await expect.poll(async () => Number(await needed.innerText())).toBeLessThan(0.374);
    const before = await firstRate(page);
    await box(page, "上网电价（含税） 元/千瓦时").fill(await needed.innerText());
    expect(await changed(page, irrRow, before)).toMatch(/^9\.0%/);
    await context.close();
  });

  it("keeps assumptions as a scenario, holds it against the base, locks it, and shows the hand", async () => {
    const { page, context, faults } = await visit(browser, address("?set=heping-wind.price:0.35"));
    await page.getByRole("button", { name: /情景：基准/ }).click();
    await page.getByRole("button", { name: "另存为情景…" }).click();
    const sheet = page.getByRole("dialog", { name: "另存为情景" });
    await sheet.getByRole("textbox", { name: "情景名称" }).fill("竞价 2026");
    await sheet.getByRole("textbox", { name: "改动理由" }).fill("按竞价结果");
    await sheet.getByRole("textbox", { name: "操作人" }).fill("投资专员");
    // An assumption of a day to come is told beside its field, and nothing is kept.
    await sheet.getByLabel("适用日期").fill("2099-01-01");
    await sheet.getByRole("button", { name: "保存" }).click();
    await sheet.getByText(/2099-01-01/).waitFor();
    await sheet.getByLabel("适用日期").fill("2026-10-31");
    await sheet.getByRole("button", { name: "保存" }).click();
    await page.getByRole("button", { name: /情景：竞价 2026/ }).waitFor();
    await page.getByText("已改：默认 0.374 元/千瓦时，投资专员").waitFor();
    await page.getByRole("button", { name: "对比情景" }).click();
    const comparison = page.getByRole("region", { name: /情景对比/ });
    await comparison.getByRole("combobox").selectOption({ label: "基准" });
    await comparison.getByText("上网电价（含税）：0.374 元/千瓦时 →").waitFor();
    await page.getByRole("button", { name: /情景：竞价 2026/ }).click();
    await page.getByRole("button", { name: "锁定", exact: true }).click();
    await page.getByRole("dialog", { name: "锁定" }).getByRole("button", { name: "保存" }).click();
    await page.getByText("情景已锁定，要改先解锁。").waitFor();
    const Scenarios = z.object({
      result: z.object({
        data: z.array(
          z.object({ id: z.string(), name: z.string(), isLocked: z.boolean(), version: z.number() }),
        ),
      }),
    });
    const told = Scenarios.parse(await (await fetch(`${product.url}/trpc/returns.scenarios`)).json());
    const kept = told.result.data.find(({ name }) => name === "竞价 2026");
    expect(kept).toMatchObject({ isLocked: true, version: 2 });
    const refused = await fetch(`${product.url}/trpc/returns.saveScenario`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({
        actor: "他人",
        expectedVersion: 2,
        fields: { id: kept?.id, name: "改", settings: [], isLocked: true, isWithdrawn: false },
      }),
    });
    expect(refused.status).toBe(409);
    expect(faults).toEqual([]);
    await context.close();
  });

  it("draws anew with another seed, and the same with the same", async () => {
    const { page, context } = await visit(browser, address("?table=probability"));
    const figure = page.locator("#probability table");
    await figure.waitFor();
    const first = await figure.innerText();
    await page.getByRole("button", { name: "换一组抽样" }).click();
    await expect.poll(() => figure.innerText()).not.toBe(first);
    const second = await figure.innerText();
    const again = await visit(browser, page.url());
    await expect.poll(() => again.page.locator("#probability table").innerText()).toBe(second);
    await Promise.all([context.close(), again.context.close()]);
  });

  it("loads comparables, says that they are unverified, and holds the own project among them", async () => {
    const { page, context, faults } = await visit(browser, address());
    const csv = [
      "项目,地点,技术,装机(MW),总投资(万元),年发电量(万千瓦时),存疑",
      "甲风电场,甲县,风电,200,155000,59800,单一来源",
      "=1+1 乙风电场,乙县,风电,100,71345,30996.9,<b>未核实</b>",
    ].join("\n");
    await page.getByRole("button", { name: "载入可比项目表" }).click();
    const sheet = page.getByRole("dialog", { name: "载入可比项目表" });
    await sheet
      .locator("input[type=file]")
      .setInputFiles({ name: "可比.csv", mimeType: "text/csv", buffer: Buffer.from(csv) });
    await sheet.getByRole("textbox", { name: "操作人" }).fill("投资专员");
    await sheet
      .getByRole("button", { name: /载入|保存/ })
      .last()
      .click();
    await page.getByText("未核实：单一来源的报道数据，不计入任何合计").waitFor();
    await page.getByText("=1+1 乙风电场").first().waitFor();
    await page.getByText("<b>未核实</b>").first().waitFor();
    await page.getByText("7,750").first().waitFor();
    expect(faults).toEqual([]);
    await context.close();
  });

  it("takes away the workbook of what is on screen", async () => {
    const { page, context } = await visit(browser, address("?set=heping-wind.price:0.35"));
    await page.getByRole("button", { name: "导出" }).click();
    const coming = page.waitForEvent("download");
    await page.getByRole("menuitem", { name: /测算表 XLSX/ }).click();
    expect((await coming).suggestedFilename()).toMatch(/\.xlsx$/);
    await context.close();
  });
});
