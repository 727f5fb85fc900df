import { SourceId, SubjectId } from "@lianchi/domain";
import { describe, expect, it } from "vitest";
import { reportText, take } from "./report-reading.ts";
import { runningServer } from "./running-server.ts";
import { readWorkbook } from "./workbook-reading.ts";

describe("a project that was dropped", () => {
  it("takes no part in the returns of any file, and is named there: it was compared with the others", async () => {
    await using server = await runningServer();
    const subjectId = SubjectId.parse("lingyun-pv");
    const { projects } = await server.client.portfolio.overview.query();
    const before = projects.find(({ fields }) => fields.id === subjectId)?.stages.at(-1)?.version ?? 0;
    await server.client.projects.recordStage.mutate({
      actor: "王",
      expectedVersion: before,
      fields: {
        subjectId,
        stage: "dropped",
        on: "2026-11",
        sourceId: SourceId.parse("three-moves-report"),
        place: null,
        note: null,
      },
    });
    const get = (path: string) => fetch(`${server.url}/export/${path}`);
    const told = await server.client.returns.results.query();
    expect(told.projects.find(({ id }) => id === subjectId)).toMatchObject({
      isDropped: true,
      results: null,
    });
    const csv = await (await get("returns.csv")).text();
    expect(csv).toContain("已取消，不参与测算和比选");
    expect(csv).not.toMatch(/凌运[^\n]*全投资内部收益率,[\d.]/);
    const sheets = readWorkbook(new Uint8Array(await (await get("returns.xlsx")).arrayBuffer()));
    expect(sheets.some(({ name }) => name.includes("凌运"))).toBe(false);
    expect([...(sheets[1]?.values.values() ?? [])].join("\n")).toMatch(/凌运[\s\S]*已取消，不参与测算和比选/);
    const { bytes } = await take(server, "/export/reports/returns.docx");
    const text = reportText("docx", bytes);
    expect(text).toContain("凌运光伏已取消，不参与测算和比选。");
    expect(text).toContain("3个项目中有2个可以测算收益");
  });
});
