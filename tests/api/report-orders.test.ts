import type { ReportFormat } from "@lianchi/domain";
import { describe, expect, it } from "vitest";
import { magicOf, seen, settingsOf, steppedClock, take } from "./report-reading.ts";
import { type RunningServer, refusalOf, runningServer } from "./running-server.ts";

const unknownId = "7f1c7d7e-8f5c-4f0e-9d5c-0a1b2c3d4e5f";

async function ordered({ client }: RunningServer, format: ReportFormat, actor = "李工"): Promise<string> {
  const wish = { actor, format, reportId: null, settings: settingsOf() };
  return (await client.reports.order.mutate(wish)).jobId;
}

/** Looks until the job is no longer waited for, and tells every state it was seen in. */
async function ended({ client }: RunningServer, id: string) {
  const kinds = new Set<string>();
  const last = await seen(
    () => client.reports.job.query({ id }),
    ({ kind }) => kinds.add(kind) && kind !== "waiting" && kind !== "printing",
  );
  return { kinds, last };
}

describe("an order", () => {
  it("waits, is printed, noted and fetched as often as wanted", async () => {
    await using server = await runningServer();
    const ids = [await ordered(server, "docx"), await ordered(server, "pdf", "王工")];
    expect(await server.client.reports.job.query({ id: ids[1] ?? "" })).toMatchObject({ kind: "waiting" });
    const told = await Promise.all(ids.map((id) => ended(server, id)));
    expect(told[0]?.kinds).toContain("printing");
    expect(told[1]?.kinds).toContain("waiting");
    for (const [at, format] of (["docx", "pdf"] as const).entries()) {
      const { last } = told[at] ?? {};
      if (last?.kind !== "printed") throw new Error(`the ${format} is ${last?.kind}`);
      const file = await take(server, `/export/jobs/${ids[at]}`);
      expect([file.status, file.headers.get("x-lianchi-same")]).toEqual([200, "yes"]);
      expect(file.bytes.subarray(0, 5).toString("latin1")).toContain(magicOf(format));
      expect((await take(server, `/export/jobs/${ids[at]}`)).bytes.equals(file.bytes)).toBe(true);
    }
    expect((await server.client.reports.exports.query()).map(({ actor, format }) => [actor, format])).toEqual(
      [
        ["王工", "pdf"],
        ["李工", "docx"],
      ],
    );
  });

  it("leaves no file and no row when it is cancelled, waiting or at work; the others are made", async () => {
    await using server = await runningServer();
    const { client } = server;
    const [atWork = "", waits = "", stays = ""] = [
      await ordered(server, "docx"),
      await ordered(server, "pptx"),
      await ordered(server, "xlsx"),
    ];
    expect(await client.reports.cancel.mutate({ id: waits })).toBe(true);
    expect(await client.reports.cancel.mutate({ id: atWork })).toBe(true);
    const { last } = await ended(server, stays);
    expect(last).toMatchObject({ kind: "printed" });
    for (const id of [atWork, waits]) {
      expect(await client.reports.job.query({ id })).toEqual({ kind: "cancelled" });
      expect((await take(server, `/export/jobs/${id}`)).status).toBe(404);
      expect(await client.reports.cancel.mutate({ id })).toBe(false);
    }
    expect((await client.reports.exports.query()).map(({ format }) => format)).toEqual(["xlsx"]);
  });

  it("is refused where nobody knows it", async () => {
    await using server = await runningServer();
    const refusals = [
      await refusalOf(server.client.reports.job.query({ id: unknownId })),
      await refusalOf(server.client.reports.cancel.mutate({ id: unknownId })),
    ];
    for (const { httpStatus, problems } of refusals) {
      expect([httpStatus, problems[0]?.code]).toEqual([404, "unknown-job"]);
      expect(problems[0]?.message.zh).toContain(unknownId);
      expect(problems[0]?.message.en).toContain(unknownId);
    }
    expect((await refusalOf(server.client.reports.job.query({ id: "../etc" }))).httpStatus).toBe(400);
  });

  it("is refused by number when the press is full, and nothing of it is noted", async () => {
    // Writes are counted by the second, so the hundred come in batches of one request.
    await using server = await runningServer();
    const wish = { actor: "李工", format: "docx", reportId: null, settings: settingsOf() };
    const batch = (count: number) =>
      fetch(`${server.url}/trpc/${Array(count).fill("reports.order").join(",")}?batch=1`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify(Object.fromEntries(Array.from({ length: count }, (_, at) => [at, wish]))),
      });
    type Told = {
      readonly result?: { readonly data: { readonly jobId: string } };
      readonly error?: {
        readonly data: {
          readonly httpStatus: number;
          readonly problems: readonly { readonly message: { readonly zh: string; readonly en: string } }[];
        };
      };
    };
    const answers: readonly Told[] = (
      await Promise.all(Array.from({ length: 5 }, async () => (await batch(20)).json()))
    ).flat();
    const refused = answers.flatMap(({ error }) => (error === undefined ? [] : [error.data]));
    const taken = answers.flatMap(({ result }) => (result === undefined ? [] : [result.data.jobId]));
    expect(taken.length).toBeGreaterThanOrEqual(80);
    expect(refused.length).toBeGreaterThan(10);
    expect(taken.length + refused.length).toBe(100);
    for (const { httpStatus, problems } of refused) {
      expect(httpStatus).toBe(429);
      expect(problems[0]?.message.zh).toMatch(/80 份.*上限 80 份.*没有开始/);
      expect(problems[0]?.message.en).toMatch(/^80 files .* at most 80 .*Nothing was begun/);
    }
    const { length } = await server.client.reports.exports.query({ most: 500 });
    expect(length).toBeLessThan(20);
  });
});

