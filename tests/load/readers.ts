import { spawn } from "node:child_process";
import { resolve } from "node:path";

export type Reading = {
  readonly url: string;
  readonly connections: number;
  readonly seconds: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Requests a second of all connections together; absent: as many as are answered. */
  readonly perSecond?: number;
};

export type ReadersTold = { readonly perSecond: number; readonly failed: number };

/** Reads from a process of its own, so that asking takes no time from whoever measures. */
export async function read({
  url,
  connections,
  seconds,
  headers = {},
  perSecond,
}: Reading): Promise<ReadersTold> {
  const args = ["--json", "-c", String(connections), "-d", String(seconds)];
  for (const [name, value] of Object.entries(headers)) args.push("-H", `${name}=${value}`);
  if (perSecond !== undefined) args.push("-R", String(perSecond));
  const child = spawn(process.execPath, [resolve("node_modules/autocannon/autocannon.js"), ...args, url], {
    stdio: ["ignore", "pipe", "ignore"],
  });
  let text = "";
  child.stdout.setEncoding("utf8").on("data", (chunk: string) => {
    text += chunk;
  });
  await new Promise((done) => child.once("close", done));
  const told: {
    readonly requests: { readonly average: number };
    readonly errors: number;
    readonly timeouts: number;
    readonly "4xx": number;
    readonly "5xx": number;
  } = JSON.parse(text);
  return {
    perSecond: told.requests.average,
    failed: told.errors + told.timeouts + told["4xx"] + told["5xx"],
  };
}
