// Counts what the suites report and prints the closing line. `pnpm check` counts as one more test.
import { existsSync, readFileSync } from "node:fs";

const [file = "", suites = "1", check = "1"] = process.argv.slice(2);
const told = existsSync(file)
  ? JSON.parse(readFileSync(file, "utf8"))
  : { numPassedTests: 0, numFailedTests: 1, testResults: [] };
const brokenFiles = told.testResults.filter(
  (result) => result.status === "failed" && result.assertionResults.length === 0,
).length;
const checkFailed = check === "0" ? 0 : 1;
const failed = told.numFailedTests + brokenFiles + checkFailed;
const unexplained = failed === 0 && suites !== "0" ? 1 : 0;
console.log(`suites exited ${suites}, check exited ${check}`);
console.log(`${told.numPassedTests + 1 - checkFailed} passed, ${failed + unexplained} failed`);
process.exit(failed + unexplained === 0 ? 0 : 1);
