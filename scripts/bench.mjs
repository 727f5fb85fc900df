// pnpm bench [name …]: measures the built product and prints each figure beside its budget.
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { pnpm } from "./pnpm.mjs";
import { build, install, root } from "./prepare.mjs";
import { ensureSystemParts } from "./system-parts.mjs";

install();
build();
ensureSystemParts();
const made = pnpm(["exec", "vite", "build", "--mode", "bench", "--logLevel", "warn"]);
if (made !== 0) process.exit(made);
const ran = spawnSync(process.execPath, [join(root, "tests/dist/bench.js"), ...process.argv.slice(2)], {
  cwd: root,
  stdio: "inherit",
});
process.exit(ran.status ?? 1);
