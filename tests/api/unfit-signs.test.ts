import { SiteId } from "@lianchi/domain";
import { afterAll, beforeAll, expect, it } from "vitest";
import { settingsOf, take } from "./report-reading.ts";
import { type Refusal, type RunningServer, refusalOf, runningServer } from "./running-server.ts";
import { capacity } from "./writes.ts";

let server: RunningServer;
beforeAll(async () => {
  server = await runningServer();
});
afterAll(() => server[Symbol.asyncDispose]());

const nul = "n\u0000";
const half = "\ud800";
const id = "3f2c1a52-6f0e-4c57-9a27-111111111111";

const siteChange = (actor: string, note: string) => ({
  actor,
  choice: { kind: "ids" as const, ids: [SiteId.parse("W001")] },
  wish: {
    kind: "stage" as const,
    stage: "surveyed" as const,
    on: null,
    note,
    sourceId: null,
    reason: "写错了",
  },
  seenSeq: 0,
});
const edited = (text: string) => settingsOf({ edited: [{ blockId: "overview", text, generated: "原文" }] });

/** Each door with a text in one field: [field, call]. */
const doors: readonly (readonly [string, (text: string) => Promise<unknown>])[] = [
  ["actor", (text) => server.client.sites.change.mutate(siteChange(text, "备注"))],
  ["wish.note", (text) => server.client.sites.change.mutate(siteChange("王", text))],
  ["actor", (text) => server.client.imports.write.mutate({ id, actor: text })],
  ["actor", (text) => server.client.changes.undo.mutate({ actor: text, seq: 1 })],
  [
    "actor",
    (text) =>
      server.client.reports.order.mutate({
        actor: text,
        format: "xlsx",
        reportId: null,
        settings: settingsOf(),
      }),
  ],
  [
    "settings.edited.0.text",
    (text) =>
      server.client.reports.order.mutate({
        actor: "王",
        format: "xlsx",
        reportId: null,
        settings: edited(text),
      }),
  ],
  [
    "settings.edited.0.text",
    (text) => server.client.reports.preview.mutate({ reportId: null, settings: edited(text) }),
  ],
  [
    "actor",
    (text) =>
      server.client.projects.recordFigure.mutate({ actor: text, expectedVersion: 1, fields: capacity(1) }),
  ],
  [
    "fields.reason",
    (text) =>
      server.client.projects.recordFigure.mutate({
        actor: "王",
        expectedVersion: 1,
        fields: { ...capacity(1), reason: text },
      }),
  ],
];

function expectNamed({ httpStatus, problems }: Refusal, field: string, sign: string): void {
  const [problem] = problems;
  expect({ httpStatus, field: problem?.field }).toEqual({ httpStatus: 400, field });
  expect(problem?.message.zh).toMatch(new RegExp(`${sign.replace("+", "\\+")}.*请删去`));
  expect(problem?.message.en).toMatch(new RegExp(`take out .*${sign.replace("+", "\\+")}`));
  expect(problem?.message.zh).not.toMatch(/日期|链接/);
}

it("a text with a sign that nobody can keep is refused at each door, with the sign and what to do", async () => {
  const { version } = await server.client.server.status.query();
  for (const [field, call] of doors) {
    expectNamed(await refusalOf(call(nul)), field, "U+0000");
    expectNamed(await refusalOf(call(half)), field, "U+D800");
  }
  const asked = await take(server, "/export/reports/quarterly.xlsx?actor=%00");
  expect(asked.status).toBe(400);
  expect(asked.problem()).toMatchObject({ code: "invalid-field", field: "actor" });
  expect(asked.problem()?.message.zh).toContain("U+0000");
  expect((await server.client.server.status.query()).version).toBe(version);
  expect(await server.client.reports.exports.query()).toEqual([]);
});

it("a reason takes no control character in a figure either", async () => {
  const sent = server.client.projects.recordFigure.mutate({
    actor: "王",
    expectedVersion: 1,
    fields: { ...capacity(1), reason: "看错\u0007了" },
  });
  expectNamed(await refusalOf(sent), "fields.reason", "U+0007");
});
