import { spawnSync } from "node:child_process";
import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import { join } from "node:path";
import { workerData } from "node:worker_threads";

// The engine's own worker on a disk that misbehaves while a file in the data folder says so: `stuck` holds a flush in a
// system call that nothing can interrupt, `failing` refuses it.
const mark = (name) => join(workerData.folder, name);
const flush = fs.fdatasyncSync;
fs.fdatasyncSync = (fd) => {
  if (fs.existsSync(mark("stuck")))
    spawnSync("sh", ["-c", 'while [ -e "$0" ]; do sleep 0.05; done', mark("stuck")]);
  if (fs.existsSync(mark("failing")))
    throw Object.assign(new Error("EIO: i/o error, fdatasync"), { code: "EIO", errno: -5 });
  flush(fd);
};
syncBuiltinESMExports();
await import(new URL("../../packages/store/dist/engine-worker.js", import.meta.url));
