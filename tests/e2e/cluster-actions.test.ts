import { dayAt } from "@lianchi/domain";
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

const row = (page: Page, id: string) => page.locator("#sites tbody tr", { hasText: id });

async function allocate(page: Page, batch: string, confirm: string): Promise<void> {
  await page.getByRole("button", { name: "分配", exact: true }).click();
  const sheet = page.getByRole("dialog");
  await sheet.getByRole("textbox", { name: "批次" }).fill(batch);
  await sheet.getByRole("textbox", { name: "操作人" }).fill("张工");
  await sheet.getByRole("button", { name: "预览" }).click();
  await sheet.getByRole("button", { name: confirm }).click();
  await sheet.waitFor({ state: "detached" });
}

describe("what is done to sites on the cluster's page", () => {
  it("filters sites of no batch, and says how many batches an assignment replaces before it is confirmed", async () => {
    const { page, context, faults } = await visit(browser, `${product.url}/cluster`);
    await row(page, "W001").waitFor();
    await page.getByRole("searchbox").fill("W00");
    await page.getByText("第 1–9 个，共 9 个点位").first().waitFor();
    await page.getByRole("checkbox", { name: "选中本页全部" }).check();
    await allocate(page, "甲, 一批", "确认写入");
    await page.getByRole("searchbox").fill("");
    const filter = page.getByRole("combobox", { name: "按批次筛选" });
    await filter.selectOption({ label: "未分批" });
    await page.getByText("第 1–100 个，共 605 个点位").first().waitFor();
    expect(new URL(page.url()).search).toContain("batch=");
    await page.reload();
    await page.getByText("第 1–100 个，共 605 个点位").first().waitFor();
    await filter.selectOption({ label: "甲, 一批" });
    await page.getByText("第 1–9 个，共 9 个点位").first().waitFor();
    await filter.selectOption({ index: 0 });
    await page.getByRole("button", { name: "选中全部 614 个" }).click();
    await page.getByRole("button", { name: "分配", exact: true }).click();
    const sheet = page.getByRole("dialog");
    await sheet.getByRole("textbox", { name: "批次" }).fill("二批");
    await sheet.getByRole("button", { name: "预览" }).click();
    await sheet.getByText("其中 9 个点位已有批次或所属项目，确认后将被替换。").waitFor();
    await sheet.getByText("批次：甲, 一批 → 二批，9 个").waitFor();
    await sheet.getByText("批次：未分批 → 二批，605 个").waitFor();
    await sheet.getByRole("button", { name: "确认写入，替换 9 个" }).waitFor();
    expect(faults).toEqual([]);
    await context.close();
  });

  it("previews a stage from what to what, with its date and source", async () => {
    const { page, context, faults } = await visit(browser, `${product.url}/cluster`);
    await row(page, "W020").waitFor();
    for (const id of ["W020", "W021"]) await page.getByRole("checkbox", { name: `选中 ${id}` }).check();
    await page.getByRole("button", { name: "变更阶段" }).click();
    const sheet = page.getByRole("dialog");
    await sheet.getByRole("combobox", { name: "阶段" }).selectOption({ label: "核准" });
    await sheet.getByLabel("日", { exact: true }).fill("2026-05-20");
    await sheet.getByRole("combobox", { name: "来源" }).selectOption({ index: 1 });
    await sheet.getByRole("textbox", { name: "操作人" }).fill("张工");
    await sheet.getByRole("button", { name: "预览" }).click();
    await sheet.getByText("阶段：规划选点 → 核准，2 个").waitFor();
    await sheet.getByText("2026-05-20").waitFor();
    await sheet.getByText("《五大连池市下好“三手棋”打造绿色能源产业集群》").waitFor();
    expect(faults).toEqual([]);
    await context.close();
  });

  it("says why an earlier day cannot be edited and what that day means; today's date is today", async () => {
    const today = dayAt(new Date().toISOString());
    const { page, context, faults } = await visit(browser, `${product.url}/sites/W001?asOf=${today}`);
    await page.getByRole("button", { name: "修改资料" }).waitFor();
    await page.goto(`${product.url}/sites/W001?asOf=2026-01-31`);
    await page.getByText("点位按实际日计：显示这一天现场的状态，含之后补录的记录。").waitFor();
    await page.getByText("往日的数据只能查看；要修改，请先回到今天。").waitFor();
    expect(await page.getByRole("button", { name: "修改资料" }).count()).toBe(0);
    await page.goto(`${product.url}/projects?asOf=2026-01-31`);
    await page.getByText("数值按录入日计：只含这一天结束前已录入的内容。").waitFor();
    await page.getByRole("button", { name: "回到今天" }).click();
    await page.getByText("往日的数据只能查看").waitFor({ state: "detached" });
    expect(faults).toEqual([]);
    await context.close();
  });

  it("undoes from the history after a reload, whoever did it, and names what was done", async () => {
    const { page, context, faults } = await visit(browser, `${product.url}/cluster`);
    await row(page, "W030").waitFor();
    for (const id of ["W030", "W031"]) await page.getByRole("checkbox", { name: `选中 ${id}` }).check();
    await allocate(page, "三批", "确认写入");
    await page.goto(`${product.url}/changes?kind=sites`);
    await page.reload();
    const line = page.locator("tbody tr", { hasText: "2 个点位划入批次“三批”" });
    await line.getByRole("button", { name: /^撤销/ }).click();
    const sheet = page.getByRole("dialog", { name: "撤销这项更改" });
    await sheet.getByText("张工：2 个点位划入批次“三批”").waitFor();
    await sheet.getByRole("button", { name: "撤销", exact: true }).click();
    await sheet.waitFor({ state: "detached" });
    await line.getByText("不能撤销：已经撤销过").waitFor();
    await page.getByRole("combobox", { name: "操作人" }).selectOption({ label: "张工" });
    await page.waitForURL(/who=/);
    const [file] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("link", { name: "CSV", exact: true }).click(),
    ]);
    expect(file.suggestedFilename()).toMatch(/^连池绿能_变更记录_截至.*\.csv$/);
    expect(faults).toEqual([]);
    await context.close();
  });

  it("asks what becomes of the illustrative layout, with the sums beside the plan, and groups equal messages", async () => {
    const { page, context, faults } = await visit(browser, `${product.url}/import`);
    const rows = Array.from({ length: 614 }, (_, at) => `甲-${at + 1},6.25,125.${at + 100},48.5`);
    await page.locator('input[type="file"]').setInputFiles({
      name: "real.csv",
      mimeType: "text/csv",
      buffer: Buffer.from(`编号,单机容量(MW),经度,纬度\n${rows.join("\n")}\n`),
    });
    await page.getByText("real.csv：CSV，").waitFor();
    await page.getByRole("combobox", { name: "来源" }).selectOption({ index: 1 });
    await page.getByRole("textbox", { name: "操作人" }).fill("张工");
    await page.getByRole("button", { name: "检查", exact: true }).click();
    await page.getByText("文件有 614 个新编号，集群里还有 614 个示意布点。").waitFor();
    await page.getByText("规划：614 个点位，383.75 万千瓦。").waitFor();
    await page.getByText("导入后共 1228 个点位，767.5 万千瓦。").waitFor();
    expect(await page.getByRole("button", { name: "写入", exact: true }).isDisabled()).toBe(true);
    expect(await page.getByRole("region", { name: "提醒" }).locator("tbody tr").count()).toBe(1);
    await page
      .getByText(/共 \d+ 行/)
      .first()
      .waitFor();
    await page.getByRole("radio", { name: /^取代/ }).click();
    const write = page.getByRole("button", { name: "写入", exact: true });
    await page.getByRole("radio", { name: /^取代/, checked: true }).waitFor();
    await write.click();
    await page.getByText("已写入，1,228 个点位有变化").waitFor();
    await page.goto(`${product.url}/cluster`);
    await page.getByText("与规划一致").waitFor();
    await page.goto(`${product.url}/changes`);
    const line = page.locator("tbody tr", { hasText: "停用 614 个示意布点" });
    await line.getByRole("button", { name: /^撤销/ }).click();
    const sheet = page.getByRole("dialog");
    await sheet.getByRole("button", { name: "撤销", exact: true }).click();
    await sheet.waitFor({ state: "detached" });
    expect(faults).toEqual([]);
    await context.close();
  });

  it("shows on a site's page and on the source's own page what a permit has recorded", async () => {
    const listed = await (await fetch(`${product.url}/trpc/sources.list`)).json();
    const fields = { ...listed.result.data[0].fields, id: "permit-2026", title: "核准批复" };
    const saved = await fetch(`${product.url}/trpc/sources.save`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ actor: "王", expectedVersion: 0, fields }),
    });
    expect(saved.status).toBe(200);
    const { page, context, faults } = await visit(browser, `${product.url}/sites/W040`);
    await page.getByRole("button", { name: "变更阶段" }).click();
    const sheet = page.getByRole("dialog");
    await sheet.getByRole("combobox", { name: "阶段" }).selectOption({ label: "核准" });
    await sheet.getByLabel("日", { exact: true }).fill("2026-05-20");
    await sheet.getByRole("combobox", { name: "来源" }).selectOption({ label: "核准批复" });
    await sheet.getByRole("textbox", { name: "操作人" }).fill("张工");
    await sheet.getByRole("button", { name: "预览" }).click();
    await sheet.getByText("《核准批复》").waitFor();
    await sheet.getByRole("button", { name: "确认写入" }).click();
    await sheet.waitFor({ state: "detached" });
    const stage = page.locator("dl > div", { hasText: "来源：阶段" });
    await stage.getByRole("link", { name: "《核准批复》" }).click();
    await page.getByText("点位阶段：核准 1 个").waitFor();
    expect(await page.getByText("还没有内容引用这份文件。").count()).toBe(0);
    expect(faults).toEqual([]);
    await context.close();
  });

  it("marks by pasted ids and by a range, and keeps count and actions in sight of the map", async () => {
    const { page, context, faults } = await visit(browser, `${product.url}/cluster`);
    await row(page, "W001").waitFor();
    await page.getByRole("checkbox", { name: "选中 W002" }).click();
    await page.getByRole("checkbox", { name: "选中 W007" }).click({ modifiers: ["Shift"] });
    await page.getByText("已选 6 个，").waitFor();
    await page.getByRole("button", { name: "按编号选择" }).click();
    const sheet = page.getByRole("dialog", { name: "按编号选择" });
    await sheet.getByRole("textbox", { name: "编号" }).fill("w100、W101\nW102 X9");
    await sheet.getByRole("button", { name: "选中", exact: true }).click();
    await sheet.getByText("找到 3 个；1 个编号不在集群中：X9").waitFor();
    await sheet.getByRole("button", { name: "选中其余 3 个" }).click();
    await page.getByText("地图上选中 9 个").waitFor();
    await page.evaluate("scrollTo(0, 0)");
    const bar = await page.getByRole("button", { name: "变更阶段" }).boundingBox();
    expect(bar === null ? null : bar.y + bar.height).toBeLessThanOrEqual(900);
    expect(faults).toEqual([]);
    await context.close();
  });
});
