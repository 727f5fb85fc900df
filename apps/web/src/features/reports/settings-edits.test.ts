import { describe, expect, it } from "vitest";
import {
  blocksOf,
  chaptersOf,
  editableText,
  type OfferedChapter,
  withBlockIncluded,
  withBlockMoved,
  withIncluded,
  withMoved,
  withText,
} from "./settings-edits.ts";

const offered = ["summary", "capacity", "returns"].map(
  (id): OfferedChapter => ({ id, title: id, heading: id, isIncluded: true, lacks: null, blocks: [] }),
);
const ids = (chapters: readonly { readonly id: string }[]) => chapters.map(({ id }) => id).join();

describe("chapters", () => {
  it("stand as they were chosen, and those not named follow", () => {
    const chosen = [
      { id: "returns", isIncluded: false },
      { id: "gone", isIncluded: true },
    ];
    expect(ids(chaptersOf(offered, chosen))).toBe("returns,summary,capacity");
    expect(chaptersOf(offered, chosen)[0]?.isIncluded).toBe(false);
    expect(chaptersOf(offered, null)).toEqual(offered);
    expect(ids(chaptersOf(offered, [...chosen, { id: "returns", isIncluded: true }]))).toBe(
      "returns,summary,capacity",
    );
  });

  it("move to a place within the list", () => {
    expect(ids(withMoved(offered, "returns", 0))).toBe("returns,summary,capacity");
    expect(ids(withMoved(offered, "summary", 1))).toBe("capacity,summary,returns");
    expect(ids(withMoved(offered, "summary", 9))).toBe("capacity,returns,summary");
    expect(ids(withMoved(offered, "summary", -1))).toBe("summary,capacity,returns");
  });

  it("are left out alone", () => {
    expect(withIncluded(offered, "capacity", false).map(({ isIncluded }) => isIncluded)).toEqual([
      true,
      false,
      true,
    ]);
  });
});

describe("figures and tables of a chapter", () => {
  const blocks = ["stages", "shares", "all"].map((id) => ({
    ...{ id, kind: "figure" as const, label: null, caption: id, isIncluded: true },
  }));
  const chapter: OfferedChapter = {
    ...{ id: "capacity", title: "", heading: "", isIncluded: true, lacks: null },
    blocks,
  };

  it("stand as they were chosen before the pages do, those left out with them", () => {
    const shown = blocksOf(chapter, { blockOrder: ["all", "of-another-chapter"], leftOut: ["stages"] });
    expect(ids(shown)).toBe("all,stages,shares");
    expect(shown.map(({ isIncluded }) => isIncluded)).toEqual([true, false, true]);
  });

  it("move within their chapter and leave the order of others as it was", () => {
    expect(withBlockMoved(blocks, [], "all", 0)).toEqual(["all", "stages", "shares"]);
    const again = withBlockMoved(blocks, ["curve", "all", "pace", "stages", "shares"], "shares", 0);
    expect(again).toEqual(["curve", "pace", "shares", "stages", "all"]);
    expect(withBlockMoved(blocks, [], "all", 9)).toEqual(["stages", "shares", "all"]);
  });

  it("are left out once, and put in again", () => {
    expect(withBlockIncluded(["all"], "all", false)).toEqual(["all"]);
    expect(withBlockIncluded(["all", "stages"], "all", true)).toEqual(["stages"]);
  });
});

describe("a paragraph written anew", () => {
  const paragraph = { id: "capacity.1", chapterId: "capacity", heading: "", text: "甲", generated: "甲" };
  it("is kept with what the data said, once", () => {
    const once = withText([], paragraph, "乙");
    expect(withText(once, paragraph, "丙")).toEqual([{ blockId: "capacity.1", text: "丙", generated: "甲" }]);
  });

  it("has its numbers as references that follow the data", () => {
    const told = { ...paragraph, generated: "共 18 万千瓦。" };
    expect(editableText(told, undefined)).toBe("共 {1=18 万千瓦}。");
    const [own] = withText([], told, "一共 {1=18 万千瓦}。");
    expect(editableText({ ...told, generated: "共 20 万千瓦。" }, own)).toBe("一共 {1=20 万千瓦}。");
    expect(editableText({ ...told, generated: "没有装机。" }, own)).toBe("一共 {1=18 万千瓦}。");
    expect(withText([], told, "共 {1=18 万千瓦}。")).toEqual([]);
  });

  it("is none where it says what the data says", () => {
    expect(withText(withText([], paragraph, "乙"), paragraph, " 甲 ")).toEqual([]);
  });
});
