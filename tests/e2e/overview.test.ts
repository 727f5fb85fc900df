import { readFile } from "node:fs/promises";
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

describe("a planner opens it cold", () => {
  it("and sees the true figures, each with its coverage, and asks nobody else for anything", async () => {
    const { page, context, faults } = await visit(browser, product.url);
    await page.getByRole("heading", { level: 1, name: "已知装机 30 万千瓦，三分之二仍在建" }).waitFor();
    for (const value of ["30万千瓦", "17.57亿元", "约3,400万千瓦时", "350万元", "383.75万千瓦"])
      await page.getByRole("button", { name: value, exact: true }).waitFor();
    const strip = await page.getByRole("list", { name: "主要数值" }).innerText();
    for (const words of [
      "3/4 个项目已报告",
      "已并网 10 万千瓦、在建 20 万千瓦",
      "1/4 个项目报告年度值",
      "另有累计 2,605 万千瓦时（1 个项目）",
      "614 个点位",
    ])
      expect(strip).toContain(words);
    await page.locator("svg text", { hasText: "11.87" }).first().waitFor();
    expect(await page.locator("main").innerText()).toContain("约1,100");
    expect(faults).toEqual([]);
    await context.close();
  });

  it("reads where a number comes from, by mouse", async () => {
    const { page, context } = await visit(browser, product.url);
    await page.getByRole("button", { name: "约3,400万千瓦时", exact: true }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByText("多年平均").first().waitFor();
    const text = await dialog.innerText();
    for (const words of ["34 GWh", "第 3 段", "不适用：尚未投产", "未报道", "另有累计 2,605 万千瓦时"])
      expect(text).toContain(words);
    expect(page.url()).toContain("open=total.generation");
    await page.keyboard.press("Escape");
    await dialog.waitFor({ state: "detached" });
    expect(page.url()).not.toContain("open=");
    await context.close();
  });

  it("and by keyboard alone: focus comes back to the number", async () => {
    const { page, context } = await visit(browser, product.url);
    await page.getByRole("button", { name: "350万元", exact: true }).waitFor();
    const focused = () => page.evaluate(() => document.activeElement?.textContent ?? "");
    for (let presses = 0; presses < 60 && !(await focused()).startsWith("350"); presses++)
      await page.keyboard.press("Tab");
    expect(await focused()).toContain("350");
    await page.keyboard.press("Enter");
    await page.getByRole("dialog").waitFor();
    await page.keyboard.press("Escape");
    await page.getByRole("dialog").waitFor({ state: "detached" });
    expect(await focused()).toContain("350");
    await context.close();
  });

  it("clicks a bar and reads its source", async () => {
    const { page, context } = await visit(browser, product.url);
    await page.locator("svg text", { hasText: "11.87" }).first().click();
    const dialog = page.getByRole("dialog");
    await dialog.getByText("11.87").first().waitFor();
    expect(page.url()).toContain("open=heping-wind.investment");
    await context.close();
  });
});

describe("what is shown", () => {
  it("is in the address: a filtered link shows a colleague the same picture", async () => {
    const first = await visit(browser, product.url);
    await first.page.getByRole("button", { name: "全部 4 个项目" }).click();
    await first.page
      .getByRole("menuitemcheckbox", { name: "和平风电" })
      .or(first.page.getByRole("checkbox", { name: "和平风电" }))
      .first()
      .click();
    await first.page.waitForFunction(() => location.search.includes("projects="));
    await first.page.keyboard.press("Escape");
    await first.page.getByRole("button", { name: "5.7亿元", exact: true }).waitFor();
    const second = await visit(browser, first.page.url());
    await second.page.getByRole("button", { name: "5.7亿元", exact: true }).waitFor();
    const titles = async (page: typeof first.page) => page.getByRole("heading").allInnerTexts();
    expect(await titles(second.page)).toEqual(await titles(first.page));
    await first.context.close();
    await second.context.close();
  });

  it("speaks English, converted and not relabelled, and keeps to the dark", async () => {
    const { page, context, faults } = await visit(browser, product.url);
    await page.getByRole("button", { name: /^(EN|English)/ }).click();
    await page.getByRole("heading", { level: 1, name: "Known capacity 300 MW" }).waitFor();
    expect(await page.locator("html").getAttribute("lang")).toBe("en");
    await page.getByRole("button", { name: /1\.757\s?billion yuan/ }).waitFor();
    const text = (await page.locator("main").innerText()).replace(
      /袁小峰|《[^》]*》|\([^)]*“三手棋”[^)]*\)/g,
      "",
    );
    expect(text.match(/\p{Script=Han}+/gu) ?? []).toEqual([]);
    await page.getByRole("button", { name: /dark/i }).click();
    const ground = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    expect(ground).toBe("rgb(16, 20, 19)");
    expect(page.url()).toMatch(/lang=en/);
    expect(faults).toEqual([]);
    await context.close();
  });

  it("fits a phone of 360 px without scrolling sideways", async () => {
    const { page, context } = await visit(browser, product.url, { width: 360, height: 740 });
    await page.getByRole("button", { name: "17.57亿元", exact: true }).waitFor();
    await page.locator("svg text", { hasText: "11.87" }).first().waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    await context.close();
  });

  it("fits the big screen at 1920 and 3840 without scrolling", async () => {
    for (const size of [
      { width: 1920, height: 1080 },
      { width: 3840, height: 2160 },
    ]) {
      const { page, context, faults } = await visit(browser, `${product.url}/screen`, size);
      await page.getByText("383.75").first().waitFor();
      await page.locator("svg text", { hasText: "11.87" }).first().waitFor();
      const over = await page.evaluate(() => [
        document.documentElement.scrollHeight - innerHeight,
        document.documentElement.scrollWidth - innerWidth,
      ]);
      expect(Math.max(...over)).toBeLessThanOrEqual(0);
      expect(faults).toEqual([]);
      await context.close();
    }
  });

  it("says so when the day asked for is before all data, and when the address is wrong", async () => {
    const { page, context } = await visit(browser, `${product.url}/?asOf=2020-01-01`);
    await page.getByRole("heading", { level: 1 }).waitFor();
    expect(await page.locator("main").innerText()).toMatch(/还没有数据|没有数据/);
    await page.goto(`${product.url}/?asOf=never&lang=xx&theme=%3Cscript%3E&projects=%2F%2F&units=7`);
    await page.getByRole("button", { name: "17.57亿元", exact: true }).waitFor();
    await context.close();
  });
});

