import { ReportFields, ScheduleFields, withReferences } from "@lianchi/domain";
import { expect, it } from "vitest";
import { lacking, reportText, seen, settingsOf, steppedClock, take } from "./report-reading.ts";
import { type RunningServer, runningServer } from "./running-server.ts";
import { capacity } from "./writes.ts";

const actor = "李工";

/** Two reports with the same paragraph written anew: its numbers as references, and as they once were. */
async function withTwoEdits({ client }: RunningServer) {
  const settings = settingsOf();
  const { paragraphs } = await client.reports.preview.mutate({ reportId: null, settings });
  const paragraph = paragraphs.find(({ id }) => id === "summary.projects");
  if (paragraph === undefined) throw new Error("no paragraph tells of all projects");
  const { id: blockId, generated } = paragraph;
  const save = (id: string, text: string) =>
    client.reports.save.mutate({
      actor,
      expectedVersion: 0,
      fields: ReportFields.parse({
        id,
        name: id,
        settings: { ...settings, edited: [{ blockId, text, generated }] },
        isWithdrawn: false,
      }),
    });
  await save("live", `改写：${withReferences(generated)}`);
  await save("fixed", `改写：${generated}`);
}

const heping = async ({ client }: RunningServer, value: number) =>
  client.projects.recordFigure.mutate({ actor, expectedVersion: 1, fields: capacity(value) });

it("numbers within an edited paragraph follow the data; where they cannot, the file says so and the export asks", async () => {
  await using server = await runningServer();
  await withTwoEdits(server);
  for (const id of ["live", "fixed"])
    expect((await take(server, `/export/reports/${id}.docx`)).status).toBe(200);
  await heping(server, 213_000);
  const live = await take(server, "/export/reports/live.docx");
  expect(live.status).toBe(200);
  expect(lacking(reportText("docx", live.bytes), ["改写：", "31.3万千瓦"])).toEqual([]);
  expect(reportText("docx", live.bytes)).not.toMatch(/待核：本段|\{\d+=/);
  const refused = await take(server, "/export/reports/fixed.docx");
  expect([refused.status, refused.problem()?.code]).toEqual([409, "report-text-outdated"]);
  expect(refused.problem()?.message.zh).toContain("核对");
  const printed = await take(server, "/export/reports/fixed.docx?outdated=print");
  expect(printed.status).toBe(200);
  expect(lacking(reportText("docx", printed.bytes), ["改写：", "待核：本段为人工改写"])).toEqual([]);
  const { reports } = await server.client.reports.list.query();
  const { settings } = ReportFields.parse(reports.find(({ fields }) => fields.id === "fixed")?.fields);
  const { outdated } = await server.client.reports.preview.mutate({ reportId: null, settings });
  expect(outdated).toHaveLength(1);
  const order = { actor, reportId: null, settings, format: "xlsx" } as const;
  const ask = async (more: object) => {
    const { jobId } = await server.client.reports.order.mutate({ ...order, ...more });
    return seen(
      () => server.client.reports.job.query({ id: jobId }),
      ({ kind }) => kind === "printed" || kind === "refused",
    );
  };
  expect(await ask({})).toMatchObject({ kind: "refused", problem: { code: "report-text-outdated" } });
  expect((await ask({ outdated: "print" })).kind).toBe("printed");
});

it("a schedule stops at an edited paragraph that the data has overtaken, and tells why", async () => {
  const clock = steppedClock("2026-08-10T02:00:00.000Z");
  await using server = await runningServer({ now: clock.now, env: { LIANCHI_LOG: "silent" } });
  await withTwoEdits(server);
  await heping(server, 213_000);
  clock.set("2026-10-05T02:00:00.000Z");
  await server.client.reports.saveSchedule.mutate({
    actor,
    expectedVersion: 0,
    fields: ScheduleFields.parse({
      id: "weekly",
      reportId: "fixed",
      formats: ["xlsx"],
      every: "week",
      daysLater: 0,
      hour: 6,
      isWithdrawn: false,
    }),
  });
  clock.set("2026-10-13T02:00:00.000Z");
  // Saving any schedule looks at all that are due.
  await server.client.reports.saveSchedule.mutate({
    actor,
    expectedVersion: 0,
    fields: ScheduleFields.parse({
      id: "live-weekly",
      reportId: "live",
      formats: ["xlsx"],
      every: "quarter",
      daysLater: 0,
      hour: 6,
      isWithdrawn: false,
    }),
  });
  const { schedules } = await seen(
    () => server.client.reports.list.query(),
    (told) => told.schedules.some(({ failure }) => failure !== null),
  );
  const weekly = schedules.find(({ fields }) => fields.id === "weekly");
  expect(weekly?.failure?.code).toBe("report-text-outdated");
  expect(await server.client.reports.exports.query()).toEqual([]);
});
