// pnpm check: format and lint, types, direction, dead code, dependencies, unit tests, build. All of them, then the verdict.
// --after-suites leaves out what npm test has just done: the build and the unit tests.
import { pnpm } from "./pnpm.mjs";

const isAfterSuites = process.argv.includes("--after-suites");
const steps = [
  ["format and lint", ["run", "check:format"]],
  ["types", ["run", "check:types"]],
  ["direction", ["run", "check:direction"]],
  ["dead code", ["run", "check:dead"]],
  ["dependencies", ["run", "check:dependencies"]],
  ...(isAfterSuites
    ? []
    : [
        ["build", ["run", "build"]],
        ["unit tests", ["exec", "vitest", "run", "--project", "unit", "--reporter", "dot"]],
      ]),
];
const red = steps.filter(([name, args]) => {
  console.log(`\n── ${name}`);
  return pnpm(args) !== 0;
});
console.log(
  red.length === 0 ? "\ncheck: all green" : `\ncheck: red in ${red.map(([name]) => name).join(", ")}`,
);
process.exit(red.length === 0 ? 0 : 1);
