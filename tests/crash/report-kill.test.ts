import { createHash } from "node:crypto";
import { readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { ReportFields, ScheduleFields } from "@lianchi/domain";
import { afterAll, expect, it } from "vitest";
import { serving } from "../api/built-command.ts";
import { seen, settingsOf, steppedClock } from "../api/report-reading.ts";
import { clientOf, newFolder, runningServer } from "../api/running-server.ts";
import { seededDice } from "./power-cut.ts";
import { patienceMs, rounds } from "./rounds.ts";

const kills = rounds(3, 16);
/** About as long as a start and both files take [ms]. */
const longestMs = 6_000;
const folder = newFolder();
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A schedule that has stood for so long that a run of it is due now. */
async function prepare(): Promise<void> {
  const server = await runningServer({ folder, now: steppedClock("2026-06-10T02:00:00.000Z").now });
  const editor = { actor: "李工", expectedVersion: 0 };
  const report = { id: "ours", name: "季报", settings: settingsOf(), isWithdrawn: false };
  await server.client.reports.save.mutate({ ...editor, fields: ReportFields.parse(report) });
  const schedule = {
    id: "every-month",
    reportId: "ours",
    formats: ["docx", "pdf"],
    every: "month",
    daysLater: 0,
    hour: 0,
    isWithdrawn: false,
  };
  await server.client.reports.saveSchedule.mutate({ ...editor, fields: ScheduleFields.parse(schedule) });
  await server.stop();
}

it(`notes each file of a due run once, and leaves none in part, after ${kills} kills at work`, {
  timeout: patienceMs,
}, async () => {
  await prepare();
  const dice = seededDice(5);
  for (let kill = 0; kill < kills; kill++) {
    const server = await serving({ LIANCHI_DATA: folder });
    await new Promise((resolve) => setTimeout(resolve, (dice() * longestMs) / 2));
    await server.stop("SIGKILL");
  }
  const server = await serving({ LIANCHI_DATA: folder });
  const client = clientOf(server.url);
  const rows = await seen(
    () => client.reports.exports.query(),
    ({ length }) => length >= 2,
  );
  await server.stop("SIGTERM");
  expect(rows.map(({ format }) => format).toSorted()).toEqual(["docx", "pdf"]);
  const place = join(folder, "reports", "every-month");
  expect(readdirSync(place).toSorted()).toEqual(rows.map(({ fileName }) => fileName).toSorted());
  for (const { fileName, sha256 } of rows)
    expect(
      createHash("sha256")
        .update(readFileSync(join(place, fileName)))
        .digest("hex"),
    ).toBe(sha256);
});
