// Runs the pinned pnpm with the given arguments, for shells that have none.
import { pnpm } from "./pnpm.mjs";

process.exit(pnpm(process.argv.slice(2)));
