// Prints where the time of a run went: its ten slowest suites.
import { existsSync, readFileSync, rmSync } from "node:fs";
import { relative } from "node:path";
import { root } from "./prepare.mjs";

const report = `${root}.cache/vitest.json`;
const shown = 10;

/** A run that ends before its report is written is not to be told by the report of the one before. */
export const forgetReport = () => rmSync(report, { force: true });

export function printSlowestSuites() {
  if (!existsSync(report)) return;
  const { testResults } = JSON.parse(readFileSync(report, "utf8"));
  const suites = testResults
    .map(({ name, startTime, endTime }) => ({ file: relative(root, name), ms: endTime - startTime }))
    .sort((one, other) => other.ms - one.ms);
  if (suites.length < 2) return;
  const seconds = (ms) => `${(ms / 1_000).toFixed(1).padStart(7)} s`;
  console.log(`\nThe slowest of ${suites.length} suites:`);
  for (const { file, ms } of suites.slice(0, shown)) console.log(`${seconds(ms)}  ${file}`);
  console.log(`${seconds(suites.reduce((sum, { ms }) => sum + ms, 0))}  all suites, one after another`);
}
