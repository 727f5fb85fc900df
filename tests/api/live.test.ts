import { setTimeout as after } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { startPostgres } from "../../packages/store/src/testing/postgres-server.ts";
import { type RunningServer, runningServer } from "./running-server.ts";
import { capacity } from "./writes.ts";

type Heard = { readonly version: number };

/** What an open page hears, until `end`. */
function listen({ client }: Pick<RunningServer, "client">) {
  const heard: Heard[] = [];
  const waiting = new Set<() => void>();
  const subscription = client.changes.live.subscribe(undefined, {
    onData: ({ data: { version } }) => {
      heard.push({ version });
      for (const look of waiting) look();
    },
  });
  const until = (isEnough: (heard: readonly Heard[]) => boolean) =>
    new Promise<readonly Heard[]>((resolve) => {
      const look = () => {
        if (!isEnough(heard)) return;
        waiting.delete(look);
        resolve(heard);
      };
      waiting.add(look);
      look();
    });
  return { until, end: () => subscription.unsubscribe() };
}

const write = ({ client }: RunningServer, expectedVersion: number) =>
  client.projects.recordFigure.mutate({ actor: "王", expectedVersion, fields: capacity(210_000) });

describe("an open page", () => {
  it("hears the present version at once and each new one", async () => {
    await using server = await runningServer();
    const page = listen(server);
    const { version } = await server.client.server.status.query();
    await page.until((heard) => heard[0]?.version === version);
    const { seq } = await write(server, 1);
    await page.until((all) => all.some((one) => one.version === seq));
    page.end();
  });

  it("finds the server again after a restart, and hears what it missed", async () => {
    const first = await runningServer();
    const page = listen(first);
    await page.until((heard) => heard.length > 0);
    await first.stop();
    const { port } = new URL(first.url);
    await using second = await runningServer({ folder: first.folder, env: { PORT: port } });
    const { seq } = await write(second, 1);
    await page.until((heard) => heard.at(-1)?.version === seq);
    page.end();
  });
});

describe("stopping", () => {
  it("ends with pages open, and finishes a write under way", async () => {
    await using server = await runningServer();
    const page = listen(server);
    await page.until((heard) => heard.length > 0);
    // It may be refused before anybody waits for it.
    const written = Promise.allSettled([write(server, 1)]);
    await after(5);
    await server.stop();
    const [told] = await written;
    page.end();
    await using again = await runningServer({ folder: server.folder });
    const { history } = await again.client.portfolio.provenance.query({ key: "heping-wind.capacity" });
    expect(history.length).toBe(told.status === "fulfilled" ? 2 : 1);
  });
});

const postgres = await startPostgres();
if (postgres === null) console.log("PostgreSQL is not installed: two servers on one database did not run.");
else
  describe("two servers on one PostgreSQL database", () => {
    it("tell each other's pages and refuse what is stale", async () => {
      postgres.createDatabase("two");
      const env = { DATABASE_URL: postgres.urlOf("two") };
      {
        await using one = await runningServer({ env });
        await using other = await runningServer({ env });
        const page = listen(other);
        await page.until((heard) => heard.length > 0);
        const { seq } = await write(one, 1);
        await page.until((all) => all.at(-1)?.version === seq);
        const shown = await other.client.portfolio.overview.query();
        expect(shown.totals.capacity.value).toBe(310_000);
        await expect(write(other, 1)).rejects.toThrow("version 2");
        page.end();
      }
      await postgres.stop();
    });
  });
