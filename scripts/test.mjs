// npm test: everything that is needed, then every suite. Arguments go to vitest.

import { pnpm } from "./pnpm.mjs";
import { build, install } from "./prepare.mjs";
import { ensureSystemParts } from "./system-parts.mjs";

install();
ensureSystemParts();
build();
process.exit(pnpm(["exec", "vitest", "run", ...process.argv.slice(2)]));
