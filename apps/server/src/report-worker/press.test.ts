import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, afterEach, describe, expect, it } from "vitest";
import type { Outcome } from "../outcome.ts";
import { createPress, type Press, type Printed } from "./press.ts";
import { printApart } from "./print-apart.ts";

const folder = mkdtempSync(join(tmpdir(), "lianchi-press-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A thread that does what its order says, and prints the number of its thread. */
const script = join(folder, "thread.mjs");
writeFileSync(
  script,
  `import { parentPort, threadId } from "node:worker_threads";
  parentPort.on("message", ({ id, order }) => {
    if (order === "throw") throw new Error("torn paper");
    if (order === "leave") process.exit(3);
    if (order === "spin") for (;;);
    if (order === "wait") return parentPort.postMessage({ id, kind: "step", share: 0.5 });
    if (order === "refuse")
      return parentPort.postMessage({ id, kind: "refused", problem: { code: "period-not-begun" } });
    parentPort.postMessage({ id, kind: "printed", bytes: new TextEncoder().encode(order + " " + threadId) });
  });`,
);

/** Short enough to wait for, and far more than a thread needs for an order that ends, on a starved machine too. */
const spinLimitMs = 4_000;

const opened: Press<unknown>[] = [];
function newPress(
  more: { readonly most?: number; readonly limitMs?: number; readonly perThread?: number } = {},
): Press<unknown> {
  const press = createPress<unknown>({
    workerUrl: pathToFileURL(script),
    most: more.most ?? 20,
    limitMs: more.limitMs ?? 120_000,
    perThread: more.perThread ?? 100,
  });
  opened.push(press);
  return press;
}
afterEach(async () => {
  for (const press of opened.splice(0)) await press.stop();
});

function ordered(press: Press<unknown>, order: unknown, who = "a") {
  const outcome = press.order(who, order);
  if (outcome.kind === "refused") throw new Error(outcome.problems[0]?.code);
  return outcome.value;
}

const textOf = (printed: Printed) =>
  printed.kind === "done" ? Buffer.from(printed.value).toString() : printed.kind;
const codeOf = (told: Printed | Outcome<unknown>) =>
  told.kind === "refused" ? told.problems[0]?.code : told.kind;

describe("the press", () => {
  it("takes a new thread after as many as one may print, and loses none that wait", async () => {
    const press = newPress({ perThread: 2 });
    const jobs = ["a", "b", "c", "d", "e"].map((order) => ordered(press, order));
    const texts = (await Promise.all(jobs.map(({ printed }) => printed))).map(textOf);
    expect(texts.map((text) => text.split(" ")[0])).toEqual(["a", "b", "c", "d", "e"]);
    const threads = texts.map((text) => text.split(" ")[1]);
    expect(new Set(threads).size).toBe(3);
    expect([threads[0], threads[2]]).toEqual([threads[1], threads[3]]);
  });

  it("prints one order after another in one thread, and knows how each ended", async () => {
    const press = newPress();
    const jobs = [ordered(press, "one"), ordered(press, "two")];
    expect(jobs.map(({ id }) => press.look(id))).toEqual([
      { kind: "printing", share: 0 },
      { kind: "waiting", ahead: 1 },
    ]);
    const [one, two] = (await Promise.all(jobs.map(({ printed }) => printed))).map(textOf);
    expect(one?.replace("one", "two")).toBe(two);
    expect(jobs.map(({ id }) => press.look(id))).toEqual([{ kind: "printed" }, { kind: "printed" }]);
    expect(press.look("no such")).toBeUndefined();
    expect(press.cancel("no such")).toBe(false);
  });

  it("serves who orders one next after who has ordered ten", async () => {
    const press = newPress();
    const served: string[] = [];
    const note = (name: string, { printed }: { readonly printed: Promise<Printed> }) =>
      printed.then(() => void served.push(name));
    const all = Array.from({ length: 10 }, (_, at) => note(`a${at}`, ordered(press, "x", "a")));
    const late = ordered(press, "x", "b");
    expect(press.look(late.id)).toEqual({ kind: "waiting", ahead: 1 });
    const later = ordered(press, "x", "c");
    expect(press.look(later.id)).toEqual({ kind: "waiting", ahead: 2 });
    await Promise.all([...all, note("b", late), note("c", later)]);
    expect(served.slice(0, 5)).toEqual(["a0", "b", "c", "a1", "a2"]);
  });

  it("refuses more than it may hold, by number, and takes orders again when there is room", async () => {
    const press = newPress({ most: 3 });
    const jobs = ["wait", "x", "x"].map((order) => ordered(press, order));
    expect(press.order("b", "x")).toMatchObject({
      kind: "refused",
      problems: [{ code: "press-full", value: "3", expected: "3" }],
    });
    expect(press.cancel(jobs[0]?.id ?? "")).toBe(true);
    expect(textOf(await ordered(press, "again", "b").printed)).toMatch(/^again /);
  });

  it("takes a waiting order away, stops the one at work, and goes on with the others", async () => {
    const press = newPress();
    const [stuck, waiting, last] = [ordered(press, "spin"), ordered(press, "x"), ordered(press, "last")];
    expect([press.cancel(waiting.id), press.cancel(stuck.id)]).toEqual([true, true]);
    expect(textOf(await last.printed)).toMatch(/^last /);
    expect([await stuck.printed, await waiting.printed]).toEqual([
      { kind: "cancelled" },
      { kind: "cancelled" },
    ]);
    expect([stuck, waiting].map(({ id }) => press.look(id)?.kind)).toEqual(["cancelled", "cancelled"]);
    expect([stuck, last].map(({ id }) => press.cancel(id))).toEqual([false, false]);
  });

  it("gives up a chart that spins, says so, and sets the next: it spun on the thread that serves", async () => {
    const press = newPress({ limitMs: spinLimitMs });
    const spun = printApart(press, "spin");
    const next = printApart(press, "x");
    await expect(spun).rejects.toMatchObject({
      problem: { code: "report-too-long", expected: String(spinLimitMs / 1_000) },
    });
    expect(Buffer.from(await next).toString()).toMatch(/^x \d+$/);
  });

  it("tells a refusal of the thread as it is", async () => {
    const press = newPress();
    const { id, printed } = ordered(press, "refuse");
    expect(codeOf(await printed)).toBe("period-not-begun");
    expect(press.look(id)).toEqual({ kind: "refused", problem: { code: "period-not-begun" } });
  });

  it.each([
    ["throws", "throw", "report-failed"],
    ["leaves without a word", "leave", "report-failed"],
    ["never ends", "spin", "report-too-long"],
    ["cannot even be told", () => {}, "report-failed"],
  ])("gives up a thread that %s, and starts another for the next order", async (_, order, code) => {
    const press = newPress({ limitMs: order === "spin" ? spinLimitMs : 120_000 });
    const first = textOf(await ordered(press, "x").printed);
    const lost = ordered(press, order);
    const next = ordered(press, "x");
    expect(codeOf(await lost.printed)).toBe(code);
    expect(press.look(lost.id)).toMatchObject({ kind: "refused", problem: { code } });
    const second = textOf(await next.printed);
    expect(second).toMatch(/^x \d+$/);
    expect(second).not.toBe(first);
  });

  it("gives up everything when it stops, and takes nothing more", async () => {
    const press = newPress();
    const jobs = [ordered(press, "spin"), ordered(press, "x"), ordered(press, "x", "b")];
    await press.stop();
    expect((await Promise.all(jobs.map(({ printed }) => printed))).map(({ kind }) => kind)).toEqual([
      "cancelled",
      "cancelled",
      "cancelled",
    ]);
    expect(codeOf(press.order("a", "x"))).toBe("report-cancelled");
  });

  it("remembers the newest hundred that have ended", async () => {
    const press = newPress();
    const first = ordered(press, "x");
    await first.printed;
    for (let at = 0; at < 99; at++) await ordered(press, "x").printed;
    expect(press.look(first.id)).toEqual({ kind: "printed" });
    await ordered(press, "x").printed;
    expect(press.look(first.id)).toBeUndefined();
  });
});
