// Runs a program of Node in place of this one: signals go on to it, and its end is ours.
import { spawn } from "node:child_process";
import { constants } from "node:os";

const passedOn = ["SIGINT", "SIGTERM", "SIGHUP"];

/** @param {string[]} args script and its arguments */
export function runToEnd(args, options) {
  const child = spawn(process.execPath, args, { stdio: "inherit", ...options });
  for (const signal of passedOn) process.on(signal, () => child.kill(signal));
  child.on("error", (error) => {
    console.error(error.message);
    process.exit(1);
  });
  // A program that a signal has ended tells so as shells do.
  child.on("exit", (code, signal) => process.exit(code ?? 128 + (constants.signals[signal] ?? 0)));
}
