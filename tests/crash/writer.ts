import { openingChanges } from "@lianchi/domain";
import { openStore } from "@lianchi/store";
import { capacityOf } from "./written.ts";

/** A child process that opens a store, says so, and writes as fast as it can, naming each value once it is
 *  acknowledged. Ends only by being killed. Arguments: folder, worker, template, first value. */
const [, , folder = "", worker = "", template = "", first = "0"] = process.argv;

const startedAt = performance.now();
const opened = await openStore(
  { kind: "folder", folder, workerUrl: new URL(worker), templateArchive: template },
  { now: () => new Date(), statementTimeoutMs: 20_000 },
);
if (opened.kind === "refused") {
  process.stdout.write(`refused ${opened.problem.code} ${opened.problem.expected ?? ""}\n`);
  process.exit(3);
}
const { store } = opened;
const changes = await store.readChanges();
if (changes.length === 0) await store.append(openingChanges);
process.stdout.write(`ready ${Math.round(performance.now() - startedAt)}\n`);

let version =
  1 +
  changes.filter(
    (change) => change.kind === "figure" && change.fields.metric === "capacity" && change.version > 1,
  ).length;
for (let value = Number(first); ; value++) {
  const told = await store.append([capacityOf(value, version)]);
  if (told.kind !== "appended") throw new Error(JSON.stringify(told));
  version += 1;
  process.stdout.write(`kept ${value}\n`);
}
