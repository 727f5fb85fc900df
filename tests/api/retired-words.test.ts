import { readdirSync, readFileSync } from "node:fs";
import { extname, join } from "node:path";
import { describe, expect, it } from "vitest";

const root = join(import.meta.dirname, "../..");

/** Wordings that readers stumbled over, and what is said instead. */
const retired = {
  对不上: "数据不一致，待核实；可能的解释",
  报道怎样说: "原文表述",
  就是这个数: "准确值",
  不猜测: "未写明单位，请补充",
  读不懂: "无法识别",
  从无到有: "新增",
  无从: "暂无法、暂不能",
  不能当作: "不作为",
  随产品录入: "初始录入",
  二手摘引: "转引",
  显式假设: "列明假设",
  猜好: "已自动匹配",
  什么都不写: "不予写入",
  还没有存过名: "尚无已保存的报告",
  要让: "目标收益率反算",
  "演示：演示数据": "演示数据：",
  按记录推算: "按记录汇总",
} as const;

const read = new Set([".ts", ".tsx", ".md", ".typ", ".svg", ".txt"]);
const left = new Set(["node_modules", "dist", ".cache", ".git"]);

function filesUnder(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return left.has(entry.name) ? [] : filesUnder(path);
    return read.has(extname(entry.name)) && path !== import.meta.filename ? [path] : [];
  });
}

describe("words of the product", () => {
  const texts = ["apps", "packages", "docs", "tests"]
    .flatMap((folder) => filesUnder(join(root, folder)))
    .map((path) => ({ path: path.slice(root.length + 1), text: readFileSync(path, "utf8") }));

  it("reads the words of every room", () => {
    for (const part of [
      "apps/web/src/locales/",
      "packages/reports/src/",
      "docs/guide.zh.md",
      "tests/golden/",
    ])
      expect(texts.some(({ path }) => path.startsWith(part))).toBe(true);
  });

  it.each(Object.entries(retired))("never says %s, but %s", (words) => {
    expect(texts.filter(({ text }) => text.includes(words)).map(({ path }) => path)).toEqual([]);
  });
});
