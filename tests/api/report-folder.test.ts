import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ReportFields, ScheduleFields } from "@lianchi/domain";
import { expect, it } from "vitest";
import { seen, settingsOf, steppedClock } from "./report-reading.ts";
import { newFolder, runningServer } from "./running-server.ts";

const editor = { actor: "李工", expectedVersion: 0 };
const fields = ReportFields.parse({
  id: "ours",
  name: "我们的季报",
  settings: settingsOf(),
  isWithdrawn: false,
});
const schedule = ScheduleFields.parse({
  id: "every-quarter",
  reportId: "ours",
  formats: ["xlsx"],
  every: "quarter",
  daysLater: 2,
  hour: 6,
  isWithdrawn: false,
});

it("a file where the scheduled reports should lie ends no server, and is the schedule's failure", async () => {
  const folder = newFolder();
  try {
    writeFileSync(join(folder, "reports"), "");
    const { now } = steppedClock("2026-10-01T02:00:00.000Z");
    const env = { LIANCHI_LOG: "silent" };
    const server = await runningServer({ folder, now, env });
    await server.client.reports.save.mutate({ ...editor, fields });
    await server.client.reports.saveSchedule.mutate({ ...editor, fields: schedule });
    const told = await seen(
      () => server.client.reports.list.query(),
      ({ schedules }) => schedules.some(({ failure }) => failure !== null),
    );
    expect(told.schedules[0]?.failure).toMatchObject({ code: "folder-read-only" });
    expect(told.schedules[0]?.failure?.message.zh).toContain(join(folder, "reports"));
    await server.stop();

    // Put right, the failure goes, and the report comes when it is due.
    rmSync(join(folder, "reports"));
    mkdirSync(join(folder, "reports"));
    const later = steppedClock("2026-10-05T02:00:00.000Z").now;
    const next = await runningServer({ folder, now: later, env });
    const files = await seen(
      () => next.client.reports.exports.query(),
      ({ length }) => length > 0,
    );
    expect(files).toHaveLength(1);
    expect((await next.client.reports.list.query()).schedules[0]?.failure).toBeNull();
    await next.stop();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
