import { type ChildProcess, spawn } from "node:child_process";

/** A part of the bench as a process of its own, so that it takes no time from whoever measures. */
export function startChild(name: string, argument: string): ChildProcess {
  const child = spawn(process.execPath, [process.argv[1] ?? "", name, argument], {
    stdio: ["ignore", "inherit", "inherit", "ipc"],
  });
  process.once("exit", () => child.kill());
  return child;
}

/** The first thing that a child tells. */
export function toldBy(child: ChildProcess): Promise<unknown> {
  return new Promise((resolve, reject) => {
    child.once("message", resolve);
    child.once("exit", () => reject(new Error("a part of the bench ended too early")));
  });
}
