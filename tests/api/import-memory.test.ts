import { describe, expect, it } from "vitest";
import { added, checked } from "./imports.ts";
import { refusalOf, runningServer } from "./running-server.ts";

const gone = async (asked: Promise<unknown>) => {
  const { httpStatus, problems } = await refusalOf(asked);
  return [httpStatus, problems[0]?.code];
};

describe("imports that nobody writes", () => {
  it("keep so many rows together and no more: checked again and again, a file filled the memory until the process died", async () => {
    await using server = await runningServer();
    const lines = (name: string) => Array.from({ length: 160_000 }, (_, row) => `${name}${row}`).join("\n");
    const first = await added(server, `编号\n${lines("A")}\n`);
    const told = await checked(server, first);
    expect(told.counts.added).toBe(160_000);
    const second = await added(server, `编号\n${lines("B")}\n`);
    await checked(server, second);
    expect(await gone(server.client.imports.status.query({ id: first.id }))).toEqual([404, "import-gone"]);
    expect((await server.client.imports.status.query({ id: second.id })).phase).toBe("checked");
  }, 200_000);

  it("wait in so many files and no more, the oldest makes room", async () => {
    await using server = await runningServer();
    const files = [];
    for (let at = 0; at < 42; at++) files.push(await added(server, `编号\nN${at}\n`));
    const [oldest, newest] = [files[0], files.at(-1)];
    if (oldest === undefined || newest === undefined) throw new Error("no file");
    expect(await gone(server.client.imports.status.query({ id: oldest.id }))).toEqual([404, "import-gone"]);
    await checked(server, newest);
  }, 200_000);
});
