import { readFileSync } from "node:fs";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type RunningProduct, settled, startBrowser, startProduct, visit } from "./product.ts";

let product: RunningProduct;
let browser: Browser;
beforeAll(async () => {
  [product, browser] = await Promise.all([startProduct(), startBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await product.stop();
});

const phone = { width: 390, height: 844, hasTouch: true } as const;
const open = (path: string, screen?: Parameters<typeof visit>[2]) =>
  visit(browser, `${product.url}${path}`, screen);
const heading = (page: Page) => page.getByRole("heading", { level: 1 }).first().waitFor();
/** Pages of a PDF, by its own page objects. */
const pagesOf = (pdf: Buffer) => pdf.toString("latin1").match(/\/Type\s*\/Page[^s]/g)?.length ?? 0;

describe("what a person looks for", () => {
  it("one page title everywhere: each page names itself", async () => {
    const { page, context } = await open("/");
    const titles: string[] = [];
    for (const path of [
      "/",
      "/projects",
      "/cluster",
      "/returns",
      "/findings",
      "/changes",
      "/sites/W001",
      "/help",
    ]) {
      await page.goto(`${product.url}${path}`);
      await heading(page);
      await page.waitForFunction(() => / · /.test(document.title) && !document.title.startsWith("连池绿能"));
      titles.push(await page.title());
    }
    expect(new Set(titles).size).toBe(titles.length);
    for (const title of titles) expect(title).toMatch(/ · 连池绿能 · 五大连池市$/);
    await context.close();
  });

  it("no help in the product: marks, totals, keys are explained in both languages", async () => {
    const { page, context, faults } = await open("/projects");
    await page.getByRole("link", { name: "标记说明" }).click();
    await page.getByRole("heading", { name: "看数、导入、导出、更正：怎么用" }).waitFor();
    await page.getByRole("row", { name: /汇.*汇总/ }).waitFor();
    await page.getByRole("row", { name: /批.*批复/ }).waitFor();
    await page.getByRole("button", { name: "EN" }).click();
    await page.getByRole("heading", { name: "Read, import, export, correct: how to" }).waitFor();
    expect(faults).toEqual([]);
    await context.close();
  });

  it("a sum reads 汇总, not 推算", async () => {
    const { page, context } = await open("/?open=total.capacity");
    await page.getByRole("dialog").getByText("合计（已知部分）").first().waitFor();
    await page.getByRole("dialog").getByText("汇总", { exact: true }).first().waitFor();
    await context.close();
  });
});

describe("scenarios compared", () => {
  it("opens comparing a scenario with itself: says that there is nothing to compare with", async () => {
    const { page, context } = await open("/returns?against=base");
    await page.getByText("没有可对照的情景").waitFor();
    await context.close();
  });

  it("says IRR −7.9 %: the difference of two rates is percentage points", async () => {
    const { page, context } = await open("/returns?against=base&set=heping-wind.price:0.25");
    await page
      .getByText(/^−[\d.]+ 个百分点$/)
      .first()
      .waitFor();
    await page.goto(`${product.url}/returns?against=base&set=heping-wind.price:0.25&lang=en`);
    await page
      .getByText(/^−[\d.]+ pp$/)
      .first()
      .waitFor();
    await context.close();
  });
});

describe("what a person types", () => {
  it("12.3亿 refused: money in 亿 is read as yuan, and a bare number asks for its unit", async () => {
    const { page, context } = await open("/projects/heping-wind?edit=investment");
    const box = page.getByLabel(/^数值与单位/);
    await box.fill("12.3亿");
    await page.getByText("读作 12.3 亿元").waitFor();
    await box.fill("10");
    // Unfinished while it is typed, wrong when it is sent.
    await page.getByRole("dialog").getByRole("button", { name: "保存" }).click();
    await page.getByText("“10”未写明单位，请补充").waitFor();
    await context.close();
  });
});

describe("findings", () => {
  it("can only be corrected or asked: accepted and explained, kept in the history, counted apart", async () => {
    const { page, context, faults } = await open("/findings");
    await page.getByRole("heading", { name: "4 条数据不一致，待核实" }).waitFor();
    const answer = async (name: string, note: string) => {
      await page.getByRole("button", { name, exact: true }).first().click();
      const sheet = page.getByRole("dialog", { name });
      if (note !== "") await sheet.getByLabel(/^说明内容/).fill(note);
      await sheet.getByLabel(/^操作人/).fill("王工");
      await sheet.getByRole("button", { name: "记录答复" }).click();
      await sheet.waitFor({ state: "detached" });
    };
    await answer("接受", "");
    await page.getByRole("heading", { name: "3 条数据不一致，待核实" }).waitFor();
    await page.getByRole("button", { name: "待核 3" }).click();
    await answer("说明", "并网首年只运行 4 个月");
    await page.getByText("另有 1 条已说明、1 条已接受，不计入待核。").waitFor();
    await page.getByRole("navigation", { name: "主要页面" }).getByText("2", { exact: true }).waitFor();
    await answer("询问来源", "已电话询问业主");
    await page.getByText("其中 1 条已询问来源").waitFor();
    await page.getByRole("heading", { name: "2 条数据不一致，待核实" }).waitFor();
    await page.goto(`${product.url}/changes`);
    await page.getByText(/待核“.*”：已说明；并网首年只运行 4 个月/).waitFor();
    expect(faults).toEqual([]);
    await context.close();
  });
});

describe("addresses", () => {
  it("QR codes carry 127.0.0.1: where a phone could not open it there is none", async () => {
    const { page, context } = await open("/sites/W001");
    await page.getByText("二维码在手机上无法使用，故不生成").waitFor();
    expect(await page.getByRole("img", { name: /二维码/ }).count()).toBe(0);
    await context.close();
  });
});

describe("files", () => {
  const names = async (page: Page, press: () => Promise<void>) => {
    const coming = page.waitForEvent("download");
    await press();
    const file = await coming;
    return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
  };

  it("the green button offers PNG only: format, size, language and several charts in one sheet", async () => {
    const { page, context, faults } = await open("/");
    const openSheet = async () => {
      await page.getByRole("button", { name: "导出" }).click();
      await page.getByRole("menuitem", { name: /^图表/ }).click();
      return page.getByRole("dialog", { name: "导出图表" });
    };
    const sheet = await openSheet();
    await sheet.getByLabel("格式").selectOption("pptx");
    await sheet.getByLabel("语言").selectOption("en");
    const all = await names(page, () => sheet.getByRole("button", { name: /合为一个文件/ }).click());
    expect(all.name).toMatch(/^Lianchi_charts_as-of-\d{4}-\d{2}-\d{2}\.pptx$/);
    expect(all.bytes.toString("latin1").match(/ppt\/slides\/slide\d+\.xml/g)?.length).toBeGreaterThanOrEqual(
      5,
    );
    const pictures = await openSheet();
    await pictures.getByLabel("语言").selectOption("en");
    const zip = await names(page, () => pictures.getByRole("button", { name: /一个 ZIP 文件/ }).click());
    expect(zip.name).toMatch(/^Lianchi_charts_as-of-\d{4}-\d{2}-\d{2}\.zip$/);
    expect(zip.bytes.toString("latin1").match(/\.png/g)?.length).toBeGreaterThanOrEqual(5);
    const one = await openSheet();
    for (const name of ["装机容量：按阶段与技术", "总投资：按项目", "发电量：按项目", "报道的金额：按项目"])
      await one.getByLabel(name).uncheck();
    await one.getByLabel("尺寸").selectOption("16x9");
    const png = await names(page, () => one.getByRole("button", { name: "下载", exact: true }).click());
    expect([png.bytes.readUInt32BE(16) * 9, png.bytes.subarray(1, 4).toString()]).toEqual([
      png.bytes.readUInt32BE(20) * 16,
      "PNG",
    ]);
    expect(faults).toEqual([]);
    await context.close();
  });

  it("a sheet of paper cuts nothing off: the years of a table after the sixteenth were lost, and charts had half a sheet", async () => {
    for (const path of ["/returns", "/projects", "/cluster", "/changes", "/returns?lang=en"]) {
      const { page, context } = await open(path);
      await page.locator("main table").last().waitFor();
      if (path.startsWith("/returns")) await page.locator("main [role=img] svg").nth(3).waitFor();
      await page.emulateMedia({ media: "print" });
      const sheet = await page.evaluate(() => {
        dispatchEvent(new Event("beforeprint"));
        const isCut = (table: Element) => {
          for (let around = table.parentElement; around !== null; around = around.parentElement)
            if (
              getComputedStyle(around).overflowX !== "visible" &&
              around.scrollWidth > around.clientWidth + 1
            )
              return around !== document.documentElement && around !== document.body;
          return false;
        };
        const years = [...document.querySelectorAll("main section table thead th")].map(
          ({ textContent }) => textContent ?? "",
        );
        const charts = [...document.querySelectorAll("main [role=img]")].map((chart) =>
          chart.getBoundingClientRect(),
        );
        return {
          cut: [...document.querySelectorAll("main table")]
            .filter(isCut)
            .map(({ textContent }) => (textContent ?? "").slice(0, 40)),
          lastYear: years.filter((year) => /^\d+20\d\d$/.test(year)).length,
          right:
            Math.max(0, ...charts.map(({ right }) => right)) / document.body.getBoundingClientRect().right,
        };
      });
      expect(sheet.cut, path).toEqual([]);
      if (path.startsWith("/returns")) {
        // The spending and the 20 years of the wind farm.
        expect(sheet.lastYear).toBe(21);
        expect(sheet.right).toBeGreaterThan(0.9);
      }
      await context.close();
    }
  });

  it("/reports prints the builder: on paper stands the report, page by page", async () => {
    const { page, context } = await open("/reports?template=project&projects=heping-wind");
    await page.locator("ol img").last().waitFor();
    await page.waitForFunction(() =>
      [...document.querySelectorAll("ol img")].every((one) => "complete" in one && one.complete === true),
    );
    const count = await page.locator("ol img").count();
    expect(pagesOf(await page.pdf({ preferCSSPageSize: true }))).toBe(count);
    await context.close();
  });
});

describe("on other screens", () => {
  it("phone: the parameters of returns stand within the first screen, and open", async () => {
    const { page, context } = await open("/returns", phone);
    const fold = page.getByText("参数：查看与修改");
    await fold.waitFor();
    expect((await fold.boundingBox())?.y).toBeLessThan(phone.height);
    await fold.click();
    await page
      .getByRole("complementary", { name: "设定" })
      .or(page.locator("details aside"))
      .first()
      .waitFor();
    await context.close();
  });

  it("phone: the count of findings can be seen", async () => {
    const { page, context } = await open("/", phone);
    await page.getByRole("button", { name: /页面设置 · \d 条待核/ }).waitFor();
    await context.close();
  });

  it("forced colours: known squares differ from empty ones, and slider tracks are drawn", async () => {
    const { page, context } = await open("/projects");
    await page.emulateMedia({ forcedColors: "active" });
    await page.goto(`${product.url}/`);
    await heading(page);
    const squares = page.locator("[class*=squares]").first();
    await squares.waitFor();
    const grounds = await page
      .locator("[class*=squares] > *")
      .evaluateAll((all) => all.map((one) => [one.className, getComputedStyle(one).backgroundColor]));
    const of = (name: string) =>
      new Set(grounds.flatMap(([as = "", ground = ""]) => (as.includes(name) ? [ground] : [])));
    expect([...of("_known")].some((ground) => of("_unknown").has(ground))).toBe(false);
    await page.goto(`${product.url}/returns`);
    const slider = page.locator("input[type=range]").first();
    await slider.waitFor();
    expect(await slider.evaluate((one) => getComputedStyle(one).appearance)).toBe("auto");
    await context.close();
  });
});

describe("a long name", () => {
  it("makes pages 8,000 px wide: every page stays as wide as the screen", async () => {
    const { page, context } = await open("/projects");
    const name = { zh: "W".repeat(120), en: "W".repeat(120) };
    const save = (long: string) =>
      page.request.post(`${product.url}/trpc/projects.save`, {
        data: {
          actor: "王工",
          expectedVersion: 0,
          fields: {
            id: "long-name",
            kind: "project",
            name: { zh: long, en: long },
            shortName: { zh: long, en: long },
            technology: "wind",
            location: null,
            note: null,
          },
        },
      });
    expect((await save("W".repeat(500))).status()).toBe(400);
    expect((await save(name.zh)).status()).toBe(200);
    for (const path of ["/", "/projects", "/projects/long-name", "/changes", "/returns", "/findings"]) {
      await page.goto(`${product.url}${path}`);
      await heading(page);
      await settled(page);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect([path, Math.max(0, wide)]).toEqual([path, 0]);
    }
    await context.close();
  });
});

describe("the demonstration", () => {
  it("opens another port in the same tab, no way back: it has its own tab, and a link back", async () => {
    const { page, context } = await open("/cluster");
    const coming = context.waitForEvent("page");
    await page.getByRole("button", { name: "看演示" }).click();
    const demo = await coming;
    await demo.waitForURL(/\/cluster/);
    await demo.getByRole("complementary", { name: "演示数据" }).waitFor();
    expect(new URL(demo.url()).origin).not.toBe(product.url);
    expect(new URL(page.url()).origin).toBe(product.url);
    const back = demo.getByRole("link", { name: "返回真实数据" });
    expect(new URL((await back.getAttribute("href")) ?? "").origin).toBe(product.url);
    await demo.goto(new URL("/", demo.url()).href);
    await heading(demo);
    await settled(demo);
    expect(pagesOf(await demo.pdf({ preferCSSPageSize: true }))).toBe(1);
    await context.close();
  });
});
