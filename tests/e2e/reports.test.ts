import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { strFromU8, unzipSync } from "fflate";
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

const address = (query = "") => `${product.url}/reports${query}`;
const pages = (page: Page) => page.getByRole("region", { name: "版面" });
const pageImages = (page: Page) => pages(page).locator("img");
const text = (page: Page) => page.getByRole("textbox", { name: "段落文字" });
const chapters = (page: Page) => page.getByRole("region", { name: "章节与图表" }).getByRole("listitem");

async function shown(page: Page): Promise<void> {
  await pageImages(page).nth(3).waitFor();
}

const addressesOf = async (page: Page) =>
  pageImages(page).evaluateAll((images) => images.map((image) => image.getAttribute("src")));

/** Does something that makes the pages anew, and waits until they are. */
async function renewing(page: Page, act: () => Promise<unknown>): Promise<void> {
  const before = (await addressesOf(page))[0];
  await act();
  await expect.poll(async () => (await addressesOf(page))[0]).not.toBe(before);
}

/** Orders a file in a format; the first time this browser is asked who wants it. */
async function exported(page: Page, format: string, actor?: string): Promise<Buffer> {
  await page.getByRole("radio", { name: format }).check();
  const coming = page.waitForEvent("download");
  await page.getByRole("button", { name: `导出 ${format}` }).click();
  if (actor !== undefined) {
    const sheet = page.getByRole("dialog", { name: "谁在导出？" });
    await sheet.getByRole("textbox", { name: "操作人" }).fill(actor);
    await sheet.getByRole("button", { name: "导出" }).click();
  }
  const download = await coming;
  expect(download.suggestedFilename()).toMatch(new RegExp(`\\.${format.toLowerCase()}$`));
  await page.getByText("已完成：").waitFor();
  return readFileSync(await download.path());
}

async function saveAs(page: Page, name: string): Promise<void> {
  await page.getByRole("button", { name: "已存报告" }).click();
  await page.getByRole("button", { name: "另存为…" }).click();
  const sheet = page.getByRole("dialog", { name: "另存为报告" });
  await sheet.getByRole("textbox", { name: "报告名称" }).fill(name);
  await sheet.getByRole("textbox", { name: "操作人" }).fill("发改科");
  await sheet.getByRole("button", { name: "保存" }).click();
  await page.waitForURL((url) => url.searchParams.has("report"));
}

const sentence = "本段由能源科改写，供会商使用。";
const hasPoppler = existsSync("/usr/bin/pdftotext");

