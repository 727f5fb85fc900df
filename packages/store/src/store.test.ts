import { mkdtempSync, rmSync } from "node:fs";
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
import { startPostgres } from "./testing/postgres-server.ts";

const root = mkdtempSync(join(tmpdir(), "lianchi-store-"));
const postgres = await startPostgres();
afterAll(async () => {
  await postgres?.stop();
  rmSync(root, { recursive: true, force: true });
});

let count = 0;
const databases: readonly DatabaseKind[] = [
  { name: "PGlite in a folder", newPlace: () => embeddedPlace(mkdtempSync(join(root, "folder-"))) },
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
