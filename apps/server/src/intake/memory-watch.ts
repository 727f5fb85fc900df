import { writeFileSync } from "node:fs";
import { Worker } from "node:worker_threads";

/** How often the memory is looked at [ms]. */
const everyMs = 20;

/** Runs beside the reading, which lets nothing else have its thread: ends the process when it takes too much memory, and
 *  when the server that started it is gone. Plain JavaScript, since it starts from its text. */
const watch = `
const { workerData } = require("node:worker_threads");
const parent = process.ppid;
setInterval(() => {
  if (process.memoryUsage.rss() > workerData.bytes || process.ppid !== parent) process.kill(process.pid, "SIGKILL");
}, workerData.everyMs);`;

/** Holds this process to so much memory, inside its heap and outside. The heap's own limit does not count buffers, and a
 *  thread's limits do not save the process that it belongs to.
 *  @param mostMb [MB] */
export function watchMemory(mostMb: number): void {
  new Worker(watch, {
    eval: true,
    workerData: { bytes: mostMb * 1024 * 1024, everyMs },
    resourceLimits: { maxOldGenerationSizeMb: 16 },
  }).unref();
  try {
    // Where the machine itself runs short, Linux ends this process before the server.
    writeFileSync("/proc/self/oom_score_adj", "1000");
  } catch {
    // Another system.
  }
}
