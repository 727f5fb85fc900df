import { type ChildProcess, fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { IntakeTold, IntakeWork } from "./intake-worker.ts";

/** Heap of the process that reads a file [MB]. */
const mostHeapMb = 640;
/** All memory of that process, with what lies outside of its heap: bytes of the file, texts, buffers [MB]. */
export const mostMemoryMb = 1_024;

/** A process that reads files, one after another. */
export type ReaderProcess = {
  /** Gives it a file. `hear` gets what it tells, null when it has ended, an error when it could not be started. */
  read(work: IntakeWork, hear: (told: IntakeTold | Error | null) => void): void;
  /** It has told all: it is no longer listened to, and keeps nobody waiting. */
  rest(): void;
  isAlive(): boolean;
  end(): void;
};

const kept = ["PATH", "TZ", "NODE_ENV", "SystemRoot"] as const;

/** Starts one. It gets nothing of this process but the files it is to read: no settings, no password, no arguments. */
export function startReader(script: URL, memoryMb = mostMemoryMb): ReaderProcess {
  const env = Object.fromEntries(
    kept.flatMap((name) => (process.env[name] ? [[name, process.env[name]]] : [])),
  );
  const child: ChildProcess = fork(fileURLToPath(script), [String(memoryMb)], {
    serialization: "advanced",
    execArgv: [`--max-old-space-size=${mostHeapMb}`],
    stdio: ["ignore", "ignore", "ignore", "ipc"],
    env,
  });
  const silent = () => {};
  let listener: (told: IntakeTold | Error | null) => void = silent;
  let isAlive = true;
  const lose = (why: Error | null) => {
    isAlive = false;
    listener(why);
  };
  child.on("message", (told: IntakeTold) => listener(told));
  child.once("exit", () => lose(null));
  child.once("error", lose);
  child.unref();
  child.channel?.unref();
  return {
    read: (work, hear) => {
      listener = hear;
      if (!isAlive) return hear(null);
      child.channel?.ref();
      // A process that ends in this moment tells so by `exit`.
      child.send(work, silent);
    },
    rest: () => {
      listener = silent;
      child.channel?.unref();
    },
    isAlive: () => isAlive,
    end: () => {
      listener = silent;
      isAlive = false;
      child.kill("SIGKILL");
    },
  };
}
