// Fails when the lockfile holds a package known to be unsafe, abandoned or unfit, or two versions of what must be one.
import { readFileSync } from "node:fs";

const lock = readFileSync(new URL("../pnpm-lock.yaml", import.meta.url), "utf8");
const names = new Map();
for (const [, name, version] of lock.matchAll(/^ {2}'?((?:@[^/\s']+\/)?[^@\s'(]+)@(\d[^:'(\s]*)/gm)) {
  names.set(name, (names.get(name) ?? new Set()).add(version));
}

const denied = {
  xlsx: "frozen on npm with known holes: use a kept reader",
  exceljs: "no longer maintained",
  "pdf-lib": "corrupts Chinese text",
  lucia: "abandoned",
  oslo: "abandoned",
  request: "abandoned",
  moment: "in maintenance only",
  "event-stream": "was compromised",
  "node-ipc": "was sabotaged",
  colors: "was sabotaged",
  faker: "was sabotaged",
  "crypto-js": "abandoned",
  vm2: "abandoned with open escapes",
};
const faults = Object.entries(denied).flatMap(([name, why]) => (names.has(name) ? [`${name}: ${why}`] : []));

const csvParse = [...(names.get("csv-parse") ?? [])].filter((version) => Number(version.split(".")[0]) < 7);
if (csvParse.length > 0) faults.push(`csv-parse ${csvParse}: below 7.0.2 it has a prototype-pollution hole`);

for (const name of [
  "react",
  "react-dom",
  "zod",
  "echarts",
  "kysely",
  "fastify",
  "@trpc/server",
  "@trpc/client",
]) {
  const versions = [...(names.get(name) ?? [])];
  if (versions.length > 1) faults.push(`${name} is there in several versions: ${versions.join(", ")}`);
}
const trpc = new Set(
  [...names].filter(([name]) => name.startsWith("@trpc/")).flatMap(([, versions]) => [...versions]),
);
if (trpc.size > 1) faults.push(`@trpc/* must all be of one version, found ${[...trpc].join(", ")}`);
if (/tarball: ?https?:/.test(lock)) faults.push("the lockfile names a download address");

for (const fault of faults) console.error(fault);
console.log(
  faults.length === 0 ? `dependencies: ${names.size} packages, none denied` : `${faults.length} faults`,
);
process.exit(faults.length === 0 ? 0 : 1);