describe("the page of reports", () => {
  it("shows the pages as they will be, rings the one that is written, and takes the words into the file", async () => {
    const { page, context, faults } = await visit(browser, address());
    await shown(page);
    await page.getByText(/^共 \d+ 页 · 图 \d+ · 表 \d+$/).waitFor();
    // Each page is a picture that really came.
    await expect
      .poll(() =>
        pageImages(page).evaluateAll((images) =>
          images.every((one) => "naturalWidth" in one && one.naturalWidth !== 0),
        ),
      )
      .toBe(true);
    const capacity = pages(page)
      .getByRole("button", { name: /二、装机与投资/ })
      .first();
    await capacity.click();
    await expect.poll(() => capacity.getAttribute("aria-pressed")).toBe("true");
    await pages(page).getByText("正在编辑").waitFor();
    // Pages are full: the first page named after the chapter begins with its second paragraph.
    expect(await text(page).inputValue()).toMatch(/个项目报告了总投资/);
    await renewing(page, () => text(page).fill(sentence));
    await page.getByText("有改动的段落（1）").waitFor();
    await page.getByText("未保存").waitFor();
    const pdf = await exported(page, "PDF", "能源科");
    expect(pdf.subarray(0, 5).toString()).toBe("%PDF-");
    if (hasPoppler) {
      const read = execFileSync("pdftotext", ["-", "-"], { input: pdf }).toString().replaceAll(/\s/g, "");
      expect(read).toContain(sentence);
    }
    const docx = await exported(page, "DOCX");
    expect(docx.subarray(0, 2).toString()).toBe("PK");
    await renewing(page, () => page.getByRole("button", { name: "恢复生成稿" }).click());
    await page.getByText("正文均为按数据生成的文字，未改动。").waitFor();
    expect(faults).toEqual([]);
    await context.close();
  });

  it("moves a chapter by key, leaves one out, and the pages follow", async () => {
    const { page, context } = await visit(browser, address());
    await shown(page);
    const handle = page.getByRole("button", { name: /移动“发电与经营”/ });
    await handle.focus();
    await renewing(page, () => page.keyboard.press("ArrowUp"));
    await expect.poll(() => chapters(page).nth(3).innerText()).toContain("三、发电与经营");
    await page.getByText("“发电与经营”移到第 4 位").waitFor({ state: "attached" });
    // The hand stays where it was.
    await expect.poll(() => handle.evaluate((one) => one === document.activeElement)).toBe(true);
    await renewing(page, () => page.getByRole("checkbox", { name: "一、本季变化" }).uncheck());
    await expect.poll(() => chapters(page).nth(3).innerText()).toContain("二、发电与经营");
    await chapters(page).nth(3).hover();
    await page.getByRole("button", { name: "上移“发电与经营”" }).click();
    await expect.poll(() => chapters(page).nth(2).innerText()).toContain("发电与经营");
    await context.close();
  });

  it("moves a figure within its chapter by key, numbers it anew, and the file and a colleague have it so", async () => {
    const { page, context, faults } = await visit(browser, address());
    await shown(page);
    const chapter = chapters(page).filter({ hasText: "装机与投资" });
    const figures = chapter.getByRole("listitem");
    const captions = async (rows = figures) =>
      (await rows.allInnerTexts()).map((one) => one.replace(/\s+/g, " "));
    const [stages, investment, table] = [
      "已知装机容量（按阶段与技术）",
      "已知总投资（按项目）",
      "项目装机、投资与单位造价",
    ];
    await chapter.locator("summary").focus();
    await page.keyboard.press("Enter");
    expect(await captions()).toEqual([`图 1 ${stages}`, `图 2 ${investment}`, `表 1 ${table}`]);
    // From the heading on by keys alone: the first figure's handle comes next.
    await page.keyboard.press("Tab");
    const handle = page.getByRole("button", { name: `移动“${stages}”：按上、下方向键` });
    await expect.poll(() => handle.evaluate((one) => one === document.activeElement)).toBe(true);
    await renewing(page, () => page.keyboard.press("ArrowDown"));
    await page.getByText(`“${stages}”移到第 2 位`).waitFor({ state: "attached" });
    await expect.poll(() => captions()).toEqual([`图 1 ${investment}`, `图 2 ${stages}`, `表 1 ${table}`]);
    expect(await handle.evaluate((one) => one === document.activeElement)).toBe(true);
    // Its tick and its buttons follow the handle; at the end of the list the button keeps the focus.
    for (const key of ["Tab", "Tab", "Tab"]) await page.keyboard.press(key);
    const down = page.getByRole("button", { name: `下移“${stages}”` });
    await renewing(page, () => page.keyboard.press("Enter"));
    const last = [`图 1 ${investment}`, `表 1 ${table}`, `图 2 ${stages}`];
    await expect.poll(() => captions()).toEqual(last);
    expect(await down.getAttribute("aria-disabled")).toBe("true");
    expect(await down.evaluate((one) => one === document.activeElement)).toBe(true);
    const parts = unzipSync(await exported(page, "DOCX", "能源科"));
    const read = strFromU8(parts["word/document.xml"] ?? new Uint8Array()).replace(/<[^>]*>/g, "");
    const places = last.map((one) => read.indexOf(one.replace(/(?<=\d) /, "　")));
    expect(places.every((place) => place > 0)).toBe(true);
    expect(places.toSorted((a, b) => a - b)).toEqual(places);
    expect(read).toContain("和平风电占 67.6%（图 1）");
    await saveAs(page, "图表另排");
    const colleague = await visit(browser, page.url());
    await shown(colleague.page);
    const theirs = chapters(colleague.page).filter({ hasText: "装机与投资" });
    await theirs.locator("summary").click();
    expect(await captions(theirs.getByRole("listitem"))).toEqual(last);
    expect([...faults, ...colleague.faults]).toEqual([]);
    await Promise.all([context.close(), colleague.context.close()]);
  });

  it("loses no setting by a reload, and a copied link carries them all", async () => {
    const { page, context } = await visit(browser, address());
    await shown(page);
    await renewing(page, () => page.getByRole("checkbox", { name: "一、本季变化" }).uncheck());
    await renewing(page, () => page.getByRole("textbox", { name: "标题" }).fill("三季度会商材料"));
    await page.waitForURL((url) => url.searchParams.has("draft"));
    const colleague = await visit(browser, page.url());
    await page.reload();
    for (const seen of [page, colleague.page]) {
      await shown(seen);
      expect(await seen.getByRole("checkbox", { name: "本季变化" }).isChecked()).toBe(false);
      expect(await seen.getByRole("textbox", { name: "标题" }).inputValue()).toBe("三季度会商材料");
    }
    await Promise.all([colleague.context.close(), context.close()]);
  });

  it("overwrites no version that somebody else saved meanwhile, and shows both", async () => {
    const first = await visit(browser, address());
    await shown(first.page);
    await saveAs(first.page, "两人同改");
    const second = await visit(browser, first.page.url());
    await shown(second.page);
    const titled = (page: Page, title: string) =>
      renewing(page, () => page.getByRole("textbox", { name: "标题" }).fill(title));
    const save = async (page: Page, actor: string) => {
      await page.getByRole("button", { name: "已存报告" }).click();
      await page.getByRole("button", { name: "保存…", exact: true }).click();
      const sheet = page.getByRole("dialog", { name: "保存报告" });
      await sheet.getByRole("textbox", { name: "操作人" }).fill(actor);
      await sheet.getByRole("button", { name: "保存" }).click();
      return sheet;
    };
    await titled(first.page, "甲的标题");
    await titled(second.page, "乙的标题");
    await save(first.page, "甲");
    await second.page.getByText(/^甲 于 .* 保存了第 2 版/).waitFor();
    const sheet = await save(second.page, "乙");
    await sheet.getByText("这条数据已被他人修改").waitFor();
    await second.page.keyboard.press("Escape");
    await sheet.getByRole("button", { name: "放弃" }).click();
    await sheet.waitFor({ state: "detached" });
    expect(await second.page.getByRole("textbox", { name: "标题" }).inputValue()).toBe("乙的标题");
    await second.page.getByRole("button", { name: "放弃改动，看新版" }).click();
    await expect.poll(() => second.page.getByRole("textbox", { name: "标题" }).inputValue()).toBe("甲的标题");
    await Promise.all([first.context.close(), second.context.close()]);
  });

  it("keeps a report under its name for a colleague, and gives a file of it again to the last byte", async () => {
    const { page, context, faults } = await visit(browser, address());
    await shown(page);
    await page.getByLabel("密级标识").fill("内部资料");
    await page.getByLabel("期间").selectOption({ label: "2026 年" });
    await saveAs(page, "年报送审");
    await page.getByText(/^已保存 \d\d:\d\d$/).waitFor();
    const colleague = await visit(browser, page.url());
    await shown(colleague.page);
    expect(await colleague.page.getByLabel("密级标识").inputValue()).toBe("内部资料");
    expect(await colleague.page.getByLabel("期间").inputValue()).toBe("2026");
    const pdf = await exported(colleague.page, "PDF", "同事");
    const hash = createHash("sha256").update(pdf).digest("hex");
    await colleague.page.getByRole("button", { name: "历次导出" }).click();
    const row = colleague.page.getByRole("row", { name: /同事/ });
    await row.waitFor();
    expect(await row.innerText()).toContain(hash.slice(0, 8));
    expect(await row.innerText()).toMatch(/2026 年 · 截至 \d{4}-\d\d-\d\d · 全部项目/);
    const coming = colleague.page.waitForEvent("download");
    await row.getByRole("link", { name: /重新导出/ }).click();
    const again = readFileSync(await (await coming).path());
    expect(createHash("sha256").update(again).digest("hex")).toBe(hash);
    await row.getByText("与当时的文件逐字节相同。").waitFor();
    const href = (await row.getByRole("link", { name: /重新导出/ }).getAttribute("href")) ?? "";
    expect((await fetch(`${product.url}${href}`)).headers.get("x-lianchi-same")).toBe("yes");
    expect([...faults, ...colleague.faults]).toEqual([]);
    await Promise.all([context.close(), colleague.context.close()]);
  });

  it("makes a report on schedule, says when and where, and ends it", async () => {
    const { page, context, faults } = await visit(browser, address());
    await shown(page);
    await saveAs(page, "每季快报");
    await page.getByRole("button", { name: "历次导出" }).click();
    const schedules = page.getByRole("region", { name: "定期生成" });
    await schedules.getByText("这份报告没有定期生成。").waitFor();
    await schedules.getByRole("button", { name: "添加定期生成" }).click();
    const sheet = page.getByRole("dialog", { name: "添加定期生成" });
    await sheet.getByRole("textbox", { name: "几点" }).fill("24");
    await sheet.getByRole("button", { name: "保存" }).click();
    await sheet.getByText("请填 0 到 23 的整数。").waitFor();
    await sheet.getByRole("textbox", { name: "几点" }).fill("9");
    await sheet.getByRole("checkbox", { name: "DOCX" }).check();
    await sheet.getByRole("button", { name: "保存" }).click();
    await schedules.getByText("每季度，期满后第 5 天 09:00 · PDF DOCX").waitFor();
    await schedules.getByText(/^下一次 \d{4}-\d\d-05 09:00/).waitFor();
    await schedules.getByText(product.folder).waitFor();
    await schedules.getByRole("button", { name: "停止" }).click();
    await page.getByRole("dialog", { name: "停止定期生成" }).getByRole("button", { name: "停止" }).click();
    await schedules.getByText("这份报告没有定期生成。").waitFor();
    expect(faults).toEqual([]);
    await context.close();
  });

  it("says what is wrong beside the pages that still hold, and lets an order go", async () => {
    const { page, context } = await visit(browser, address());
    await shown(page);
    // Whatever quarter it is on the machine's calendar; where it is that very one, the pages stay.
    await page.getByRole("combobox", { name: "期间" }).selectOption({ label: "2026 年三季度" });
    // A day before the period has begun.
    await page.getByLabel("截至").fill("2026-05-01");
    await page.getByRole("alert").filter({ hasText: "2026 年三季度" }).waitFor();
    await page.getByText("下面仍是上一次的版面").waitFor();
    expect(await pageImages(page).count()).toBeGreaterThan(3);
    await page.getByLabel("截至").fill("");
    await expect.poll(() => page.getByRole("alert").count()).toBe(0);
    // Others wait too: there is time to change one's mind.
    const wish = {
      actor: "他人",
      reportId: null,
      format: "pdf",
      settings: {
        ...{
          template: "quarterly",
          title: null,
          issuer: null,
          period: "2026-Q3",
          asOf: null,
          projects: null,
        },
        ...{ scenario: null, chapters: null, edited: [], classification: null, watermark: null },
        ...{ hasPatterns: true, hasMarks: true, lang: "zh", units: "wan" },
      },
    };
    await Promise.all(
      Array.from({ length: 6 }, () =>
        fetch(`${product.url}/trpc/reports.order`, {
          method: "POST",
          headers: { "content-type": "application/json" },
          body: JSON.stringify(wish),
        }),
      ),
    );
    await page.getByRole("button", { name: "导出 PDF" }).click();
    const asked = page.getByRole("dialog", { name: "谁在导出？" });
    await asked.getByRole("textbox", { name: "操作人" }).fill("能源科");
    await asked.getByRole("button", { name: "导出" }).click();
    await page.getByRole("button", { name: "取消", exact: true }).click();
    await page.getByText("已取消，没有留下文件。").waitFor();
    await context.close();
  });

  it("has a brief of one project, and says so of a report that is not there", async () => {
    const { page, context } = await visit(browser, address("?template=project"));
    await pageImages(page).first().waitFor();
    await renewing(page, () => page.getByLabel("项目", { exact: true }).selectOption("lingyun-pv"));
    await page.goto(address("?report=no-such-report"));
    await page.getByText("没有编号为“no-such-report”的报告").waitFor();
    await page.getByRole("button", { name: "从模板新建" }).click();
    await shown(page);
    await context.close();
  });
});

