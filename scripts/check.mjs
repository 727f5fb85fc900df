// pnpm check: format and lint, types, direction, dead code, dependencies, build, unit tests. All of them, then the verdict.
// --after-suites leaves out what npm test has just done: the build and the unit tests.
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { delimiter } from "node:path";
import { root } from "./prepare.mjs";

const isAfterSuites = process.argv.includes("--after-suites");
const { scripts } = JSON.parse(readFileSync(`${root}package.json`, "utf8"));
const env = { ...process.env, PATH: `${root}node_modules/.bin${delimiter}${process.env.PATH}` };

/** Steps that leave each other alone, the longest first: short ones fill what room is left. */
const besideEachOther = [
  ["types", scripts["check:types"]],
  ...(isAfterSuites ? [] : [["build", "node scripts/build-when-stale.mjs"]]),
  ["direction", scripts["check:direction"]],
  ["dead code", scripts["check:dead"]],
  ["format and lint", scripts["check:format"]],
  ["dependencies", scripts["check:dependencies"]],
  ["words", scripts["check:words"]],
];
/** These take all cores themselves. */
const alone = isAfterSuites ? [] : [["unit tests", `${scripts["test:unit"]} --reporter dot`]];

/** Runs a step to its end and tells what it said, in one piece. @returns whether it is green */
function ran([name, command]) {
  const began = performance.now();
  return new Promise((resolve) => {
    let said = "";
    const child = spawn(command, { cwd: root, env, shell: true, stdio: ["ignore", "pipe", "pipe"] });
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding("utf8").on("data", (text) => {
        said += text;
      });
    child.once("close", (code) => {
      const seconds = ((performance.now() - began) / 1_000).toFixed(1);
      console.log(`\n── ${name}: ${code === 0 ? "green" : "red"} after ${seconds} s\n${said.trimEnd()}`);
      resolve(code === 0);
    });
  });
}

const red = [];
async function runAll(steps, atATime) {
  const left = [...steps];
  const lane = async () => {
    for (let step = left.shift(); step !== undefined; step = left.shift())
      if (!(await ran(step))) red.push(step[0]);
  };
  await Promise.all(Array.from({ length: atATime }, lane));
}

await runAll(besideEachOther, Math.max(2, availableParallelism()));
await runAll(alone, 1);
console.log(red.length === 0 ? "\ncheck: all green" : `\ncheck: red in ${red.join(", ")}`);
process.exit(red.length === 0 ? 0 : 1);
