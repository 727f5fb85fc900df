import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { setTimeout as after } from "node:timers/promises";

/** The built product; the bench is run from the root of the workspace. */
const main = resolve("apps/server/dist/main.js");

export type RunningProduct = {
  readonly url: string;
  /** From the start of the process to the first answer of /readyz that says yes [ms]. */
  readonly readyMs: number;
  /** Memory of the process, shared pages with it [MB]. */
  residentMb(): number;
  stop(): Promise<void>;
  /** Ends it as a power cut would: nothing is finished. */
  kill(): Promise<void>;
};

export function newFolder(): { readonly folder: string; remove(): void } {
  const folder = mkdtempSync(join(tmpdir(), "lianchi-load-"));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().listen(0, "127.0.0.1", () => {
      const address = probe.address();
      const port = address !== null && typeof address === "object" ? address.port : 0;
      probe.close(() => resolve(port));
    });
    probe.once("error", reject);
  });
}

async function isReady(url: string): Promise<boolean> {
  try {
    return (await fetch(`${url}/readyz`)).ok;
  } catch {
    return false;
  }
}

/** Starts the built product as a process of its own. */
export async function startProduct(
  folder: string,
  { isDemo = false }: { readonly isDemo?: boolean } = {},
): Promise<RunningProduct> {
  if (!existsSync(main)) throw new Error(`${main} is missing: run the build first`);
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const began = performance.now();
  const child = spawn(process.execPath, [main, "serve", ...(isDemo ? ["--demo"] : [])], {
    env: { ...process.env, NODE_ENV: "production", LIANCHI_DATA: folder, PORT: String(port) },
    stdio: ["ignore", "ignore", "inherit"],
  });
  const ended = new Promise<void>((done) => child.once("exit", () => done()));
  const end = (signal: NodeJS.Signals) => {
    child.kill(signal);
    return ended;
  };
  // A bench that breaks off leaves nothing running.
  process.once("exit", () => child.kill());
  while (!(await isReady(url))) {
    if (child.exitCode !== null) throw new Error(`the product ended with ${child.exitCode}`);
    await after(5);
  }
  return {
    url,
    readyMs: performance.now() - began,
    residentMb: () => {
      const status = readFileSync(`/proc/${child.pid}/status`, "utf8");
      return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) / 1024;
    },
    stop: () => end("SIGTERM"),
    kill: () => end("SIGKILL"),
  };
}
