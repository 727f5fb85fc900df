import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, afterEach, describe, expect, it } from "vitest";
import type { Outcome } from "../outcome.ts";
import { printApart } from "./print-apart.ts";
import { createPrintWorker, type Printed, type PrintWorker } from "./print-worker.ts";

const folder = mkdtempSync(join(tmpdir(), "lianchi-worker-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A thread that does what its task says, and prints the number of its thread. */
const script = join(folder, "thread.mjs");
writeFileSync(
  script,
  `import { parentPort, threadId } from "node:worker_threads";
  parentPort.on("message", ({ id, task }) => {
    if (task === "throw") throw new Error("torn paper");
    if (task === "leave") process.exit(3);
    if (task === "spin") for (;;);
    if (task === "wait") return parentPort.postMessage({ id, kind: "step", share: 0.5 });
    if (task === "refuse")
      return parentPort.postMessage({ id, kind: "refused", problem: { code: "period-not-begun" } });
    parentPort.postMessage({ id, kind: "printed", bytes: new TextEncoder().encode(task + " " + threadId) });
  });`,
);

/** Short enough to wait for, and far more than a thread needs for a task that ends, on a starved machine too. */
const spinLimitMs = 4_000;

const opened: PrintWorker<unknown>[] = [];
function newWorker(
  more: { readonly most?: number; readonly limitMs?: number; readonly perThread?: number } = {},
): PrintWorker<unknown> {
  const worker = createPrintWorker<unknown>({
    workerUrl: pathToFileURL(script),
    most: more.most ?? 20,
    limitMs: more.limitMs ?? 120_000,
    perThread: more.perThread ?? 100,
  });
  opened.push(worker);
  return worker;
}
afterEach(async () => {
  for (const worker of opened.splice(0)) await worker.stop();
});

function ordered(worker: PrintWorker<unknown>, task: unknown, who = "a") {
  const outcome = worker.print(who, task);
  if (outcome.kind === "refused") throw new Error(outcome.problems[0]?.code);
  return outcome.value;
}

const textOf = (printed: Printed) =>
  printed.kind === "done" ? Buffer.from(printed.value).toString() : printed.kind;
const codeOf = (told: Printed | Outcome<unknown>) =>
  told.kind === "refused" ? told.problems[0]?.code : told.kind;

describe("the report worker", () => {
  it("takes a new thread after as many as one may print, and loses none that wait", async () => {
    const worker = newWorker({ perThread: 2 });
    const jobs = ["a", "b", "c", "d", "e"].map((task) => ordered(worker, task));
    const texts = (await Promise.all(jobs.map(({ printed }) => printed))).map(textOf);
    expect(texts.map((text) => text.split(" ")[0])).toEqual(["a", "b", "c", "d", "e"]);
    const threads = texts.map((text) => text.split(" ")[1]);
    expect(new Set(threads).size).toBe(3);
    expect([threads[0], threads[2]]).toEqual([threads[1], threads[3]]);
  });

  it("prints one task after another in one thread, and knows how each ended", async () => {
    const worker = newWorker();
    const jobs = [ordered(worker, "one"), ordered(worker, "two")];
    expect(jobs.map(({ id }) => worker.look(id))).toEqual([
      { kind: "printing", share: 0 },
      { kind: "waiting", ahead: 1 },
    ]);
    const [one, two] = (await Promise.all(jobs.map(({ printed }) => printed))).map(textOf);
    expect(one?.replace("one", "two")).toBe(two);
    expect(jobs.map(({ id }) => worker.look(id))).toEqual([{ kind: "printed" }, { kind: "printed" }]);
    expect(worker.look("no such")).toBeUndefined();
    expect(worker.cancel("no such")).toBe(false);
  });

  it("serves who orders one next after who has ordered ten", async () => {
    const worker = newWorker();
    const served: string[] = [];
    const note = (name: string, { printed }: { readonly printed: Promise<Printed> }) =>
      printed.then(() => void served.push(name));
    const all = Array.from({ length: 10 }, (_, at) => note(`a${at}`, ordered(worker, "x", "a")));
    const late = ordered(worker, "x", "b");
    expect(worker.look(late.id)).toEqual({ kind: "waiting", ahead: 1 });
    const later = ordered(worker, "x", "c");
    expect(worker.look(later.id)).toEqual({ kind: "waiting", ahead: 2 });
    await Promise.all([...all, note("b", late), note("c", later)]);
    expect(served.slice(0, 5)).toEqual(["a0", "b", "c", "a1", "a2"]);
  });

  it("refuses more than it may hold, by number, and takes tasks again when there is room", async () => {
    const worker = newWorker({ most: 3 });
    const jobs = ["wait", "x", "x"].map((task) => ordered(worker, task));
    expect(worker.print("b", "x")).toMatchObject({
      kind: "refused",
      problems: [{ code: "press-full", value: "3", expected: "3" }],
    });
    expect(worker.cancel(jobs[0]?.id ?? "")).toBe(true);
    expect(textOf(await ordered(worker, "again", "b").printed)).toMatch(/^again /);
  });

  it("takes a waiting task away, stops the one at work, and goes on with the others", async () => {
    const worker = newWorker();
    const [stuck, waiting, last] = [ordered(worker, "spin"), ordered(worker, "x"), ordered(worker, "last")];
    expect([worker.cancel(waiting.id), worker.cancel(stuck.id)]).toEqual([true, true]);
    expect(textOf(await last.printed)).toMatch(/^last /);
    expect([await stuck.printed, await waiting.printed]).toEqual([
      { kind: "cancelled" },
      { kind: "cancelled" },
    ]);
    expect([stuck, waiting].map(({ id }) => worker.look(id)?.kind)).toEqual(["cancelled", "cancelled"]);
    expect([stuck, last].map(({ id }) => worker.cancel(id))).toEqual([false, false]);
  });

  it("gives up a chart that spins, says so, and sets the next: it spun on the thread that serves", async () => {
    const worker = newWorker({ limitMs: spinLimitMs });
    const spun = printApart(worker, "spin");
    const next = printApart(worker, "x");
    await expect(spun).rejects.toMatchObject({
      problem: { code: "report-too-long", expected: String(spinLimitMs / 1_000) },
    });
    expect(Buffer.from(await next).toString()).toMatch(/^x \d+$/);
  });

  it("tells a refusal of the thread as it is", async () => {
    const worker = newWorker();
    const { id, printed } = ordered(worker, "refuse");
    expect(codeOf(await printed)).toBe("period-not-begun");
    expect(worker.look(id)).toEqual({ kind: "refused", problem: { code: "period-not-begun" } });
  });

  it.each([
    ["throws", "throw", "report-failed"],
    ["leaves without a word", "leave", "report-failed"],
    ["never ends", "spin", "report-too-long"],
    ["cannot even be told", () => {}, "report-failed"],
  ])("gives up a thread that %s, and starts another for the next task", async (_, task, code) => {
    const worker = newWorker({ limitMs: task === "spin" ? spinLimitMs : 120_000 });
    const first = textOf(await ordered(worker, "x").printed);
    const lost = ordered(worker, task);
    const next = ordered(worker, "x");
    expect(codeOf(await lost.printed)).toBe(code);
    expect(worker.look(lost.id)).toMatchObject({ kind: "refused", problem: { code } });
    const second = textOf(await next.printed);
    expect(second).toMatch(/^x \d+$/);
    expect(second).not.toBe(first);
  });

  it("gives up everything when it stops, and takes nothing more", async () => {
    const worker = newWorker();
    const jobs = [ordered(worker, "spin"), ordered(worker, "x"), ordered(worker, "x", "b")];
    await worker.stop();
    expect((await Promise.all(jobs.map(({ printed }) => printed))).map(({ kind }) => kind)).toEqual([
      "cancelled",
      "cancelled",
      "cancelled",
    ]);
    expect(codeOf(worker.print("a", "x"))).toBe("report-cancelled");
  });

  it("remembers the newest hundred that have ended", async () => {
    const worker = newWorker();
    const first = ordered(worker, "x");
    await first.printed;
    for (let at = 0; at < 99; at++) await ordered(worker, "x").printed;
    expect(worker.look(first.id)).toEqual({ kind: "printed" });
    await ordered(worker, "x").printed;
    expect(worker.look(first.id)).toBeUndefined();
  });
});
