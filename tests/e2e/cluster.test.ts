import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type RunningProduct, startBrowser, startProduct, visit } from "./product.ts";

let product: RunningProduct;
let browser: Browser;
const folder = mkdtempSync(join(tmpdir(), "lianchi-cluster-"));
beforeAll(async () => {
  [product, browser] = await Promise.all([startProduct(), startBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await product.stop();
  rmSync(folder, { recursive: true, force: true });
});

const row = (page: Page, id: string) => page.locator("#sites tbody tr", { hasText: id });

async function fillStage(
  page: Page,
  sheet: ReturnType<Page["getByRole"]>,
  stage: string,
  day: string,
): Promise<void> {
  await sheet.getByRole("combobox", { name: "阶段" }).selectOption({ label: stage });
  await sheet.getByLabel("日", { exact: true }).fill(day);
  await sheet.getByRole("combobox", { name: "来源" }).selectOption({ index: 1 });
  await sheet.getByRole("textbox", { name: "操作人" }).fill("张工");
  await sheet.getByRole("button", { name: "预览" }).click();
  void page;
}

describe("the cluster's page", () => {
  it("opens with 614 planned sites, says that their places are illustrative, and asks nobody else", async () => {
    const { page, context, faults } = await visit(browser, `${product.url}/cluster`);
    await page
      .getByRole("heading", { level: 1, name: "614 个点位、383.75 万千瓦，都还在规划选点" })
      .waitFor();
    await page.getByText("示意布点，非实测坐标").first().waitFor();
    await page.getByText("未装载底图（审图号留空）").waitFor();
    await page.getByText("与规划装机一致").waitFor();
    await row(page, "W001").getByText("规划选点").waitFor();
    expect(faults).toEqual([]);
    await context.close();
  });

  it("changes the stage of marked sites with a preview, shows it elsewhere within a second, and takes it back", async () => {
    const [writer, reader] = [
      await visit(browser, `${product.url}/cluster`),
      await visit(browser, `${product.url}/cluster`),
    ];
    const { page } = writer;
    await row(reader.page, "W001").waitFor();
    for (const id of ["W001", "W002", "W003"])
      await page.getByRole("checkbox", { name: `选中 ${id}` }).check();
    await page.getByText("已选 3 个，").waitFor();
    await page.getByRole("button", { name: "变更阶段" }).click();
    const sheet = page.getByRole("dialog", { name: "变更 3 个点位的阶段" });
    await fillStage(page, sheet, "核准", "2026-05-20");
    await sheet.getByText("规划选点 3 个").waitFor();
    const written = page.waitForResponse(
      (response) => response.url().includes("sites.change") && response.ok(),
    );
    await sheet.getByRole("button", { name: "确认写入" }).click();
    await written;
    const since = performance.now();
    await row(reader.page, "W001").getByText("核准").waitFor();
    expect(performance.now() - since).toBeLessThan(1_000);
    await page.getByRole("button", { name: "撤销" }).click();
    await row(reader.page, "W001").getByText("规划选点").waitFor();
    expect([...writer.faults, ...reader.faults]).toEqual([]);
    await Promise.all([writer.context.close(), reader.context.close()]);
  });

  it("marks on the map what the table shows as marked, by pointer and by box, and moves by keyboard", async () => {
    const { page, context } = await visit(browser, `${product.url}/cluster`);
    await row(page, "W001").waitFor();
    const canvas = page.locator("canvas").first();
    await canvas.waitFor();
    await page.getByRole("button", { name: "框选" }).click();
    const box = await canvas.boundingBox();
    if (box === null) throw new Error("no map");
    await page.mouse.move(box.x + 60, box.y + 4);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width - 4, box.y + box.height - 4, { steps: 8 });
    await page.mouse.up();
    const told = await page.getByText(/^已选 \d+ 个/).textContent();
    const count = Number(/已选 (\d+) 个/.exec(told ?? "")?.[1]);
    expect(count).toBeGreaterThan(300);
    await page.getByRole("button", { name: "取消选择" }).click();
    const field = page.getByRole("application", { name: "点位地图" });
    await field.focus();
    for (let press = 0; press < 4; press++) await page.keyboard.press("+");
    await page.getByText(/^视野内 \d+ 个/).waitFor();
    await page.keyboard.press("0");
    await page.getByText(/^视野内/).waitFor({ state: "detached" });
    await context.close();
  });

  it("imports a file after a check, lists its errors first, and undoes the import", async () => {
    const { page, context, faults } = await visit(browser, `${product.url}/import`);
    const choose = async (name: string, text: string) => {
      const file = join(folder, name);
      writeFileSync(file, text);
      await page.locator('input[type="file"]').setInputFiles(file);
      await page.getByText(`${name}：CSV，`).waitFor();
    };
    await choose("bad.csv", "编号,经度,纬度\nX1,48.5,126.2\n");
    await page.getByRole("combobox", { name: "来源" }).selectOption({ index: 1 });
    await page.getByRole("textbox", { name: "操作人" }).fill("张工");
    await page.getByRole("button", { name: "检查", exact: true }).click();
    await page.getByText("经度和纬度似乎写反了").waitFor();
    expect(await page.getByRole("button", { name: "写入", exact: true }).count()).toBe(0);
    await choose("good.csv", "编号,经度,纬度,阶段,阶段日期\nX1,126.2,48.5,吊装,2026-05\n");
    await page.getByRole("button", { name: "检查", exact: true }).click();
    await page.getByText("新增 1 个，变更 0 个，不变 0 个").waitFor();
    await page.getByRole("button", { name: "写入", exact: true }).click();
    await page.getByText("已写入，1 个点位有变化").waitFor();
    await page.getByRole("button", { name: "撤销这次导入" }).click();
    await page.getByText("已撤销这次导入").waitFor();
    expect(faults).toEqual([]);
    await context.close();
  });

  it("fits a phone, and a site's page shows its history and a code for the field", async () => {
    const { page, context, faults } = await visit(browser, `${product.url}/sites/W007`, {
      width: 360,
      height: 740,
    });
    await page.getByRole("heading", { level: 1, name: "W007" }).waitFor();
    await page.getByRole("img", { name: "点位 W007 的二维码" }).waitFor();
    await page.goto(`${product.url}/cluster`);
    await page.locator("canvas").first().waitFor();
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(360);
    expect(faults).toEqual([]);
    await context.close();
  });
});