describe("fifty exports at once", () => {
  it("are each a right file or a clear refusal, while others read on", async () => {
    await using server = await runningServer({ now: steppedClock("2026-11-26T02:00:00.000Z").now });
    const formats = ["pdf", "xlsx"] as const;
    const all = Promise.all(
      Array.from({ length: 50 }, (_, at) => take(server, `/export/reports/quarterly.${formats[at % 2]}`)),
    );
    let isOver = false;
    let read = 0;
    // Two requests a round: on a quick machine more rounds than these are past what one address may ask at once.
    const mostRounds = 400;
    const reading = (async () => {
      while (!isOver && read < mostRounds) {
        const [health, overview] = await Promise.all([
          fetch(`${server.url}/healthz`),
          fetch(`${server.url}/trpc/portfolio.overview?x=${read}`),
        ]);
        await Promise.all([health.text(), overview.text()]);
        expect([health.status, overview.status]).toEqual([200, 200]);
        read += 1;
      }
    })();
    const answers = await all;
    isOver = true;
    await reading;
    const files = answers.filter(({ status }) => status === 200);
    const refused = answers.filter(({ status }) => status !== 200);
    expect(files.length).toBeGreaterThanOrEqual(40);
    for (const { status, problem } of refused) {
      expect([status, problem()?.code]).toEqual([429, "too-many-requests"]);
      expect(problem()?.message.zh).toMatch(/秒/);
    }
    const hashes = new Set(files.map(({ bytes }) => bytes.toString("base64")));
    expect(hashes.size).toBe(2);
    expect(await server.client.reports.exports.query({ most: 500 })).toHaveLength(files.length);
    // A reader waits a moment, not for the reports: of those that are read one by one, more than files that are printed.
    expect(read).toBeGreaterThan(files.length);
  });

  it("are not printed for who has gone away", async () => {
    await using server = await runningServer();
    const gone = new AbortController();
    const asked = ["docx", "pptx", "pdf"].map((format) =>
      fetch(`${server.url}/export/reports/quarterly.${format}`, { signal: gone.signal }),
    );
    const settled = Promise.allSettled(asked);
    // The three are at the press when an order after them waits for three.
    let jobId = await ordered(server, "xlsx");
    for (let ahead = 0; ahead < 3; ) {
      const state = await server.client.reports.job.query({ id: jobId });
      ahead = state.kind === "waiting" ? state.ahead : 0;
      if (ahead >= 3) break;
      await server.client.reports.cancel.mutate({ id: jobId });
      jobId = await ordered(server, "xlsx");
    }
    gone.abort();
    await settled;
    expect((await ended(server, jobId)).last).toMatchObject({ kind: "printed" });
    expect((await server.client.reports.exports.query()).map(({ format }) => format)).toEqual(["xlsx"]);
  });
});
