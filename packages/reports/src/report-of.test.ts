import { SubjectId } from "@lianchi/domain";
import { describe, expect, it } from "vitest";
import type { ReportDocument } from "./document.ts";
import { editsOutOfDate } from "./edits.ts";
import { numbered } from "./numbered.ts";
import { periodDays, periodWords } from "./period.ts";
import { reportOf } from "./report-of.ts";
import { settingsProblem } from "./settings-problem.ts";
import { templates } from "./templates.ts";
import { dataOf, demoWorld, openingWorld, settingsOf } from "./testing/data.ts";

const opening = openingWorld();
const data = dataOf(opening);
const textOf = ({ chapters }: ReportDocument, blockId: string) =>
  chapters
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) =>
      block.id === blockId && (block.kind === "paragraph" || block.kind === "gap") ? [block.text] : [],
    )
    .join("");

describe("a period", () => {
  it("has its first and last day, and its words", () => {
    expect(periodDays("2026-Q1")).toEqual({ from: "2026-01-01", to: "2026-03-31" });
    expect(periodDays("2024-02")).toEqual({ from: "2024-02-01", to: "2024-02-29" });
    expect(periodDays("2026")).toEqual({ from: "2026-01-01", to: "2026-12-31" });
    expect(["2026-Q3", "2026-09", "2026"].map((period) => periodWords(period, "zh"))).toEqual([
      "2026 年三季度",
      "2026 年 9 月",
      "2026 年",
    ]);
    expect(["2026-Q3", "2026-09", "2026"].map((period) => periodWords(period, "en"))).toEqual([
      "Q3 2026",
      "September 2026",
      "2026",
    ]);
  });
});

