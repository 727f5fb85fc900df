import { expect, it } from "vitest";
import { steppedClock } from "./report-reading.ts";
import { runningServer } from "./running-server.ts";
import { capacity } from "./writes.ts";

it("one write while the clock is years ahead hides nothing: neither itself nor what follows, today or after a restart", async () => {
  const clock = steppedClock("2026-11-30T02:00:00.000Z");
  const server = await runningServer({ now: clock.now, env: { LIANCHI_LOG: "silent" } });
  const write = (value: number, expectedVersion: number) =>
    server.client.projects.recordFigure.mutate({ actor: "王", expectedVersion, fields: capacity(value) });
  const stage = (id: string, seenSeq: number) =>
    server.client.sites.change.mutate({
      actor: "王",
      seenSeq,
      choice: { kind: "ids", ids: [id] },
      wish: {
        kind: "stage",
        stage: "surveyed",
        on: null,
        isCorrection: false,
        note: null,
        sourceId: "three-moves-report",
      },
    });
  const shown = async ({ client }: typeof server, asOf?: string) =>
    (await client.projects.byId.query({ id: "heping-wind", asOf })).project.figures.capacity?.fields.value;
  const seqOf = async () =>
    (await server.client.changes.list.query({ limit: 1 })).changes[0]?.change.seq ?? 0;

  clock.set("2036-01-01T00:00:00.000Z");
  await write(111_000, 1);
  await stage("W001", await seqOf());
  clock.set("2026-12-01T02:00:00.000Z");
  expect(await shown(server)).toBe(111_000);
  expect((await server.client.sites.byId.query({ id: "W001" })).stage).toBe("surveyed");
  await write(222_000, 2);
  await stage("W002", await seqOf());
  for (const asOf of [undefined, "2026-12-01"]) expect(await shown(server, asOf)).toBe(222_000);
  clock.set("2026-12-03T02:00:00.000Z");
  expect([await shown(server, "2026-12-01"), await shown(server, "2026-11-30")]).toEqual([222_000, 200_000]);
  const { changes } = await server.client.changes.list.query({ limit: 4 });
  expect(changes.map(({ change }) => change.at.slice(0, 10))).toEqual(Array(4).fill("2026-12-01"));
  await server.stop();

  await using again = await runningServer({ folder: server.folder, now: clock.now });
  expect(await shown(again)).toBe(222_000);
  for (const id of ["W001", "W002"])
    expect((await again.client.sites.byId.query({ id })).stage, id).toBe("surveyed");
}, 400_000);

it("a clock ahead at the very first start: what follows is stamped rightly, and no time moves with a restart", async () => {
  const clock = steppedClock("2036-01-01T00:00:00.000Z");
  const env = { LIANCHI_LOG: "silent" };
  const first = await runningServer({ now: clock.now, env });
  await first.stop();
  const { folder } = first;
  const timesOf = async ({ client }: typeof first) =>
    (await client.changes.list.query({ limit: 100 })).changes.map(({ change }) => change.at);
  const valueOn = async ({ client }: typeof first, asOf?: string) =>
    (await client.projects.byId.query({ id: "heping-wind", asOf })).project.figures.capacity?.fields.value;

  clock.set("2026-12-01T02:00:00.000Z");
  const second = await runningServer({ folder, now: clock.now, env });
  const times = await timesOf(second);
  for (const asOf of [undefined, "2026-12-01", "2026-11-30"])
    expect(await valueOn(second, asOf), asOf).toBe(200_000);
  await second.stop();

  clock.set("2026-12-02T02:00:00.000Z");
  const third = await runningServer({ folder, now: clock.now, env });
  expect(await timesOf(third)).toEqual(times);
  await third.client.projects.recordFigure.mutate({
    actor: "王",
    expectedVersion: 1,
    fields: capacity(222_000),
  });
  const after = await timesOf(third);
  expect(after).toEqual([clock.now().toISOString(), ...times].slice(0, 100));
  expect([await valueOn(third, "2026-12-01"), await valueOn(third)]).toEqual([200_000, 222_000]);
  await third.stop();

  clock.set("2026-12-03T02:00:00.000Z");
  await using fourth = await runningServer({ folder, now: clock.now, env });
  expect(await timesOf(fourth)).toEqual(after);
}, 400_000);
