import { shareText } from "@lianchi/domain";
import { expect, it } from "vitest";
import { counted } from "../words/zh/counted.ts";
import { shareWord, spoken } from "./sentences.ts";

it("says a fraction in words only where it holds within one per cent", () => {
  expect(shareWord(200 / 300, "zh")).toBe("三分之二");
  expect(shareWord(0.672, "en")).toBe("two thirds");
  expect(shareWord(0.68, "zh")).toBe(" 68% ");
  expect(shareWord(0.5049, "en")).toBe("half");
  expect(shareWord(0.51, "en")).toBe("51%");
});

it("never rounds a part to all or to nothing", () => {
  expect([0, 0.0001, 0.052, 0.0999, 0.676, 0.9999, 1].map(shareText)).toEqual([
    "0%",
    "<0.1%",
    "5.2%",
    "10%",
    "67.6%",
    ">99.9%",
    "100%",
  ]);
});

it("counts as a Chinese sentence does", () => {
  expect([1, 2, 10, 12].map(counted)).toEqual(["一个", "两个", "十个", "12 个"]);
});

it("reads a dozen items aloud and counts the others", () => {
  const items = Array.from({ length: 14 }, (_, at) => String(at));
  expect(spoken("题", items, "zh")).toBe("题。0；1；2；3；4；5；6；7；8；9；10；11；另有 2 项，见数据表。");
  expect(spoken("Title", [], "en")).toBe("Title");
});
