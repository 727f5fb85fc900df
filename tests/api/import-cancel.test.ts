import { setTimeout as wait } from "node:timers/promises";
import { expect, it } from "vitest";
import { added, checked, settled } from "./imports.ts";
import { refusalOf, runningServer } from "./running-server.ts";

const rows = 800;

it("an import that says it was cancelled has written nothing, whenever it was called off", async () => {
  await using server = await runningServer();
  const count = async () => (await server.client.sites.list.query({ limit: 1 })).total;
  const outcomes = new Set<string>();
  for (let round = 0; round < 6; round++) {
    const lines = Array.from({ length: rows }, (_, row) => `R${round}-${row}`);
    const file = await added(server, `编号\n${lines.join("\n")}\n`);
    await checked(server, file);
    const before = await count();
    await server.client.imports.write.mutate({ id: file.id, actor: "李工" });
    // Earlier and later from round to round: before the first row, among the rows, at the commit, after it.
    if (round === 5) await settled(server, file.id);
    else await wait(round * 40);
    const late = await server.client.imports.cancel.mutate({ id: file.id }).then(
      () => null,
      (error: unknown) => refusalOf(Promise.reject(error)),
    );
    if (late !== null) expect([late.httpStatus, late.problems[0]?.code]).toEqual([409, "import-past-cancel"]);
    const { phase } = await settled(server, file.id);
    outcomes.add(phase);
    expect([phase, (await count()) - before]).toEqual(
      phase === "cancelled" ? ["cancelled", 0] : ["written", rows],
    );
  }
  expect(outcomes).toContain("cancelled");
  expect(outcomes).toContain("written");
}, 400_000);
