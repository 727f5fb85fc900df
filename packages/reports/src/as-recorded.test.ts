import { FigureFields, openingActor, recordAll, StageFields, SubjectId } from "@lianchi/domain";
import { describe, expect, it } from "vitest";
import type { ReportDocument } from "./document.ts";
import { reportOf } from "./report-of.ts";
import { dataOf, openingWorld, settingsOf } from "./testing/data.ts";

const opening = openingWorld();
const textOf = ({ chapters }: ReportDocument, blockId: string) =>
  chapters
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) =>
      block.id === blockId && (block.kind === "paragraph" || block.kind === "gap") ? [block.text] : [],
    )
    .join("");

describe("what was there at the opening", () => {
  it("is no change of the quarter, also of a folder in which it stands under an earlier name", () => {
    const earlier = openingActor.replace("初始", "随产品");
    const world = openingWorld("2026-08-04T02:00:00.000Z");
    const old = { ...world, changes: world.changes.map((change) => ({ ...change, actor: earlier })) };
    const elapsed = { since: "period", from: "2026-06-30", to: "2026-09-30" } as const;
    const told = (one: typeof world) =>
      reportOf(dataOf(one, { elapsed }), settingsOf({ period: "2026-Q3" })).chapters.find(
        ({ id }) => id === "changes",
      );
    expect(told(old)).toBeDefined();
    expect(told(old)).toEqual(told(world));
  });
});

describe("the summary of projects that are only planned or permitted", () => {
  const stageOf = (project: string, stage: "planned" | "permitted") =>
    ({
      kind: "stage",
      actor: "张工",
      expectedVersion: 1,
      fields: StageFields.parse({
        subjectId: project,
        stage,
        on: null,
        sourceId: "three-moves-report",
        place: null,
        note: null,
      }),
    }) as const;
  const capacityOf = (project: string, value: number) =>
    ({
      kind: "figure",
      actor: "张工",
      expectedVersion: 1,
      fields: FigureFields.parse({
        subjectId: project,
        metric: "capacity",
        value,
        precision: "exact",
        period: { kind: "none" },
        basis: "reported",
        sourceId: "three-moves-report",
        place: null,
        note: null,
      }),
    }) as const;
  const summaryOf = (projects: readonly string[], lang: "zh" | "en" = "zh") => {
    const changes = [
      ...opening.changes,
      ...recordAll(
        [
          stageOf("heping-wind", "planned"),
          capacityOf("heping-wind", 120_000),
          stageOf("lingyun-pv", "permitted"),
          capacityOf("lingyun-pv", 50_000),
        ],
        "2026-06-01T02:00:00.000Z",
        opening.changes,
      ),
    ];
    const chosen = projects.map((id) => SubjectId.parse(id));
    const document = reportOf(
      dataOf({ ...opening, changes }, { projects }),
      settingsOf({ projects: chosen, lang, units: lang === "zh" ? "wan" : "si" }),
    );
    return textOf(document, "summary.projects");
  };

  it("tells what they report beside the sums: it said that nothing was reported", () => {
    const one = summaryOf(["heping-wind"]);
    expect(one).not.toContain("未见报道");
    expect(one).toContain("没有已并网或在建的项目；装机容量另有规划 12 万千瓦（1 个项目）");
    expect(summaryOf(["heping-wind"], "en")).toContain(
      "No project is on the grid or under construction; capacity in no sum: planned 120 MW (1 project)",
    );
    expect(summaryOf(["heping-wind", "lingyun-pv"])).toContain(
      "装机容量另有核准 5 万千瓦（1 个项目）、规划 12 万千瓦（1 个项目）",
    );
  });
});

it("words a count of sites and a share as roughly as they are known, on the cover and in the text", () => {
  const rough = opening.changes.map((change) =>
    change.kind === "figure" && (change.fields.metric === "siteCount" || change.fields.metric === "capacity")
      ? { ...change, fields: { ...change.fields, precision: "about" as const } }
      : change,
  );
  const document = reportOf(dataOf({ ...opening, changes: rough }), settingsOf());
  const text = JSON.stringify(document);
  expect(document.keyFigures.map(({ coverage }) => coverage).join()).toContain("约 614 个点位");
  expect(text).toContain("占已知装机的约三分之二");
  expect(text).toContain("相当于集群规划的约 5.2%");
});

it("leaves a space between a total's name and its number in English where one project makes it", () => {
  const document = reportOf(
    dataOf(opening, { projects: ["heping-wind"] }),
    settingsOf({ projects: [SubjectId.parse("heping-wind")], lang: "en", units: "si" }),
  );
  expect(textOf(document, "summary.projects")).toContain(
    "What is known: known capacity 200 MW and known investment 1.187 billion yuan.",
  );
});
