import { createHash } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  unlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { type ExportedFile, ReportFields, type ReportFormat, ScheduleFields } from "@lianchi/domain";
import { expect, it } from "vitest";
import { seen, settingsOf, steppedClock } from "./report-reading.ts";
import { newFolder, type RunningServer, refusalOf, runningServer } from "./running-server.ts";
import { fill, mountDisk } from "./small-disk.ts";

const report = ReportFields.parse({
  id: "ours",
  name: "我们的季报",
  settings: settingsOf(),
  isWithdrawn: false,
});
const schedule = (more: object = {}) =>
  ScheduleFields.parse({
    id: "every-quarter",
    reportId: "ours",
    formats: ["xlsx", "pdf"],
    every: "quarter",
    daysLater: 2,
    hour: 6,
    isWithdrawn: false,
    ...more,
  });
const editor = { actor: "李工", expectedVersion: 0 };

async function scheduled({ client }: RunningServer, more: object = {}): Promise<void> {
  await client.reports.save.mutate({ ...editor, fields: report });
  await client.reports.saveSchedule.mutate({ ...editor, fields: schedule(more) });
}

/** Looks at the history until so many files are in it. */
const exportsOf = ({ client }: RunningServer, count: number): Promise<readonly ExportedFile[]> =>
  seen(
    () => client.reports.exports.query(),
    ({ length }) => length >= count,
  );

const placeOf = (folder: string, { scheduleId, fileName }: ExportedFile) =>
  join(folder, "reports", scheduleId ?? "", fileName);
const sha256Of = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");
const filesIn = (folder: string) =>
  existsSync(join(folder, "reports"))
    ? readdirSync(join(folder, "reports"), { recursive: true, encoding: "utf8" }).filter((name) =>
        name.includes("."),
      )
    : [];

/** A schedule kept at one time, and the server started again at another. */
async function startedLater(folder: string, at: string): Promise<RunningServer> {
  return runningServer({ folder, now: steppedClock(at).now, env: { LIANCHI_LOG: "silent" } });
}

