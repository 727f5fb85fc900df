import { openFolder } from "../../packages/store/src/embedded/open-folder.ts";

/** A child process that writes to a table of its own and has a checkpoint after every few rows. Ends only by being
 *  killed. Arguments: folder, worker, template, first value. */
const [, , folder = "", worker = "", templateArchive = "", first = "0"] = process.argv;

const startedAt = performance.now();
const opened = await openFolder(
  { folder, workerUrl: new URL(worker), templateArchive, statementTimeoutMs: 20_000 },
  new Date().toISOString(),
);
if (opened.kind === "refused") throw new Error(JSON.stringify(opened.problem));
const session = await opened.engine.session();
await session.exec("create table if not exists kept (value integer primary key, filler text not null)");
process.stdout.write(`ready ${Math.round(performance.now() - startedAt)}\n`);

for (let value = Number(first); ; value++) {
  await session.query("insert into kept values ($1, repeat('x', 500))", [String(value)]);
  process.stdout.write(`kept ${value}\n`);
  // Old rows change too, so that each checkpoint has pages all over the table to write.
  await session.exec(`update kept set filler = repeat('y', 400) where value % 7 = ${value % 7}`);
  if (value % 3 === 0) {
    process.stdout.write("checkpoint\n");
    await session.exec("CHECKPOINT");
  }
}
