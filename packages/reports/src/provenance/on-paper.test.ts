import type { Precision } from "@lianchi/domain";
import { expect, it } from "vitest";
import { contextOf } from "../chapter-context.ts";
import { dataOf, openingWorld, settingsOf } from "../testing/data.ts";
import { onPaper } from "./on-paper.ts";

const context = contextOf(dataOf(openingWorld()), settingsOf());
const precisionOf = (text: string): Precision =>
  text.startsWith("约") ? "about" : text.startsWith("≥") ? "atLeast" : "exact";
const rowsOf = (texts: readonly string[]) =>
  texts.map((text, at) => ({
    cells: [
      { text: `利用小时 · 项目${at}` },
      {
        text,
        value: Number(text.replace(/[^\d.−]/g, "").replace("−", "-")),
        basis: "derived" as const,
        precision: precisionOf(text),
      },
      { text: "小时" },
      { text: "—" },
      { text: "推算" },
      { text: "发电量÷装机" },
    ],
    alike: { what: "利用小时", whose: `项目${at}`, from: "发电量÷装机" },
  }));
const rangeOf = (texts: readonly string[]) => onPaper(rowsOf(texts), context)[0]?.cells[1]?.text;

it("tells what many projects have alike with its range, and the same digits once, with the rougher word", () => {
  expect(rangeOf(["1,000", "2,000", "1,500", "1,500", "1,500", "1,500", "约 2,500"])).toBe("1,000–约 2,500");
  expect(rangeOf(["2,672", "2,672", "2,672", "约 2,672", "2,672", "2,672", "2,672"])).toBe("约 2,672");
  expect(rangeOf(["≥ 2,672", "2,672", "2,672", "约 2,672", "2,672", "2,672", "2,672"])).toBe("约 2,672");
  expect(rangeOf(["−0.5", "0", "0", "0", "0", "0", "0.5"])).toBe("−0.5–0.5");
  expect(rangeOf(Array.from({ length: 7 }, () => "2,672"))).toBe("2,672");
});
