import { describe, expect, it } from "vitest";
import { chaptersOf, type OfferedChapter, withIncluded, withMoved, withText } from "./settings-edits.ts";

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
    expect(chaptersOf(offered, null)).toBe(offered);
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

describe("a paragraph written anew", () => {
  const paragraph = { id: "capacity.1", chapterId: "capacity", heading: "", text: "甲", generated: "甲" };
  it("is kept with what the data said, once", () => {
    const once = withText([], paragraph, "乙");
    expect(withText(once, paragraph, "丙")).toEqual([{ blockId: "capacity.1", text: "丙", generated: "甲" }]);
  });

  it("is none where it says what the data says", () => {
    expect(withText(withText([], paragraph, "乙"), paragraph, " 甲 ")).toEqual([]);
  });
});