describe("a chart leaves the page", () => {
  it("as CSV, SVG and PNG that hold the numbers of the screen", async () => {
    const { page, context } = await visit(browser, product.url);
    const figure = page.getByRole("region", { name: "和平风电占已知投资的 67.6%" });
    await figure.waitFor();
    const download = async (format: string) => {
      await figure.getByRole("button", { name: /菜单/ }).click();
      const [file] = await Promise.all([
        page.waitForEvent("download"),
        page
          .getByRole("menuitem", { name: new RegExp(format) })
          .first()
          .click(),
      ]);
      return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
    };
    const csv = await download("CSV");
    expect(csv.name).toMatch(/^连池绿能_总投资.*\.csv$/);
    expect(csv.bytes.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
    const lines = csv.bytes.toString("utf8").slice(1).split("\r\n");
    expect(lines[0]).toBe("对象,指标,数值,单位,期间,口径,来源");
    expect(lines[1]).toMatch(/^中广核五大连池和平风电,总投资,11\.87,亿元,—,报道,.*第 4 段$/);
    expect(lines.find((line) => line.startsWith("山口水电厂"))).toBe("山口水电厂,总投资,,亿元,,未报道,");
    const svg = (await download("SVG")).bytes.toString("utf8");
    for (const words of ["和平风电占已知投资的 67.6%", "11.87", "亿元", "截至", "来源"])
      expect(svg).toContain(words);
    const png = (await download("PNG")).bytes;
    expect(png.subarray(1, 4).toString()).toBe("PNG");
    expect(png.readUInt32BE(16)).toBe(1_800);
    const large = (await download("4 倍")).bytes;
    expect(large.readUInt32BE(16)).toBe(3_600);
    for (const [entry, name, type] of [
      ["Excel", /^连池绿能_总投资.*\.xlsx$/, "PK"],
      ["PPT", /^连池绿能_总投资.*\.pptx$/, "PK"],
      ["Word", /^连池绿能_总投资.*\.docx$/, "PK"],
      ["黑白", /^连池绿能_总投资.*黑白.*\.png$/, "\x89P"],
      ["轮廓", /^连池绿能_总投资.*轮廓.*\.svg$/, "<s"],
    ] as const) {
      const file = await download(entry);
      expect(file.name).toMatch(name);
      expect(file.bytes.subarray(0, 2).toString("latin1")).toBe(type);
    }
    await context.close();
  });

  it("as a table under the chart, each number with its source", async () => {
    const { page, context } = await visit(browser, product.url);
    const figure = page.getByRole("region", { name: "和平风电占已知投资的 67.6%" });
    await figure.getByRole("button", { name: /菜单/ }).click();
    await page.getByRole("menuitem", { name: /数据表/ }).click();
    const table = page.getByRole("table").first();
    await table.getByText("11.87").first().waitFor();
    expect(await table.innerText()).toContain("未报道");
    await context.close();
  });
});
