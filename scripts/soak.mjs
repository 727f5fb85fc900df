// pnpm soak [file …]: kills, power cuts and second processes in their full counts; the suites of each commit take a sample.
import { pnpm } from "./pnpm.mjs";
import { build, install } from "./prepare.mjs";
import { ensureSystemParts } from "./system-parts.mjs";

install();
ensureSystemParts();
build();
const args = ["exec", "vitest", "run", "--project", "crash", ...process.argv.slice(2)];
process.exit(pnpm(args, { LIANCHI_SOAK: "1" }));
