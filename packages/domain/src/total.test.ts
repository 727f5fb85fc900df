import { describe, expect, it } from "vitest";
import type { ChangeRequest } from "./change.ts";
import { SubjectId } from "./ids.ts";
import type { Metric } from "./metric.ts";
import type { Period } from "./period.ts";
import { portfolioOf, projectsOf } from "./portfolio.ts";
import { recordAll } from "./record.ts";
import type { Stage } from "./stage.ts";
import { totalOf } from "./total.ts";
import { besideSentence, besideTexts, splitTexts, totalCoverage, totalLine } from "./total-text.ts";
import { openingChanges } from "./wudalianchi/index.ts";

const zh = { lang: "zh", units: "wan" } as const;
const en = { lang: "en", units: "si" } as const;

type Added = {
  readonly id: string;
  readonly stage: Stage | null;
  readonly figures: readonly (readonly [Metric, number, Period])[];
};
const none: Period = { kind: "none" };

function requestsOf({ id, stage, figures }: Added): readonly ChangeRequest[] {
  const by = { actor: "a", expectedVersion: 0 } as const;
  const subjectId = SubjectId.parse(id);
  const first = openingChanges.find(({ kind }) => kind === "source");
  if (first?.kind !== "source") throw new Error("the opening names its source");
  const about = { subjectId, sourceId: first.fields.id, place: null, note: null };
  const name = { zh: id, en: id };
  return [
    {
      kind: "subject",
      ...by,
      fields: {
        id: subjectId,
        kind: "project",
        name,
        shortName: name,
        technology: "wind",
        location: null,
        note: null,
      },
    },
    ...(stage === null ? [] : [{ kind: "stage" as const, ...by, fields: { ...about, stage, on: null } }]),
    ...figures.map(
      ([metric, value, period]): ChangeRequest => ({
        kind: "figure",
        ...by,
        fields: { ...about, metric, value, precision: "exact", period, basis: "reported" },
      }),
    ),
  ];
}

const projectsWith = (...added: readonly Added[]) =>
  projectsOf(
    portfolioOf(recordAll([...openingChanges, ...added.flatMap(requestsOf)], "2026-11-23T00:00:00Z")),
  );

const capacity = (id: string, stage: Stage | null, kw: number): Added => ({
  id,
  stage,
  figures: [
    ["capacity", kw, none],
    ["investment", kw * 6_000, none],
  ],
});

describe("a total", () => {
  it("never counts a dropped project, and says that there is one", () => {
    const projects = projectsWith(capacity("gone", "dropped", 50_000));
    const total = totalOf(projects, "capacity");
    expect(total).toMatchObject({ value: 300_000, known: 3, of: 4, dropped: 1, uncounted: [] });
    expect(totalOf(projects, "investment")).toMatchObject({ value: 1_757_000_000, known: 3, of: 4 });
    expect(besideTexts(total, zh)).toEqual(["已取消 1 个项目"]);
  });

  it("never adds what is permitted or planned to what is built: they stand apart by name", () => {
    const projects = projectsWith(
      capacity("p1", "permitted", 50_000),
      capacity("p2", "planned", 100_000),
      capacity("p3", "planned", 20_000),
      capacity("p4", null, 6_250),
    );
    const total = totalOf(projects, "capacity");
    expect(total).toMatchObject({ value: 300_000, known: 3, of: 4 });
    expect(totalLine(total, zh)).toBe("30 万千瓦");
    expect(splitTexts(total, zh)).toEqual(["已并网 10 万千瓦", "在建 20 万千瓦"]);
    expect(besideSentence(total, zh)).toBe(
      "另有核准 5 万千瓦（1 个项目）、规划 12 万千瓦（2 个项目）、阶段未报道 6,250 千瓦（1 个项目），未计入",
    );
    expect(besideTexts(total, en)).toEqual([
      "permitted 50 MW (1 project)",
      "planned 120 MW (2 projects)",
      "without a stage 6.25 MW (1 project)",
    ]);
  });

  it("says that it mixes an average of years with a year, which stood in one number without a word", () => {
    const of = (id: string, period: object): Added => ({
      id,
      stage: "gridConnected",
      figures: [["generation", 1e6, period as Period]],
    });
    const total = totalOf(
      projectsWith(
        of("a", { kind: "year", year: 2025, isInferred: false }),
        of("b", { kind: "averageYear" }),
      ).slice(-2),
      "generation",
    );
    expect(total.years).toEqual({ from: 2025, to: 2025, hasAverage: true });
    expect(totalCoverage(total, "zh")).toBe("2/2 个项目报告年度值，各项目期间不同：2025 年、多年平均");
  });

  it("says of how many projects a sum beside it is: it named those that report nothing, too", () => {
    const silent: Added = { id: "p6", stage: "permitted", figures: [] };
    const projects = projectsWith(capacity("p1", "permitted", 50_000), silent);
    expect(besideTexts(totalOf(projects, "capacity"), zh)).toEqual(["核准 5 万千瓦（1/2 个项目已报告）"]);
  });

  it("says which years it mixes: values of 2023 and 2025 made one number of a year", () => {
    const of = (id: string, year: number): Added => ({
      id,
      stage: "gridConnected",
      figures: [["tax", 1_000_000, { kind: "year", year, isInferred: false }]],
    });
    const alike = totalOf(
      projectsOf(
        portfolioOf(recordAll([of("a", 2025), of("b", 2025)].flatMap(requestsOf), "2026-11-23T00:00:00Z")),
      ),
      "tax",
    );
    expect([alike.years, totalCoverage(alike, "zh")]).toEqual([null, "2/2 个项目报告年度值"]);
    const total = totalOf(
      projectsOf(
        portfolioOf(recordAll([of("a", 2025), of("b", 2023)].flatMap(requestsOf), "2026-11-23T00:00:00Z")),
      ),
      "tax",
    );
    expect(total.years).toEqual({ from: 2023, to: 2025, hasAverage: false });
    expect(totalCoverage(total, "zh")).toBe("2/2 个项目报告年度值，各项目年份不同：2023–2025 年");
    expect(totalCoverage(total, "en")).toBe(
      "2 of 2 projects report a year's value, of unlike years: 2023–2025",
    );
  });

  it("keeps cumulative and untimed values out of a year's sum, each by its name", () => {
    const total = totalOf(projectsWith(), "generation");
    expect([totalLine(total, zh), totalCoverage(total, zh.lang)]).toEqual([
      "约 3,400 万千瓦时",
      "1/4 个项目报告年度值",
    ]);
    expect(besideSentence(total, zh)).toBe("另有累计 2,605 万千瓦时（1 个项目），未计入");
    const running = (id: string, period: Period): Added => ({
      id,
      stage: "gridConnected",
      figures: [["generation", 10_000_000, period]],
    });
    const more = totalOf(
      projectsWith(
        running("a", { kind: "year", year: 2025, isInferred: false }),
        running("b", { kind: "sinceConnection" }),
        running("c", { kind: "month", year: 2025, month: 3, isInferred: false }),
      ),
      "generation",
    );
    expect(more).toMatchObject({ value: 44_000_000, known: 2, of: 7, period: { kind: "annual" } });
    expect(besideTexts(more, zh)).toEqual(["累计 2 个项目", "2025 年 3 月 1,000 万千瓦时（1 个项目）"]);
  });

  it("is worded as roughly as its roughest input", () => {
    expect(totalOf(projectsWith(), "generation").precision).toBe("about");
    expect(totalOf(projectsWith(), "capacity").precision).toBe("exact");
  });
});
