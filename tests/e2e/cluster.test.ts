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
  [product, browser] = await Promise.all([
    // Others reach it under this name, which is what the codes for the field carry.
    startProduct(undefined, undefined, { LIANCHI_PUBLIC_URL: "http://10.1.2.3:4614" }),
    startBrowser(),
  ]);
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
    await page.getByText("与规划一致").waitFor();
    await row(page, "W001").getByText("规划选点").waitFor();
    expect(faults).toEqual([]);
    await context.close();
  });

  it("changes the stage of marked sites with a preview, shows it elsewhere at once, and takes it back", async () => {
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
    await sheet.getByText("阶段：规划选点 → 核准，3 个").waitFor();
    const written = page.waitForResponse(
      (response) => response.url().includes("sites.change") && response.ok(),
    );
    await sheet.getByRole("button", { name: "确认写入" }).click();
    await written;
    await row(reader.page, "W001").getByText("核准").waitFor();
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
    await page.getByRole("radio", { name: /^并存/ }).click();
    await page.getByRole("radio", { name: /^并存/, checked: true }).waitFor();
    await page.getByRole("button", { name: "写入", exact: true }).click();
    await page.getByText("已写入，1 个点位有变化").waitFor();
    await page.getByRole("button", { name: "撤销这次导入" }).click();
    await page.getByText("已撤销这次导入").waitFor();
    expect(faults).toEqual([]);
    await context.close();
  });

  it("pages through all sites, and marks all that a filter finds", async () => {
    const { page, context, faults } = await visit(browser, `${product.url}/cluster`);
    await row(page, "W100").waitFor();
    await page.getByRole("button", { name: "下一页" }).click();
    await row(page, "W200").waitFor();
    expect(await row(page, "W100").count()).toBe(0);
    await page.getByRole("searchbox").fill("W2");
    await page.getByText("第 1–100 个，共 100 个点位").first().waitFor();
    await page.getByRole("searchbox").fill("");
    await page.getByRole("button", { name: "选中全部 614 个" }).click();
    await page.getByText("已选 614 个，383.75 万千瓦").waitFor();
    expect(faults).toEqual([]);
    await context.close();
  });

  it("works by touch: a tap marks a site, two fingers zoom, a box marks many", async () => {
    const { page, context, faults } = await visit(browser, `${product.url}/cluster`, {
      width: 412,
      height: 915,
      hasTouch: true,
    });
    const canvas = page.locator("canvas").first();
    await canvas.waitFor();
    await row(page, "W001").waitFor();
    await canvas.scrollIntoViewIfNeeded();
    const box = await canvas.boundingBox();
    if (box === null) throw new Error("no map");
    const touch = await context.newCDPSession(page);
    const send = (
      type: "touchStart" | "touchMove" | "touchEnd",
      spots: readonly (readonly [number, number])[],
    ) =>
      touch.send("Input.dispatchTouchEvent", {
        type,
        touchPoints: spots.map(([x, y], id) => ({ x: box.x + x, y: box.y + y, id })),
      });
    const [middleX, middleY] = [box.width / 2, box.height / 2];
    await send("touchStart", [
      [middleX - 30, middleY],
      [middleX + 30, middleY],
    ]);
    for (let step = 1; step <= 10; step++)
      await send("touchMove", [
        [middleX - 30 - 6 * step, middleY],
        [middleX + 30 + 6 * step, middleY],
      ]);
    await send("touchEnd", []);
    await page.getByText(/^视野内 \d+ 个/).waitFor();
    await page.getByRole("button", { name: "显示全部点位" }).tap();
    await page.getByText(/^视野内/).waitFor({ state: "detached" });
    await page.getByRole("button", { name: "框选" }).tap();
    await send("touchStart", [[70, 4]]);
    for (let step = 1; step <= 6; step++)
      await send("touchMove", [[70 + (step / 6) * (box.width - 76), 4 + (step / 6) * (box.height - 10)]]);
    // A finger that comes to rest: the tap after a flick only ends the flick.
    await page.waitForTimeout(200);
    await send("touchMove", [[box.width - 6, box.height - 6]]);
    await page.waitForTimeout(200);
    await send("touchEnd", []);
    await page.getByText(/^已选 \d{3} 个/).waitFor();
    await page.getByRole("button", { name: "取消选择" }).tap();
    await page.getByText(/^已选/).waitFor({ state: "detached" });
    await page.getByRole("checkbox", { name: "选中 W001" }).tap();
    await page.getByText("已选 1 个，").waitFor();
    expect(faults).toEqual([]);
    await context.close();
  });

  it("takes a site's particulars, says which field cannot be read, and shows them", async () => {
    const { page, context, faults } = await visit(browser, `${product.url}/sites/W300`);
    await page.getByRole("button", { name: "修改资料" }).click();
    const sheet = page.getByRole("dialog");
    await sheet.getByRole("textbox", { name: "轮毂高度（m）" }).fill("高");
    await sheet.getByRole("textbox", { name: "操作人" }).fill("张工");
    await sheet.getByRole("button", { name: "保存" }).click();
    await sheet.getByText("请填大于 0、不超过 400 的数字。").first().waitFor();
    await sheet.getByRole("textbox", { name: "轮毂高度（m）" }).fill("115");
    await sheet.getByRole("textbox", { name: "附件链接" }).fill("测风报告 https://example.org/w300.pdf");
    await sheet.getByRole("button", { name: "保存" }).click();
    await sheet.waitFor({ state: "detached" });
    await page.getByText("115 m").waitFor();
    expect(await page.getByRole("link", { name: "测风报告" }).getAttribute("href")).toBe(
      "https://example.org/w300.pdf",
    );
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
    await page.getByText("http://10.1.2.3:4614/sites/W007").waitFor();
    await page.goto(`${product.url}/cluster`);
    await page.locator("canvas").first().waitFor();
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(360);
    expect(faults).toEqual([]);
    await context.close();
  });
});
