import { type ChildProcess, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** The command as it is delivered. */
const main = fileURLToPath(new URL("../../apps/server/dist/main.js", import.meta.url));

export type Ran = { readonly code: number | null; readonly out: string; readonly err: string };
type Running = { readonly child: ChildProcess; readonly ended: Promise<Ran>; readonly said: () => string };

function start(args: readonly string[], env: Readonly<Record<string, string>>): Running {
  if (!existsSync(main)) throw new Error(`${main} is missing: run the build first`);
  const child = spawn(process.execPath, [main, ...args], {
    // Nothing of the tester's own settings may leak in; PATH stays for the system's sake.
    env: { PATH: process.env.PATH ?? "", PORT: "0", ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const said = { out: "", err: "" };
  child.stdout?.setEncoding("utf8").on("data", (text: string) => {
    said.out += text;
  });
  child.stderr?.setEncoding("utf8").on("data", (text: string) => {
    said.err += text;
  });
  const ended = new Promise<Ran>((resolve) => child.once("close", (code) => resolve({ code, ...said })));
  return { child, ended, said: () => said.out };
}

/** Runs `lianchi <args>` to its end. */
export function lianchi(args: readonly string[], env: Readonly<Record<string, string>>): Promise<Ran> {
  return start(args, env).ended;
}

export type Serving = {
  readonly url: string;
  /** Ends it with a signal and tells how it went. */
  stop(signal: NodeJS.Signals): Promise<Ran>;
};

/** Starts `lianchi serve` and waits for its one line. */
export async function serving(env: Readonly<Record<string, string>>): Promise<Serving> {
  const { child, ended, said } = start(["serve"], env);
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout?.on("data", () => {
      const [, found] = /(http:\/\/\S+)/.exec(said()) ?? [];
      if (found !== undefined) resolve(found);
    });
    ended.then(({ code, err }) => reject(new Error(`ended with ${code}: ${err}`)), reject);
  });
  return {
    url,
    stop: (signal) => {
      child.kill(signal);
      return ended;
    },
  };
}