it("makes a run that is due once, in each format, about what has ended, and catches up once after a year", async () => {
  const folder = newFolder();
  try {
    const first = await startedLater(folder, "2026-08-10T02:00:00.000Z");
    await scheduled(first);
    // The second quarter's run was due before anybody wanted it.
    expect(await first.client.reports.list.query()).toMatchObject({
      schedules: [{ lastRun: null, failure: null, newest: { period: "2026-Q2" } }],
      folder: join(folder, "reports"),
    });
    await first.stop();
    expect(filesIn(folder)).toEqual([]);

    const second = await startedLater(folder, "2026-10-05T02:00:00.000Z");
    const rows = await exportsOf(second, 2);
    expect(rows.map(({ format }) => format).toSorted()).toEqual(["pdf", "xlsx"]);
    for (const row of rows) {
      expect(row).toMatchObject({
        actor: "定期生成 / scheduled",
        reportId: "ours",
        asOf: "2026-09-30",
        settings: { asOf: "2026-09-30", period: "2026-Q3" },
        scheduleId: "every-quarter",
        dueAt: "2026-10-02T22:00:00.000Z",
        fileName: expect.stringContaining("我们的季报_2026-Q3_截至2026-09-30"),
      });
      expect(sha256Of(readFileSync(placeOf(folder, row)))).toBe(row.sha256);
      const answer = await fetch(`${second.url}/export/files/${row.id}`);
      expect(sha256Of(new Uint8Array(await answer.arrayBuffer()))).toBe(row.sha256);
      expect(answer.headers.get("x-lianchi-same")).toBe("yes");
    }
    // The same run again: what is made stays made.
    await second.client.reports.saveSchedule.mutate({ ...editor, expectedVersion: 1, fields: schedule() });
    await second.stop();

    const third = await startedLater(folder, "2027-10-20T02:00:00.000Z");
    const later = await exportsOf(third, 4);
    await third.stop();
    // Four quarters were missed: the newest is made up for.
    expect(later.map(({ asOf }) => asOf)).toEqual(["2027-09-30", "2027-09-30", "2026-09-30", "2026-09-30"]);
    expect(filesIn(folder)).toHaveLength(4);

    const fourth = await startedLater(folder, "2027-10-20T03:00:00.000Z");
    // A change waits behind the run that the start began: had it made anything, it would be noted.
    await fourth.client.reports.saveSchedule.mutate({
      ...editor,
      expectedVersion: 2,
      fields: schedule({ isWithdrawn: true }),
    });
    await fourth.stop();
    const fifth = await startedLater(folder, "2028-10-20T03:00:00.000Z");
    expect((await fifth.client.reports.list.query()).schedules).toEqual([]);
    await fifth.stop();
    const last = await startedLater(folder, "2028-10-20T04:00:00.000Z");
    // Withdrawn: nothing more, whatever became due.
    expect(await last.client.reports.exports.query()).toEqual(later);
    await last.stop();
    expect(filesIn(folder)).toHaveLength(4);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

it("refuses a schedule of a report that nobody saved", async () => {
  await using server = await runningServer();
  const refused = await refusalOf(
    server.client.reports.saveSchedule.mutate({ ...editor, fields: schedule({ reportId: "nobodys" }) }),
  );
  expect([refused.httpStatus, refused.problems[0]?.code]).toEqual([404, "unknown-report"]);
  expect(refused.problems[0]?.message.zh).toContain("nobodys");
});

it("keeps two reports of one name and day apart", async () => {
  const folder = newFolder();
  try {
    const first = await startedLater(folder, "2026-09-10T02:00:00.000Z");
    await scheduled(first, { formats: ["xlsx"] });
    const other = ReportFields.parse({
      ...report,
      id: "theirs",
      settings: settingsOf({ lang: "zh", units: "si" }),
    });
    await first.client.reports.save.mutate({ ...editor, fields: other });
    const fields = schedule({ id: "another", reportId: "theirs", formats: ["xlsx"] });
    await first.client.reports.saveSchedule.mutate({ ...editor, fields });
    await first.stop();
    const second = await startedLater(folder, "2026-10-05T02:00:00.000Z");
    const rows = await exportsOf(second, 2);
    await second.stop();
    expect(new Set(rows.map(({ fileName }) => fileName)).size).toBe(1);
    expect(new Set(rows.map(({ sha256 }) => sha256)).size).toBe(2);
    for (const row of rows) expect(sha256Of(readFileSync(placeOf(folder, row)))).toBe(row.sha256);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

it("leaves nothing half-written on a full disk, says so, and makes the file once there is room", async (context) => {
  const disk = mountDisk("size=64k");
  if (disk === null) return context.skip("this process may not mount: the full disk did not run");
  const folder = newFolder();
  try {
    const first = await startedLater(folder, "2026-08-10T02:00:00.000Z");
    await scheduled(first, { formats: ["pdf"] });
    await first.stop();
    symlinkSync(disk.folder, join(folder, "reports"));
    const filler = join(disk.folder, "filler");
    fill(filler);
    const server = await startedLater(folder, "2026-10-05T02:00:00.000Z");
    const failed = await seen(
      () => server.client.reports.list.query(),
      ({ schedules }) => schedules[0]?.failure != null,
    );
    expect(failed.schedules[0]?.failure).toMatchObject({ code: "folder-full" });
    expect(failed.schedules[0]?.failure?.message.zh).toContain(join(folder, "reports"));
    expect(filesIn(folder)).toEqual([]);
    expect(await server.client.reports.exports.query()).toEqual([]);
    await server.stop();
    unlinkSync(join(folder, "reports"));
    const again = await startedLater(folder, "2026-10-05T03:00:00.000Z");
    const [made] = await exportsOf(again, 1);
    if (made === undefined) throw new Error("the run was not made");
    expect(sha256Of(readFileSync(placeOf(folder, made)))).toBe(made.sha256);
    expect((await again.client.reports.list.query()).schedules[0]?.failure).toBeNull();
    await again.stop();
  } finally {
    disk.remove();
    rmSync(folder, { recursive: true, force: true });
  }
});

it("sweeps what a kill left half-written, and leaves other files alone", async () => {
  const folder = newFolder();
  try {
    const first = await startedLater(folder, "2026-09-10T02:00:00.000Z");
    await scheduled(first, { formats: ["xlsx"] satisfies readonly ReportFormat[] });
    await first.stop();
    const place = join(folder, "reports", "every-quarter");
    mkdirSync(place, { recursive: true });
    writeFileSync(join(place, "7f1c7d7e-8f5c-4f0e-9d5c-0a1b2c3d4e5f.part"), "half a file");
    writeFileSync(join(place, "note.txt"), "somebody's own");
    const second = await startedLater(folder, "2026-10-05T02:00:00.000Z");
    const [row] = await exportsOf(second, 1);
    await second.stop();
    expect(readdirSync(place).toSorted()).toEqual(["note.txt", row?.fileName].toSorted());
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
