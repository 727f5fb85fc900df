import { describe, expect, it } from "vitest";
import type { Block, ReportDocument } from "./document.ts";
import { chapterNumber, numbered } from "./numbered.ts";
import { reportOf } from "./report-of.ts";
import { dataOf, openingWorld, settingsOf } from "./testing/data.ts";

const data = dataOf(openingWorld());
const made = (part: Parameters<typeof settingsOf>[0] = {}) => reportOf(data, settingsOf(part));
const allOf = ({ chapters }: ReportDocument): readonly Block[] => chapters.flatMap(({ blocks }) => blocks);

describe("numbers of chapters", () => {
  it("are Chinese with their mark, and plain in English", () => {
    expect([1, 2, 9, 10, 11, 20, 21].map((number) => chapterNumber("zh", number))).toEqual([
      "一、",
      "二、",
      "九、",
      "十、",
      "十一、",
      "二十、",
      "二十一、",
    ]);
    expect(chapterNumber("en", 12)).toBe("12");
  });

  it("follow the order that was chosen, and leave out the summary", () => {
    const { headings } = numbered(
      made({
        chapters: [
          { id: "summary", isIncluded: true },
          { id: "returns", isIncluded: true },
          { id: "changes", isIncluded: false },
        ],
      }),
    );
    expect([...headings.values()]).toEqual([
      "摘要",
      "一、收益比选",
      "二、装机与投资",
      "三、风电集群进度",
      "四、发电与经营",
      "五、待核与缺失",
    ]);
  });
});

describe("references", () => {
  it("name the number that the figure has where it stands", () => {
    const first = numbered(made({ chapters: [{ id: "operation", isIncluded: true }] }));
    expect(first.labels.get("generation-by-project")).toBe("图 1");
    const text = allOf(first.document).find(({ id }) => id === "capacity.capacity");
    expect(text?.kind === "paragraph" ? text.text : "").toContain("（图 3）");
  });

  it("count through the whole document, figures and tables apart", () => {
    const { labels } = numbered(made());
    for (const name of ["图", "表"]) {
      const counted = [...labels.values()].filter((label) => label.startsWith(name));
      expect(counted.length).toBeGreaterThan(1);
      expect(counted).toEqual(counted.map((_, at) => `${name} ${at + 1}`));
    }
  });

  it("to what is not printed are said to be, or go with their brackets", () => {
    const plain = allOf(made()).find(({ id }) => id === "capacity.capacity");
    const generated = plain?.kind === "paragraph" ? plain.generated : "";
    const edited = (text: string) =>
      allOf(numbered(made({ edited: [{ blockId: "capacity.capacity", text, generated }] })).document).flatMap(
        (block) => (block.kind === "paragraph" && block.id === "capacity.capacity" ? [block.text] : []),
      );
    expect(edited("见{figure:gone}。")).toEqual(["见（本报告未收录的图）。"]);
    expect(edited("见图（{figure:gone}、{table:capacity-table}）。")).toEqual(["见图（表 1）。"]);
    expect(edited("没有（{figure:gone}）。")).toEqual(["没有。"]);
  });
});
