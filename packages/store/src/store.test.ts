import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";
import { describeColumnTypes } from "./column-types.contract.ts";
import { describeEarlierVersions } from "./earlier-versions.contract.ts";
import { describeFigureReason } from "./figure-reason.contract.ts";
import { describeGuard } from "./guard.contract.ts";
import { describeHistory } from "./history.contract.ts";
import { describeReasonInPlace } from "./reason-in-place.contract.ts";
import { describeSites } from "./sites.contract.ts";
import { type DatabaseKind, describeStore } from "./store.contract.ts";
import { embeddedPlace } from "./testing/embedded-place.ts";
import { opened } from "./testing/opened.ts";
import { startPostgres } from "./testing/postgres-server.ts";

const root = mkdtempSync(join(tmpdir(), "lianchi-store-"));
const postgres = await startPostgres();
afterAll(async () => {
  await postgres?.stop();
  rmSync(root, { recursive: true, force: true });
});

/** A folder that a store has made: what its making takes is told by the suite of opening folders. */
const made = join(root, "made");
await (await opened(embeddedPlace(made))).close();
function newFolder(): string {
  const folder = mkdtempSync(join(root, "folder-"));
  cpSync(made, folder, { recursive: true });
  return folder;
}

let count = 0;
const databases: readonly DatabaseKind[] = [
  { name: "PGlite in a folder", newPlace: () => embeddedPlace(newFolder()) },
  ...(postgres === null
    ? []
    : [
        {
          name: "a PostgreSQL server",
          newPlace: () => {
            count += 1;
            postgres.createDatabase(`suite${count}`);
            return { kind: "postgres", url: postgres.urlOf(`suite${count}`) } as const;
          },
        },
      ]),
];

if (postgres === null)
  console.log("PostgreSQL is not installed: its half of the contract suite did not run.");

for (const database of databases) {
  describeStore(database);
  describeHistory(database);
  describeSites(database);
  describeGuard(database);
  describeEarlierVersions(database);
  describeFigureReason(database);
  describeReasonInPlace(database);
  describeColumnTypes(database);
}
