import { type ChildProcess, spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { build } from "vite";
import { builtWorkerUrl } from "../../packages/store/src/embedded/build-worker.ts";
import { testTemplate } from "../../packages/store/src/testing/embedded-place.ts";

const sourceOf = (name: string) => fileURLToPath(new URL(name, import.meta.url));

export type WriterName = "writer" | "checkpoint-writer" | "import-writer";

/** Node cannot run children from TypeScript: makes one file of each that is named. */
export async function buildWriters(...names: readonly WriterName[]): Promise<void> {
  for (const name of names) await buildChild(name);
}

async function buildChild(name: WriterName): Promise<void> {
  await build({
    configFile: false,
    logLevel: "warn",
    publicDir: false,
    ssr: { noExternal: true, target: "node" },
    build: {
      ssr: sourceOf(`./${name}.ts`),
      // Beside the worker, where the parts that stay out of the bundle can be found.
      outDir: fileURLToPath(new URL(".", builtWorkerUrl)),
      emptyOutDir: false,
      target: "node20",
      minify: false,
      rolldownOptions: {
        external: [/^@electric-sql\/pglite/, /^fs-native-extensions/, /^pg$/],
        output: { entryFileNames: `crash-${name}.js` },
      },
    },
  });
}

export type Writer = {
  readonly child: ChildProcess;
  /** Values acknowledged so far. */
  readonly kept: number[];
  /** Milliseconds that opening took, once it has happened. */
  readyMs: number | null;
  refusal: string | null;
  /** What it said of an error that ended it. */
  complaint: string;
  /** Checkpoints begun so far. */
  checkpoints: number;
  readonly ended: Promise<number | null>;
};

export function startWriter(folder: string, firstValue: number, name: WriterName = "writer"): Writer {
  const script = fileURLToPath(new URL(`crash-${name}.js`, builtWorkerUrl));
  const child = spawn(
    process.execPath,
    [script, folder, builtWorkerUrl.href, fileURLToPath(testTemplate), String(firstValue)],
    {
      stdio: ["ignore", "pipe", "pipe"],
    },
  );
  const ended = new Promise<number | null>((resolve) => child.once("close", resolve));
  const writer: Writer = {
    child,
    kept: [],
    readyMs: null,
    refusal: null,
    complaint: "",
    checkpoints: 0,
    ended,
  };
  if (child.stdout === null || child.stderr === null) throw new Error("the writer has no output");
  child.stderr.on("data", (bytes: Buffer) => {
    writer.complaint += bytes.toString();
  });
  createInterface({ input: child.stdout }).on("line", (line) => {
    const [word, rest = ""] = line.split(/ (.*)/s);
    if (word === "kept") writer.kept.push(Number(rest));
    if (word === "ready") writer.readyMs = Number(rest);
    if (word === "refused") writer.refusal = rest;
    if (word === "checkpoint") writer.checkpoints += 1;
  });
  return writer;
}

/** What a starved machine has not done by then it will not do. */
const patienceMs = 600_000;

/** Waits until a writer has told enough, looking often; gives up loudly, and at once on a writer that has ended. */
export async function untilTold(
  writer: Writer,
  isEnough: (writer: Writer) => boolean,
  what: string,
): Promise<void> {
  const { child } = writer;
  const end = performance.now() + patienceMs;
  while (!isEnough(writer)) {
    const ended = child.exitCode ?? child.signalCode;
    if (ended !== null)
      throw new Error(`the writer ended with ${ended} before ${what}: ${writer.refusal ?? writer.complaint}`);
    if (performance.now() > end) {
      const soFar = `${writer.readyMs === null ? "it was not open" : "it was open"}, ${writer.kept.length} writes`;
      throw new Error(`waited ${patienceMs / 1_000} s in vain until ${what}: ${soFar}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
}