/** Heping's capacity as another person records it. */
async function recordCapacity(value: number, expectedVersion: number): Promise<void> {
  const fields = {
    ...{ subjectId: "heping-wind", metric: "capacity", value, precision: "exact", period: { kind: "none" } },
    ...{ basis: "reported", sourceId: "three-moves-report", place: null, note: null },
  };
  const answer = await fetch(`${product.url}/trpc/projects.recordFigure`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ actor: "统计科", expectedVersion, fields }),
  });
  expect(answer.status).toBe(200);
}

describe("a paragraph written anew", () => {
  it("has its numbers as references, and is asked about before the export where one without a reference changed", async () => {
    const { page, context } = await visit(browser, address());
    await shown(page);
    await pages(page)
      .getByRole("button", { name: /二、装机与投资/ })
      .first()
      .click();
    await expect.poll(() => text(page).inputValue()).toMatch(/\{1=.*\}/);
    const plain = (await text(page).inputValue()).replaceAll(/\{\d+=([^{}]*)\}/g, "$1");
    await renewing(page, () => text(page).fill(`${plain}另有说明。`));
    await page.getByText(/^这些数不随数据更新/).waitFor();
    await recordCapacity(213_000, 1);
    const first = page.getByText("数据已变，改写的内容可能不再成立：文件会在此处注明").first();
    await first.waitFor();
    await page.getByRole("button", { name: "导出 PDF" }).click();
    const sheet = page.getByRole("dialog", { name: "有改写的段落与现有数据不符" });
    await sheet.getByText("二、装机与投资").waitFor();
    await page.keyboard.press("Escape");
    await renewing(page, () => page.getByRole("button", { name: "把这些数接到数据" }).click());
    expect(await text(page).inputValue()).toMatch(/\{\d+=/);
    await context.close();
    await recordCapacity(200_000, 2);
  });
});
