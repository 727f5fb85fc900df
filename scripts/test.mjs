// npm test: everything that is needed, then every suite, then where the time went. Arguments go to vitest.

import { pnpm } from "./pnpm.mjs";
import { build, install } from "./prepare.mjs";
import { forgetReport, printSlowestSuites } from "./slowest-suites.mjs";
import { ensureSystemParts } from "./system-parts.mjs";

install();
ensureSystemParts();
build();
forgetReport();
const code = pnpm(["exec", "vitest", "run", ...process.argv.slice(2)]);
printSlowestSuites();
process.exit(code);