describe("a full quarterly report", () => {
  it("has at least twelve figures where the data allows", () => {
    const world = demoWorld();
    const full = dataOf(world, {
      elapsed: { since: "period", from: "2026-06-30", to: "2026-09-30" },
      draws: 50,
    });
    const { chapters } = reportOf(full, settingsOf({ period: "2026-Q3" }));
    const figures = chapters.flatMap(({ blocks }) => blocks.filter(({ kind }) => kind === "figure"));
    expect(figures.length).toBeGreaterThanOrEqual(12);
  });

  it("says what is missing in the builder's list, and keeps what was left out there", () => {
    const document = reportOf(data, settingsOf({ chapters: [{ id: "cluster", isIncluded: false }] }));
    expect(document.offered.find(({ id }) => id === "cluster")).toMatchObject({
      id: "cluster",
      title: "风电集群进度",
      isIncluded: false,
      lacks: "缺阶段日期、并网记录、批次",
    });
    expect(document.chapters.some(({ id }) => id === "cluster")).toBe(false);
  });

  it("prints a chapter without the figures and tables that are left out, and offers them still", () => {
    const whole = reportOf(data, settingsOf({}));
    const chapter = whole.chapters.find(({ id }) => id === "capacity");
    const [figure] = chapter?.blocks.filter(({ kind }) => kind === "figure") ?? [];
    const without = reportOf(data, settingsOf({ leftOut: [figure?.id ?? "", "no-such-block"] }));
    const countOf = ({ chapters }: ReportDocument) =>
      chapters.flatMap(({ blocks }) => blocks.filter(({ kind }) => kind === "figure")).length;
    expect(countOf(without)).toBe(countOf(whole) - 1);
    const offered = without.offered.find(({ id }) => id === "capacity")?.blocks ?? [];
    expect(offered.find(({ id }) => id === figure?.id)).toMatchObject({ kind: "figure", isIncluded: false });
    expect(offered.filter(({ isIncluded }) => isIncluded).length).toBe(offered.length - 1);
    // The sentence that named it goes on without, and the next figure is the first.
    const { document, labels } = numbered(without);
    expect([...labels.values()]).toContain("图 1");
    expect(JSON.stringify(document.chapters.map(({ blocks }) => blocks))).not.toMatch(/\{figure:/);
  });

  it("prints figures and tables in the order wished between paragraphs that stay, and numbers them so", () => {
    const shapeOf = (settings: Parameters<typeof settingsOf>[0]) => {
      const document = reportOf(data, settingsOf(settings));
      const { labels, document: read } = numbered(document);
      const chapter = read.chapters.find(({ id }) => id === "capacity");
      return {
        ids: chapter?.blocks.map(({ id }) => id),
        labels: ["capacity-by-stage", "investment-by-project", "capacity-table"].map((id) => labels.get(id)),
        offered: document.offered.find(({ id }) => id === "capacity")?.blocks.map(({ id }) => id),
        text: textOf(read, "capacity.investment"),
      };
    };
    const plain = shapeOf({});
    const moved = shapeOf({
      blockOrder: ["capacity-table", "no-such-block", "investment-by-project", "capacity-table"],
    });
    expect(plain.ids).toEqual([
      "capacity.capacity",
      "capacity-by-stage",
      "capacity.investment",
      "investment-by-project",
      "capacity-table",
      "capacity.empty",
      "capacity.agreements",
    ]);
    expect(moved.ids).toEqual([
      "capacity.capacity",
      "capacity-table",
      "capacity.investment",
      "investment-by-project",
      "capacity-by-stage",
      "capacity.empty",
      "capacity.agreements",
    ]);
    expect([plain.labels, moved.labels]).toEqual([
      ["图 1", "图 2", "表 1"],
      ["图 2", "图 1", "表 1"],
    ]);
    expect(plain.text).toContain("和平风电占 67.6%（图 2）");
    expect(moved.text).toBe(plain.text.replace("图 2", "图 1"));
    expect(moved.offered).toEqual(["capacity-table", "investment-by-project", "capacity-by-stage"]);
    // What is left out keeps its turn for the day on which it comes back.
    expect(shapeOf({ blockOrder: moved.offered ?? [], leftOut: ["investment-by-project"] })).toMatchObject({
      offered: moved.offered,
      labels: ["图 1", undefined, "表 1"],
    });
  });

  it("leaves the appendix out, and puts it last wherever it is asked for", () => {
    const out = reportOf(data, settingsOf({ chapters: [{ id: "appendix", isIncluded: false }] }));
    expect(out.provenance.rows).toEqual([]);
    const first = reportOf(data, settingsOf({ chapters: [{ id: "appendix", isIncluded: true }] }));
    expect(first.offered.at(-1)?.id).toBe("appendix");
    expect(first.provenance.rows.length).toBeGreaterThan(0);
  });

  it("never adds the agreements to the investment", () => {
    const document = reportOf(data, settingsOf());
    expect(textOf(document, "capacity.agreements")).toBe(
      "另有绿色能源框架协议：签约企业 30 家以上，签约总额约 1,100 亿元。此为框架意向，与总投资口径不同，未计入本报告任何合计。",
    );
    expect(document.keyFigures.map(({ text }) => text)).toEqual([
      "30 万千瓦",
      "17.57 亿元",
      "约 3,400 万千瓦时",
      "383.75 万千瓦",
    ]);
  });
});

describe("what changed", () => {
  it("tells who recorded what, from what to what, and how the totals moved", () => {
    const change = opening.changes.find(
      (one) =>
        one.kind === "figure" && one.fields.subjectId === "heping-wind" && one.fields.metric === "capacity",
    );
    if (change?.kind !== "figure") throw new Error("the opening facts have no such figure");
    const seq = opening.changes.length;
    const later = { at: "2026-08-10T02:00:00.000Z", actor: "王敏" };
    const world = {
      ...opening,
      changes: [
        ...opening.changes,
        { ...change, ...later, version: 2, seq: seq + 1, fields: { ...change.fields, value: 210_000 } },
      ],
    };
    const told = dataOf(world, { elapsed: { since: "export", from: "2026-06-30", to: "2026-11-20" } });
    const document = reportOf(told, settingsOf());
    expect(textOf(document, "changes.records")).toBe(
      "自上次导出（数据截至 2026 年 6 月 30 日）至 2026 年 11 月 20 日，台账变动如下：修改数值 1 项（{table:changes-table}）。已知装机由 30 万千瓦变为 31 万千瓦。",
    );
    const table = document.chapters
      .flatMap(({ blocks }) => blocks)
      .flatMap((block) => (block.kind === "table" && block.id === "changes-table" ? [block.table] : []))[0];
    expect(table?.rows.map(({ cells }) => cells.map(({ text }) => text))).toEqual([
      ["2026-08-10", "中广核五大连池和平风电", "装机容量（修改）", "20 万千瓦", "21 万千瓦", "王敏"],
    ]);
  });

  it("counts no initial entry, no scenario and no source as a change, and tells a new project in one line", () => {
    const world = openingWorld("2026-08-04T02:00:00.000Z");
    const seq = world.changes.length;
    const subject = world.changes.find(({ kind }) => kind === "subject");
    const figure = world.changes.find(({ kind }) => kind === "figure");
    const source = world.changes.find(({ kind }) => kind === "source");
    if (subject?.kind !== "subject" || figure?.kind !== "figure" || source?.kind !== "source")
      throw new Error("the opening facts are others");
    const later = { at: "2026-08-10T02:00:00.000Z", actor: "王敏", version: 1 };
    const id = SubjectId.parse("xinfa-wind");
    const name = { zh: "新发风电", en: "Xinfa wind" };
    const elapsed = { since: "period", from: "2026-06-30", to: "2026-09-30" } as const;
    const settings = settingsOf({ period: "2026-Q3" });
    const rowsOf = (changes: typeof world.changes) => {
      const document = reportOf(dataOf({ ...world, changes }, { elapsed }), settings);
      const tables = document.chapters.flatMap(({ blocks }) =>
        blocks.flatMap((block) =>
          block.kind === "table" && block.id === "changes-table" ? [block.table] : [],
        ),
      );
      return {
        text: textOf(document, "changes.records"),
        rows: tables.flatMap(({ rows }) => rows.map(({ cells }) => cells.map(({ text }) => text))),
      };
    };
    const onlyInitial = rowsOf(world.changes);
    expect(onlyInitial.rows).toEqual([]);
    expect(onlyInitial.text).toContain("台账没有新增、修改或撤回的数值");
    expect(onlyInitial.text).toMatch(/台账的初始录入（数值 \d+ 项）在此期间之内，不作为变化列示。/);
    const own = rowsOf([
      ...world.changes,
      { ...source, ...later, version: 2, seq: seq + 1 },
      {
        ...subject,
        ...later,
        seq: seq + 2,
        fields: { ...subject.fields, id, kind: "project", name, shortName: name },
      },
      { ...figure, ...later, seq: seq + 3, fields: { ...figure.fields, subjectId: id, metric: "capacity" } },
    ]);
    expect(own.rows).toEqual([["2026-08-10", "新发风电", "新列入台账", "", "数值 1 项", "王敏"]]);
    expect(own.text).toContain("台账变动如下：新列入对象 1 个（{table:changes-table}）");
  });

  it("says so where nothing did, and where there is nothing to compare with", () => {
    const calm = dataOf(opening, { elapsed: { since: "period", from: "2026-06-30", to: "2026-09-30" } });
    expect(textOf(reportOf(calm, settingsOf({ period: "2026-Q3" })), "changes.records")).toContain(
      "台账没有新增、修改或撤回的数值，项目阶段没有变化。",
    );
    expect(textOf(reportOf(data, settingsOf()), "changes.none")).toContain("没有可以比较的早先数据");
    expect(textOf(reportOf(data, settingsOf({ period: "2027-Q1" })), "changes.none")).toContain("尚未开始");
  });
});

describe("an edited paragraph", () => {
  const plain = textOf(reportOf(data, settingsOf()), "capacity.agreements");
  const edit = { blockId: "capacity.agreements", text: "改写。" };

  it("is in date while the data says what it did, and out of date after", () => {
    const same = reportOf(data, settingsOf({ edited: [{ ...edit, generated: plain }] }));
    expect(textOf(same, edit.blockId)).toBe("改写。");
    expect(editsOutOfDate(same)).toEqual([]);
    const other = reportOf(data, settingsOf({ edited: [{ ...edit, generated: "旧文" }] }));
    expect(editsOutOfDate(other)).toEqual([{ blockId: edit.blockId, was: "旧文", is: plain }]);
  });

  it("that the data has no place for is told, one of a chapter left out is not", () => {
    const gone = { blockId: "capacity.gone", text: "甲", generated: "乙" };
    const document = reportOf(data, settingsOf({ edited: [gone] }));
    expect(document.unplaced).toEqual(["capacity.gone"]);
    expect(editsOutOfDate(document)).toEqual([{ blockId: "capacity.gone", was: "乙", is: null }]);
    const left = reportOf(
      data,
      settingsOf({
        edited: [{ ...edit, generated: "旧文" }],
        chapters: [{ id: "capacity", isIncluded: false }],
      }),
    );
    expect(editsOutOfDate(left)).toEqual([]);
  });
});

describe("settings that no report can be made of", () => {
  const heping = SubjectId.parse("heping-wind");

  it("are named with what would be right", () => {
    expect(settingsProblem(settingsOf(), data)).toBeNull();
    expect(
      settingsProblem(settingsOf({ chapters: [{ id: "poetry", isIncluded: true }] }), data),
    ).toMatchObject({ code: "unknown-chapter", value: "poetry" });
    const all = templates[0]?.chapters.map(({ id }) => ({ id, isIncluded: false })) ?? [];
    expect(settingsProblem(settingsOf({ chapters: all }), data)?.code).toBe("report-without-chapters");
    expect(settingsProblem(settingsOf({ template: "project" }), data)).toMatchObject({
      code: "one-project-needed",
      value: "4",
    });
    // A slip of the pen: a report on a quarter of the year 0000 was made.
    for (const period of ["0000-Q1", "1900", "2101-01"])
      expect(settingsProblem(settingsOf({ period }), data)?.code).toBe("year-out-of-range");
    expect(settingsProblem(settingsOf({ period: "2027-Q1" }), data)).toMatchObject({
      code: "period-not-begun",
      words: { zh: { value: "2027 年一季度" } },
    });
  });

  it("do not include what is merely missing", () => {
    const early = dataOf(opening, { asOf: "2020-01-01", projects: ["heping-wind"] });
    const settings = settingsOf({ template: "project", projects: [heping], asOf: "2020-01-01" });
    expect(settingsProblem(settings, early)).toBeNull();
    expect(textOf(reportOf(early, settings), "facts.none")).toBe("所选日期之前没有这个项目的数据。");
  });
});
